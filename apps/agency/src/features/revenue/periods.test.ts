import { expect, it } from 'vitest'
import { endOfPeriod, periodName, presets, spanName, spanOf } from './periods.ts'

it('shows the last twelve months beside the twelve before when nothing is chosen', () => {
  expect(spanOf({}, '2026-11-22')).toEqual({
    period: 'month',
    from: '2025-12-01',
    to: '2026-11-30',
    count: 12,
    before: { from: '2024-12-01', to: '2025-11-30' },
  })
})

it('takes whole periods around the days that were chosen', () => {
  expect(spanOf({ by: 'quarter', from: '2026-02-14', until: '2026-07-01' }, '2026-11-22')).toMatchObject({
    from: '2026-01-01',
    to: '2026-09-30',
    count: 3,
    before: { from: '2025-04-01', to: '2025-12-31' },
  })
  expect(spanOf({ by: 'year', from: '2024-02-29', until: '2024-02-29' }, '2026-11-22')).toMatchObject({
    from: '2024-01-01',
    to: '2024-12-31',
    before: { from: '2023-01-01', to: '2023-12-31' },
  })
})

it('says why there is no such report instead of asking for it', () => {
  expect(spanOf({ from: '2026-05-01', until: '2026-04-01' }, '2026-11-22')).toMatch(/before it begins/)
  expect(spanOf({ from: '2016-11-01', until: '2026-11-01' }, '2026-11-22')).toMatch(/at most 120 rows/)
  expect(spanOf({ from: '2016-12-01', until: '2026-11-01' }, '2026-11-22')).toMatchObject({ count: 120 })
})

it('names periods, and knows their last day also in a leap year', () => {
  expect(periodName('month', '2026-03-01')).toBe('Mar 2026')
  expect(periodName('quarter', '2026-10-01')).toBe('Q4 2026')
  expect(spanName('year', '2025-01-01', '2026-12-31')).toBe('2025 to 2026')
  expect(spanName('month', '2026-03-01', '2026-03-31')).toBe('Mar 2026')
  expect(endOfPeriod('month', '2028-02-01')).toBe('2028-02-29')
  expect(endOfPeriod('quarter', '2026-10-01')).toBe('2026-12-31')
})

it('offers this year and the last', () => {
  expect(presets('2026-11-22').map(({ from, until }) => [from, until])).toEqual([
    ['2026-01-01', '2026-12-31'],
    ['2025-01-01', '2025-12-31'],
  ])
})
