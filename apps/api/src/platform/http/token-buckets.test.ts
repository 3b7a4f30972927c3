import { expect, it } from 'vitest'
import { TokenBuckets } from './token-buckets.ts'

it('lets a burst pass, then as many a second as it may, each caller apart', () => {
  const buckets = new TokenBuckets({ burst: 3, perSecond: 2 })
  expect([0, 0, 0].map(() => buckets.take('a', 1000))).toEqual([0, 0, 0])
  expect(buckets.take('a', 1000)).toBe(0.5)
  expect(buckets.take('b', 1000)).toBe(0)
  expect(buckets.take('a', 1500)).toBe(0)
  expect(buckets.take('a', 1500)).toBeGreaterThan(0)
  expect([0, 0, 0, 0].map(() => buckets.take('a', 60_000) === 0)).toEqual([true, true, true, false])
})

it('forgets callers instead of growing without end', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 })
  for (let i = 0; i < 250_000; i += 1) buckets.take(String(i), i)
  expect(buckets.take('249999', 250_000)).toBeGreaterThan(0)
})
