import { describe, expect, it } from 'vitest'
import { MAX_ROWS, periodsBetween } from './period.rules.ts'

describe('the periods of a report', () => {
  it('are whole months, widened to where they begin and end', () => {
    expect(periodsBetween('MONTH', '2026-11-17', '2027-01-02')).toEqual({
      starts: ['2026-11-01', '2026-12-01', '2027-01-01'],
      end: '2027-02-01',
    })
  })

  it('are whole quarters and years', () => {
    expect(periodsBetween('QUARTER', '2026-05-31', '2026-07-01')).toEqual({
      starts: ['2026-04-01', '2026-07-01'],
      end: '2026-10-01',
    })
    expect(periodsBetween('YEAR', '2026-12-31', '2026-12-31')).toEqual({ starts: ['2026-01-01'], end: '2027-01-01' })
  })

  it('do not run backwards', () => expect(periodsBetween('MONTH', '2026-02-01', '2026-01-31')).toMatch(/before/))

  it('are at most ten years of months', () => {
    expect(periodsBetween('MONTH', '2020-01-01', '2029-12-31')).toHaveProperty('starts.length', MAX_ROWS)
    expect(periodsBetween('MONTH', '2020-01-01', '2030-01-01')).toMatch(/120 rows/)
    expect(periodsBetween('YEAR', '1500-01-01', '1501-01-01')).toMatch(/1900/)
  })
})
