import { expect, it } from 'vitest'
import { isBookable } from './launch.rules.ts'

const now = new Date('2030-01-01T00:00:00Z')
const offer = { status: 'SCHEDULED', launchDate: new Date('2030-01-02T00:00:00Z'), availableSeats: 1 } as const

it.each([
  ['scheduled', {}, true],
  ['delayed', { status: 'DELAYED' }, true],
  ['flown', { status: 'COMPLETED' }, false],
  ['aborted', { status: 'ABORTED' }, false],
  ['sold out', { availableSeats: 0 }, false],
  ['leaving this moment', { launchDate: now }, false],
] as const)('a launch that is %s: bookable is what rule 8 says', (_words, change, expected) => {
  expect(isBookable({ ...offer, ...change }, now)).toBe(expected)
})
