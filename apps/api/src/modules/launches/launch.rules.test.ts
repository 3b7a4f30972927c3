import { expect, it } from 'vitest'
import { LAUNCH_STATUSES } from './launch.entity.ts'
import { canBecome, isBookable, isCompletable } from './launch.rules.ts'
import { checkReason } from './commands/change.rules.ts'

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

it('goes only where rule 5 says', () => {
  const steps = LAUNCH_STATUSES.flatMap((from) =>
    LAUNCH_STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
  )
  expect(steps).toEqual([
    'SCHEDULED → DELAYED',
    'SCHEDULED → COMPLETED',
    'SCHEDULED → ABORTED',
    'DELAYED → DELAYED',
    'DELAYED → COMPLETED',
    'DELAYED → ABORTED',
  ])
})

it.each([
  ['at its very instant', 'SCHEDULED', now, true],
  ['a millisecond before', 'DELAYED', new Date(now.getTime() + 1), false],
  ['once it was aborted', 'ABORTED', now, false],
  ['a second time', 'COMPLETED', now, false],
] as const)('can be completed %s: %s', (_words, status, launchDate, expected) =>
  expect(isCompletable({ status, launchDate }, now)).toBe(expected),
)

it.each(['', ' \n', '\u00a0\u200b'])('is no reason that anybody could read: %j', (typed) => {
  expect(checkReason(typed).errors).toHaveLength(1)
})
