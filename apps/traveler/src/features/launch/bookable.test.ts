import { expect, it } from 'vitest'
import { whyNotBookable } from './bookable.ts'

const now = Date.parse('2031-01-01T00:00:00Z')
const open = { status: 'SCHEDULED', launchDate: '2031-03-12T00:00:00Z', availableSeats: 3 }
const viewer = { viewerSeatLimit: 2, viewerHolds: [] }

it('says nothing against a launch with seats', () => {
  expect(whyNotBookable(open, undefined, now)).toBeUndefined()
  expect(whyNotBookable({ ...open, status: 'DELAYED' }, viewer, now)).toBeUndefined()
})

it.each([
  [{ status: 'ABORTED' }, 'aborted'],
  [{ status: 'COMPLETED' }, 'flown'],
  [{ launchDate: '2030-12-31T00:00:00Z' }, 'passed'],
  [{ availableSeats: 0 }, 'taken'],
])('explains %j', (change, word) => {
  expect(whyNotBookable({ ...open, ...change }, viewer, now)).toContain(word)
})

it('explains that somebody has as many seats as they may have', () => {
  expect(whyNotBookable(open, { ...viewer, viewerSeatLimit: 0 }, now)).toContain('as many seats')
})

it('lets those go on who hold the last seats, or as many as they may', () => {
  const holder = { viewerSeatLimit: 0, viewerHolds: [{}] }
  expect(whyNotBookable({ ...open, availableSeats: 0 }, holder, now)).toBeUndefined()
  expect(whyNotBookable({ ...open, status: 'ABORTED' }, holder, now)).toContain('aborted')
})
