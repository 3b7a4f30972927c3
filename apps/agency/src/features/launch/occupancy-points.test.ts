import { expect, it } from 'vitest'
import { changesOf, stepsOf } from './occupancy-points.ts'

const POINTS = [
  { date: '2031-03-01', seatsTaken: 0 },
  { date: '2031-03-02', seatsTaken: 0 },
  { date: '2031-03-03', seatsTaken: 4 },
  { date: '2031-03-04', seatsTaken: 4 },
  { date: '2031-03-05', seatsTaken: 3 },
  { date: '2031-03-06', seatsTaken: 3 },
]

it('draws steps over time', () => {
  expect(stepsOf(POINTS, 8)).toBe('M0 100H20V100H40V50H60V50H80V62.5H100V62.5H100')
  expect(stepsOf([], 8)).toBe('')
  expect(stepsOf([{ date: '2031-03-01', seatsTaken: 2 }], 8)).toBe('M0 75H100')
})

it('tells the days of change, the first and the last', () => {
  expect(changesOf(POINTS)).toEqual([
    { date: '2031-03-01', seatsTaken: 0, change: 0 },
    { date: '2031-03-03', seatsTaken: 4, change: 4 },
    { date: '2031-03-05', seatsTaken: 3, change: -1 },
    { date: '2031-03-06', seatsTaken: 3, change: 0 },
  ])
})
