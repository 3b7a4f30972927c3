import { dayOf } from '@astro/web/time/clock.ts'
import { expect, it } from 'vitest'
import { lastDayOf, monthAfter, priceDays, weeksOf } from './price-days.ts'

it('keeps the lowest price of a day, compared as amounts', () => {
  const launchDate = '2031-03-12T12:00:00Z'
  const days = priceDays([
    { launchDate, pricePerSeat: '100000.00' },
    { launchDate, pricePerSeat: '95000.00' },
  ])
  expect(days.get(dayOf(launchDate))).toEqual({ launches: 2, lowestPrice: '95000.00' })
})

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01'])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(lastDayOf('2028-02')).toBe('2028-02-29')
})

it('steps over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})
