import type { Random } from './random.ts'

/** A UUIDv7 of an instant, from the seeds' own randomness. */
export function seedId(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const [a, b, c] = [random.bits(), random.bits(), random.bits()]
  const high = (a & 0xfff).toString(16).padStart(3, '0')
  const variant = (0x8000 | ((a >>> 12) & 0x3fff)).toString(16)
  const low = (b >>> 0).toString(16).padStart(8, '0') + (c & 0xffff).toString(16).padStart(4, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${variant}-${low}`
}

/** Spaceports and staff keep their ids whatever day it is, so that later blocks of a large set find them. */
const LONG_AGO = new Date('2024-01-01T00:00:00.000Z')

/** An id that does not depend on the day of seeding. */
export function fixedId(random: Random): string {
  return seedId(random, LONG_AGO)
}

/** The letters of `newReference` in platform/ids: speakable, and no word appears. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789'
const REFERENCES = BigInt(LETTERS.length) ** 8n
/** Prime, so that counting in steps of it meets every reference once before any comes again. */
const STEP = 99_990_001_877n

/** The booking reference of a running number: looks drawn, is unique. */
export function referenceOf(serial: number): string {
  let rest = (BigInt(serial + 1) * STEP) % REFERENCES
  let reference = ''
  for (let i = 0; i < 8; i += 1) {
    reference += LETTERS[Number(rest % 27n)] ?? ''
    rest /= 27n
  }
  return reference
}
