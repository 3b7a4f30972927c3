import { expect, it } from 'vitest'
import { formatClock, formatDuration, formatRelative } from './relative.ts'

const now = Date.parse('2030-06-01T12:00:00Z')
const at = (seconds: number) => new Date(now + seconds * 1000).toISOString()
const day = 86_400

it('says how long ago or ahead something is', () => {
  expect(formatRelative(at(-1), now)).toBe('just now')
  expect(formatRelative(at(-12), now)).toBe('12 s ago')
  expect(formatRelative(at(-90), now)).toBe('1 min ago')
  expect(formatRelative(at(2 * 3600), now)).toBe('in 2 h')
  expect(formatRelative(at(-day), now)).toBe('1 day ago')
  expect(formatRelative(at(3 * day), now)).toBe('in 3 days')
  expect(formatRelative(at(90 * day), now)).toBe('in 2 months')
  expect(formatRelative(at(-800 * day), now)).toBe('2 years ago')
})

it('writes durations by their two largest units', () => {
  expect(formatDuration(850)).toBe('850 ms')
  expect(formatDuration(32_000)).toBe('32 s')
  expect(formatDuration(572_000)).toBe('9 min 32 s')
  expect(formatDuration(600_000)).toBe('10 min')
  expect(formatDuration((3 * day + 4 * 3600 + 59) * 1000)).toBe('3 days 4 h')
})

it('counts down on a clock that never goes below zero', () => {
  expect(formatClock(572)).toBe('09:32')
  expect(formatClock(571.2)).toBe('09:32')
  expect(formatClock(3725)).toBe('1:02:05')
  expect(formatClock(-4)).toBe('00:00')
})
