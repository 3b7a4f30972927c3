import { expect, it } from 'vitest'
import { nameSeats, seatNews, seatState } from './seat-state.ts'

const seat = (number: number, isAvailable: boolean) => ({ number, isAvailable })

it('tells yours, kept, taken and lost apart', () => {
  expect(seatState(seat(1, true), [], [])).toBe('free')
  expect(seatState(seat(1, true), [1], [])).toBe('yours')
  expect(seatState(seat(1, false), [], [])).toBe('taken')
  expect(seatState(seat(1, false), [], [1])).toBe('kept')
  expect(seatState(seat(1, false), [1], [1])).toBe('yours')
  expect(seatState(seat(1, false), [1], [])).toBe('lost')
})

it('names seats in a sentence', () => {
  expect(nameSeats([4])).toBe('Seat 4')
  expect(nameSeats([9, 4, 5])).toBe('Seats 4, 5 and 9')
})

it('reports what others took and gave back, not one’s own', () => {
  const before = [seat(1, true), seat(2, true), seat(3, false), seat(4, true)]
  const after = [seat(1, false), seat(2, false), seat(3, true), seat(4, false)]
  expect(seatNews(before, after, [4])).toBe('Seats 1 and 2 were just taken. Seat 3 is free again.')
  expect(seatNews(before, before, [])).toBe('')
})
