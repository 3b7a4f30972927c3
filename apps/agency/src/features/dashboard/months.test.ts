import { expect, it } from 'vitest'
import { monthsAt } from './months.ts'

it('names the month and the one before it by UTC, across the year', () => {
  expect(monthsAt(Date.parse('2031-03-31T23:30:00Z'))).toEqual({ current: 'March', before: 'February' })
  expect(monthsAt(Date.parse('2031-01-01T00:30:00Z'))).toEqual({ current: 'January', before: 'December' })
})
