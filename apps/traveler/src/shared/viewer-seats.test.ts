import { expect, it } from 'vitest'
import { liveHolds, seatWords } from './viewer-seats.ts'

it('names seats as one would say them, in order', () => {
  expect([[4], [5, 4], [6, 4, 5]].map(seatWords)).toEqual(['seat 4', 'seats 4 and 5', 'seats 4, 5 and 6'])
})

it('finds the holds that still stand', () => {
  const ends = (expiresAt: string) => ({ __typename: 'SeatHold' as const, id: expiresAt, seatNumbers: [1], expiresAt })
  const [over, live] = [ends('2031-01-01T00:00:00Z'), ends('2031-01-01T00:00:01Z')]
  expect(liveHolds([over, live], Date.parse('2031-01-01T00:00:00Z'))).toEqual([live])
})
