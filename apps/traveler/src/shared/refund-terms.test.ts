import { expect, it } from 'vitest'
import { currentTerm, monthsBefore, refundPoints, refundTerms, refundTiers } from './refund-terms.ts'

it('dates the refund terms (SPEC rule 12)', () => {
  expect(refundTerms('2031-03-12T14:00:00.000Z')).toEqual([
    { percent: 90, lastDay: '2030-03-12' },
    { percent: 70, lastDay: '2030-12-12' },
    { percent: 0, lastDay: null },
  ])
})

it('counts the same calendar date in', () => {
  expect(currentTerm('2031-03-12T14:00:00.000Z', '2030-03-12')).toBe(0)
  expect(currentTerm('2031-03-12T14:00:00.000Z', '2030-03-13')).toBe(1)
  expect(refundTiers('2031-03-12T14:00:00.000Z', '2030-12-13', '100.00').map(({ percent }) => percent)).toEqual([0])
})

it('says from which day each term holds', () => {
  expect(refundPoints('2031-03-12T14:00:00.000Z', '2029-01-01', '1000.00')).toEqual([
    { from: '2029-01-01', percent: 90, amount: '900.00' },
    { from: '2030-03-13', percent: 70, amount: '700.00' },
    { from: '2030-12-13', percent: 0, amount: '0.00' },
  ])
})

it("takes a month's last day where the date does not exist", () => {
  expect(monthsBefore('2031-05-31T10:00:00.000Z', 3)).toBe('2031-02-28')
  expect(monthsBefore('2032-02-29T10:00:00.000Z', 12)).toBe('2031-02-28')
})
