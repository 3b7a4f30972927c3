import { expect, it } from 'vitest'
import { whyNotBookable } from './bookable.ts'

const now = Date.parse('2031-01-01T00:00:00Z')
const open = { status: 'SCHEDULED', launchDate: '2031-03-12T00:00:00Z', availableSeats: 3, viewerSeatLimit: null }

it('says nothing against a launch with seats', () => {
  expect(whyNotBookable(open, now)).toBeUndefined()
  expect(whyNotBookable({ ...open, status: 'DELAYED', viewerSeatLimit: 2 }, now)).toBeUndefined()
})

it.each([
  [{ status: 'ABORTED' }, 'aborted'],
  [{ status: 'COMPLETED' }, 'flown'],
  [{ launchDate: '2030-12-31T00:00:00Z' }, 'passed'],
  [{ availableSeats: 0 }, 'taken'],
  [{ viewerSeatLimit: 0 }, 'as many seats'],
])('explains %j', (change, word) => {
  expect(whyNotBookable({ ...open, ...change }, now)).toContain(word)
})
