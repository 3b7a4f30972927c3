import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, minusMonths, plusDays, startOf } from '../../platform/calendar/index.ts'
import { canBecome, isOpenForBooking, mayFly, refundAt, refundOf, seatLimit } from './booking.rules.ts'

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays('1990-01-01', days))
const launchAt = (date: string) => new Date(`${date}T17:30:00Z`)
const percentOn = (today: string, launch: string) =>
  refundAt(new Date(`${today}T23:59:59.999Z`), launchAt(launch)).percent

describe('refunds (SPEC rule 12)', () => {
  it.each([
    ['2027-05-31', '2028-05-31', 90],
    ['2027-06-01', '2028-05-31', 70],
    ['2028-02-29', '2028-05-31', 70],
    ['2028-03-01', '2028-05-31', 0],
    ['2027-02-28', '2028-02-29', 90],
    ['2027-03-01', '2028-02-29', 70],
    ['2028-02-28', '2029-02-28', 90],
    ['2028-02-29', '2029-02-28', 70],
    ['2027-11-30', '2028-02-29', 0],
    ['2027-11-29', '2028-02-29', 70],
    ['2028-02-29', '2028-02-29', 0],
  ])('on %s a launch on %s gives back %i %%', (today, launch, percent) => {
    expect(percentOn(today, launch)).toBe(percent)
  })

  it('never gives more back as the launch comes nearer', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (launch, a, b) => {
        const [early, late] = a > b ? [a, b] : [b, a]
        expect(percentOn(plusDays(launch, -early), launch)).toBeGreaterThanOrEqual(
          percentOn(plusDays(launch, -late), launch),
        )
      }),
    )
  })

  it('counts the same calendar date a year and three months before, and not the day after', () => {
    fc.assert(
      fc.property(day, (launch) => {
        expect(percentOn(minusMonths(launch, 12), launch)).toBe(90)
        expect(percentOn(plusDays(minusMonths(launch, 12), 1), launch)).toBe(70)
        expect(percentOn(minusMonths(launch, 3), launch)).toBe(70)
        expect(percentOn(plusDays(minusMonths(launch, 3), 1), launch)).toBe(0)
      }),
    )
  })

  it('changes exactly at the instant it announces', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (launch, before) => {
        const now = startOf(plusDays(launch, -before))
        const { percent, nextChangeAt } = refundAt(now, launchAt(launch))
        if (nextChangeAt === null) {
          expect(percent).toBe(0)
          return
        }
        expect(refundAt(new Date(nextChangeAt.getTime() - 1), launchAt(launch)).percent).toBe(percent)
        expect(refundAt(nextChangeAt, launchAt(launch)).percent).toBeLessThan(percent)
      }),
    )
  })

  it('never gives back more than the price, and rounds each seat to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(0, 70, 90), (cents, percent) => {
        const refund = refundOf(cents, percent)
        expect(refund >= 0n && refund <= cents).toBe(true)
        expect((refund * 100n - cents * BigInt(percent)) ** 2n <= 2500n).toBe(true)
      }),
    )
  })
})

describe('ages (SPEC rule 10)', () => {
  const launch = launchAt('2028-06-15')
  it.each([
    ['2010-06-15', true],
    ['2010-06-16', false],
    ['1957-06-16', true],
    ['1957-06-15', false],
  ])('born %s may fly on 2028-06-15: %s', (born, expected) => {
    expect(mayFly(born, launch)).toBe(expected)
  })

  it('lets somebody born on 29 February come of age on 1 March of a common year', () => {
    expect(mayFly('2008-02-29', launchAt('2026-02-28'))).toBe(false)
    expect(mayFly('2008-02-29', launchAt('2026-03-01'))).toBe(true)
  })

  it('takes the launch date in UTC', () => {
    expect(mayFly('2010-06-16', new Date('2028-06-15T23:59:59Z'))).toBe(false)
    expect(mayFly('2010-06-16', new Date('2028-06-16T00:00:00Z'))).toBe(true)
  })
})

describe('seats and status', () => {
  it('allows four seats, and six from two bookings on other launches (SPEC rule 9)', () => {
    expect([0, 1, 2, 9].map(seatLimit)).toEqual([4, 4, 6, 6])
  })

  it('opens a scheduled or delayed launch whose date is ahead (SPEC rule 8)', () => {
    const now = new Date('2027-01-01T00:00:00Z')
    const ahead = new Date('2027-01-01T00:00:00.001Z')
    const open = (status: string, launchDate: Date) => isOpenForBooking({ status, launchDate }, now)
    expect(['SCHEDULED', 'DELAYED', 'COMPLETED', 'ABORTED'].map((status) => open(status, ahead))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(open('SCHEDULED', now)).toBe(false)
  })

  it('leaves CANCELLED and COMPLETED for good (SPEC rule 13)', () => {
    const statuses = ['CONFIRMED', 'CANCELLED', 'COMPLETED'] as const
    const allowed = statuses.flatMap((from) =>
      statuses.filter((to) => canBecome(from, to)).map((to) => `${from}→${to}`),
    )
    expect(allowed).toEqual(['CONFIRMED→CANCELLED', 'CONFIRMED→COMPLETED'])
  })
})

describe('calendar', () => {
  it('gives back a date it was made of', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dateOf(startOf(date))).toBe(date)
      }),
    )
  })
})
