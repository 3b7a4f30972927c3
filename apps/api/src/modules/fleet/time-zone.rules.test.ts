import { expect, it } from 'vitest'
import { timeZoneNamed } from './time-zone.rules.ts'

it.each([
  ['America/New_York', 'America/New_York'],
  [' europe/paris ', 'Europe/Paris'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
])('%s is a time zone', (typed, zone) => expect(timeZoneNamed(typed)).toBe(zone))

it.each(['', 'Mars/Olympus', '+02:00', 'GMT+25', 'Europe/Paris\0', '../etc', 'New York'])('%j is none', (typed) =>
  expect(timeZoneNamed(typed)).toBeNull(),
)
