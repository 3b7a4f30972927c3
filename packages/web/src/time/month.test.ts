import { expect, it } from 'vitest'
import { lastDayOf, monthAfter, weeksOf } from './month.ts'

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01'])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(lastDayOf('2028-02')).toBe('2028-02-29')
})

it('steps over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(lastDayOf('2026-12')).toBe('2026-12-31')
})
