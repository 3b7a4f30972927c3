import { expect, it } from 'vitest'
import { edgesOf, launchesByDay, nextInCalendar } from './month-launches.ts'

const at = (launchDate: string, timeZone: string) => ({ launchDate, spaceport: { timeZone } })

it('puts a launch on the day of its spaceport', () => {
  const late = at('2031-04-01T02:00:00Z', 'America/New_York')
  const early = at('2031-02-28T23:30:00Z', 'Asia/Almaty')
  const days = launchesByDay([late, early, at('2031-04-01T12:00:00Z', 'UTC')], '2031-03')
  expect([...days.keys()].toSorted()).toEqual(['2031-03-01', '2031-03-31'])
  expect(days.get('2031-03-31')).toEqual([late])
})

it('asks for a day more at either end, so that no zone is left out', () => {
  const { from, to } = edgesOf('2031-03')
  expect(from < '2031-03-01T00:00:00' && to > '2031-04-01T00:00:00').toBe(true)
})

it('leads by arrow keys to the launch beside, and a week away', () => {
  const days = ['2031-03-02', '2031-03-02', '2031-03-05', '2031-03-12', '2031-03-30']
  expect(nextInCalendar(days, 0, 'ArrowRight')).toBe(1)
  expect(nextInCalendar(days, 0, 'ArrowLeft')).toBeUndefined()
  expect(nextInCalendar(days, 0, 'ArrowDown')).toBe(3)
  expect(nextInCalendar(days, 4, 'ArrowUp')).toBe(3)
  expect(nextInCalendar(days, 4, 'ArrowDown')).toBeUndefined()
  expect(nextInCalendar(days, 2, 'Enter')).toBeUndefined()
})
