import { expect, it } from 'vitest'
import {
  formatDate,
  formatDay,
  formatInstant,
  formatLaunchDate,
  formatTime,
  formatTimeSeconds,
  formatZone,
} from './instant.ts'

const launch = '2031-03-12T18:40:09Z'

it('writes an instant by the clock of a zone, and names the zone', () => {
  expect(formatInstant(launch, 'America/New_York')).toBe('12 Mar 2031, 14:40 EDT')
  expect(formatInstant('2031-01-12T18:40:00Z', 'America/New_York')).toBe('12 Jan 2031, 13:40 EST')
  expect(formatInstant(launch, 'UTC')).toBe('12 Mar 2031, 18:40 UTC')
  expect(formatZone(launch, 'Asia/Almaty')).toMatch(/^GMT\+\d$/)
})

it('gives a launch the calendar day of its spaceport', () => {
  expect(formatLaunchDate('2031-03-12T23:30:00Z', 'UTC')).toBe('Wednesday 12 March 2031')
  expect(formatLaunchDate('2031-03-12T23:30:00Z', 'Asia/Tokyo')).toBe('Thursday 13 March 2031')
  expect(formatDay('2031-03-12T23:30:00Z', 'Asia/Tokyo')).toBe('13 Mar 2031')
})

it('writes midnight as 00, not 24', () => {
  expect(formatTime('2031-03-12T00:05:00Z', 'UTC')).toBe('00:05')
  expect(formatTimeSeconds(launch, 'UTC')).toBe('18:40:09')
})

it('never shifts a plain date', () => {
  expect(formatDate('1990-04-23')).toBe('23 April 1990')
  expect(formatDate('2028-02-29')).toBe('29 February 2028')
})
