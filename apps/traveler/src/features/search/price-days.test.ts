import { dayOf } from '@astro/web/time/clock.ts'
import { expect, it } from 'vitest'
import { priceDays } from './price-days.ts'

it('keeps the lowest price of a day, compared as amounts', () => {
  const launchDate = '2031-03-12T12:00:00Z'
  const days = priceDays([
    { launchDate, pricePerSeat: '100000.00' },
    { launchDate, pricePerSeat: '95000.00' },
  ])
  expect(days.get(dayOf(launchDate))).toEqual({ launches: 2, lowestPrice: '95000.00' })
})
