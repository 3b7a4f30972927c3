import { describe, expect, it } from 'vitest'
import { momentOf, wallTime } from './zoned.ts'

const NEW_YORK = 'America/New_York'

describe('a date and time typed in a spaceport’s zone', () => {
  it('is the instant at which clocks there show it, in summer as in winter', () => {
    expect(momentOf({ day: '2031-01-12', time: '14:05' }, NEW_YORK)).toEqual({
      kind: 'once',
      instant: '2031-01-12T19:05:00.000Z',
    })
    expect(momentOf({ day: '2031-07-12', time: '14:05' }, NEW_YORK)).toEqual({
      kind: 'once',
      instant: '2031-07-12T18:05:00.000Z',
    })
    expect(momentOf({ day: '2031-07-12', time: '00:15' }, 'Asia/Kolkata')).toEqual({
      kind: 'once',
      instant: '2031-07-11T18:45:00.000Z',
    })
  })

  it('does not exist while clocks jump forward', () => {
    expect(momentOf({ day: '2031-03-09', time: '02:30' }, NEW_YORK)).toEqual({ kind: 'never' })
    expect(momentOf({ day: '2031-03-09', time: '01:59' }, NEW_YORK).kind).toBe('once')
    expect(momentOf({ day: '2031-03-09', time: '03:00' }, NEW_YORK)).toEqual({
      kind: 'once',
      instant: '2031-03-09T07:00:00.000Z',
    })
  })

  it('comes twice while clocks fall back, the first an hour before the second', () => {
    expect(momentOf({ day: '2031-11-02', time: '01:30' }, NEW_YORK)).toEqual({
      kind: 'twice',
      instant: '2031-11-02T05:30:00.000Z',
      later: '2031-11-02T06:30:00.000Z',
    })
    // Lord Howe moves its clocks by half an hour.
    expect(momentOf({ day: '2031-04-06', time: '01:45' }, 'Australia/Lord_Howe')).toMatchObject({ kind: 'twice' })
  })

  it('must be in the calendar', () => {
    for (const day of ['2031-02-29', '2031-13-01', '', '12.3.2031'])
      expect(momentOf({ day, time: '12:00' }, NEW_YORK)).toEqual({ kind: 'invalid' })
    expect(momentOf({ day: '2031-03-01', time: '24:00' }, NEW_YORK)).toEqual({ kind: 'invalid' })
  })

  it('is none yet while its year is being typed', () => {
    for (const year of ['0000', '0002', '0020', '0203'])
      expect(momentOf({ day: `${year}-06-06`, time: '12:00' }, NEW_YORK)).toEqual({ kind: 'invalid' })
    expect(momentOf({ day: '20311-06-06', time: '12:00' }, NEW_YORK)).toEqual({ kind: 'invalid' })
  })

  it('is read back as it was typed', () => {
    for (const zone of [NEW_YORK, 'Europe/Berlin', 'Pacific/Chatham', 'UTC'])
      for (const day of ['2031-03-09', '2031-06-30', '2031-11-02', '2032-02-29']) {
        const typed = { day, time: '23:45' }
        const moment = momentOf(typed, zone)
        expect('instant' in moment && wallTime(moment.instant, zone)).toEqual(typed)
      }
  })
})
