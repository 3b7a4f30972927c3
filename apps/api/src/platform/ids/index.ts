import { createHash, randomBytes, randomFillSync, randomInt } from 'node:crypto'
import { clock } from '../clock/index.ts'

const pool = Buffer.alloc(10 * 512)
let drawn = pool.length

function entropy(): Buffer {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += 10
  return pool.subarray(drawn - 10, drawn)
}

/** A UUIDv7: 48 bits of milliseconds, then randomness, so that new rows land at the end of an index. */
export function newId(at: Date = clock.now()): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const random = entropy().toString('hex')
  const variant = '89ab'[Number.parseInt(random[3] ?? '0', 16) & 3]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}

/** A secret of 256 bits for sessions and one-time links, in URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Lower-case hexadecimal SHA-256 of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** No vowels, so that no word appears; no 0/O, 1/I/L, so that it can be read out over the telephone. */
const REFERENCE_LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789'

/** A booking reference: eight speakable characters, about 2.8e11 of them; the database keeps them unique. */
export function newReference(): string {
  let reference = ''
  for (let i = 0; i < 8; i += 1) reference += REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]
  return reference
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether a text is an id at all; asked before it reaches the database, whose uuid type would fault. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
