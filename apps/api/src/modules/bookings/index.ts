export { BOOKING_STATUSES, Booking, Passenger, type BookingStatus } from './booking.entity.ts'
export { Seat, SeatHold } from './seat.entity.ts'
