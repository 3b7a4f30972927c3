import { describe, expect, it } from 'vitest'
import { readLaunchDate } from './local-time.ts'

const read = (text: string, zone = 'America/New_York'): string => {
  const date = readLaunchDate(text, zone)
  return date instanceof Date ? date.toISOString() : date
}

describe('a launch date in a file', () => {
  it('is an instant where it names its zone', () => {
    expect(read('2027-05-01T14:00Z')).toBe('2027-05-01T14:00:00.000Z')
    expect(read('2027-05-01 14:00:30 +05:30')).toBe('2027-05-01T08:30:30.000Z')
    expect(read('2027-05-01T14:00:00.250z')).toBe('2027-05-01T14:00:00.250Z')
  })

  it('is the spaceport’s time where it names none, summer and winter', () => {
    expect(read('2027-05-01 14:00')).toBe('2027-05-01T18:00:00.000Z')
    expect(read('2027-12-01T14:00')).toBe('2027-12-01T19:00:00.000Z')
    expect(read('2027-05-01 00:00', 'Pacific/Auckland')).toBe('2027-04-30T12:00:00.000Z')
    expect(read('2027-05-01 14:00', 'Asia/Kolkata')).toBe('2027-05-01T08:30:00.000Z')
  })

  it('is the first of two where clocks show it twice, and refused where they skip it', () => {
    expect(read('2027-11-07 01:30')).toBe('2027-11-07T05:30:00.000Z')
    expect(read('2027-03-14 02:30')).toMatch(/no such date or time/)
    expect(read('2027-03-14 03:00')).toBe('2027-03-14T07:00:00.000Z')
  })

  it.each(['2027-02-30 10:00', '2027-13-01 10:00', '2027-05-01 25:00', '2027-05-01 24:00', '2027-05-01T14:00+99:00'])(
    'that the calendar does not have is refused: %s',
    (text) => expect(read(text)).toMatch(/calendar|Write/),
  )

  it.each(['tomorrow', '01/05/2027 14:00', '2027-05-01', '14:00'])('in another shape is refused: %s', (text) =>
    expect(read(text)).toMatch(/2027-05-01 14:00/),
  )
})
