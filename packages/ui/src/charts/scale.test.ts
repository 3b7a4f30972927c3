import { expect, it } from 'vitest'
import { scaleOf, shareOf } from './scale.ts'

it('ends at a round number above the highest value', () => {
  expect(scaleOf([120, 870, 1130])).toEqual({ min: 0, max: 1500, lines: [0, 500, 1000, 1500] })
  expect(scaleOf([3_400_000]).lines).toEqual([0, 1_000_000, 2_000_000, 3_000_000, 4_000_000])
})

it('reaches below 0 for what is negative, and keeps 0 on a line', () => {
  const scale = scaleOf([-300, 900])
  expect(scale.lines).toContain(0)
  expect(scale.min).toBeLessThanOrEqual(-300)
  expect(shareOf(scale.min, scale)).toBe(0)
  expect(shareOf(scale.max, scale)).toBe(1)
})

it('has an axis where nothing is to be drawn', () => {
  expect(scaleOf([]).max).toBeGreaterThan(0)
  expect(scaleOf([0, 0]).lines.length).toBeGreaterThan(1)
})
