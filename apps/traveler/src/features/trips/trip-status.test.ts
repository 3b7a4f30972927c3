import { expect, it } from 'vitest'
import { tripStatus } from './trip-status.ts'

const booked = { status: 'CONFIRMED', payableUntil: null, launch: { status: 'SCHEDULED' } }

it('shows what matters most', () => {
  expect(tripStatus(booked).label).toBe('Booked')
  expect(tripStatus({ ...booked, payableUntil: '2031-01-01T00:00:00Z', launch: { status: 'DELAYED' } }).label).toBe(
    'Waiting for payment',
  )
  expect(tripStatus({ ...booked, launch: { status: 'DELAYED' } }).status).toBe('DELAYED')
  expect(tripStatus({ ...booked, status: 'CANCELLED', launch: { status: 'ABORTED' } }).label).toContain('aborted')
  expect(tripStatus({ ...booked, status: 'COMPLETED' }).label).toBe('Flown')
})
