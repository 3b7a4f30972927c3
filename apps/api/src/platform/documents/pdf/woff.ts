import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/**
 * The TrueType file inside a WOFF (1.0): the same tables, not packed. Fonts come packed from npm, and a packed one is
 * unpacked anew for every letter that is taken from it.
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('no WOFF file')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY)
  const log = Math.floor(Math.log2(count))
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** log * SFNT_ENTRY, 6)
  directory.writeUInt16BE(log, 8)
  directory.writeUInt16BE((count - 2 ** log) * SFNT_ENTRY, 10)
  const parts = [directory]
  let offset = directory.length
  for (let index = 0; index < count; index += 1) {
    const at = HEADER + index * ENTRY
    const [from, packed, length] = [at + 4, at + 8, at + 12].map((place) => woff.readUInt32BE(place)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(from, from + packed)
    const table = packed < length ? inflateSync(bytes) : bytes
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    woff.copy(directory, entry, at, at + 4)
    directory.writeUInt32BE(woff.readUInt32BE(at + 16), entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(length, entry + 12)
    const padded = Buffer.concat([table], Math.ceil(length / 4) * 4)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}
