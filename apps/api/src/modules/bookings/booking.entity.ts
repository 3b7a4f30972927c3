import { DeferMode, defineEntity, p } from '@mikro-orm/core'
import { calendarDate, id, instant, money, timestamps } from '../../platform/db/columns.ts'
import { Invoice } from '../finance/index.ts'
import { Traveler } from '../identity/index.ts'
import { Launch } from '../launches/index.ts'

export const BOOKING_STATUSES = ['CONFIRMED', 'CANCELLED', 'COMPLETED'] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

const bookingSchema = defineEntity({
  name: 'Booking',
  properties: {
    id: id(),
    reference: p.string().length(12).unique(),
    launchId: p.manyToOne(Launch).mapToPk().joinColumn('launch_id').deleteRule('restrict'),
    travelerId: p.manyToOne(Traveler).mapToPk().joinColumn('traveler_id').deleteRule('restrict'),
    /** Not null and unique: no booking without its own invoice. Checked at commit, because invoices are numbered last. */
    invoiceId: p
      .oneToOne(Invoice)
      .mapToPk()
      .joinColumn('invoice_id')
      .deleteRule('restrict')
      .deferMode(DeferMode.INITIALLY_DEFERRED),
    /** Passengers who are still to fly; what was booked at first, once all are cancelled. */
    numberOfSeats: p.integer().check('number_of_seats >= 1 and number_of_seats <= 6'),
    totalPrice: money(),
    status: p.enum(BOOKING_STATUSES).default('CONFIRMED'),
    bookingDate: instant(),
    cancellationDate: instant().nullable(),
    refundAmount: money().default('0'),
    /** Until when an unpaid booking keeps its seats; null once paid (SPEC rule 11). */
    payableUntil: instant().nullable(),
    ...timestamps,
  },
  checks: [
    { name: 'booking_refund_not_above_price', expression: 'refund_amount >= 0 and refund_amount <= total_price' },
    { name: 'booking_cancelled_has_date', expression: `(status = 'CANCELLED') = (cancellation_date is not null)` },
  ],
  indexes: [
    { name: 'booking_by_traveler', properties: ['travelerId', 'bookingDate', 'id'] },
    { name: 'booking_by_launch', properties: ['launchId', 'bookingDate', 'id'] },
    { name: 'booking_by_date', properties: ['bookingDate', 'id'] },
    {
      name: 'booking_standing',
      expression: `create index "booking_standing" on "booking" ("traveler_id", "launch_id") where status in ('CONFIRMED', 'COMPLETED')`,
    },
    {
      name: 'booking_unpaid',
      expression: `create index "booking_unpaid" on "booking" ("payable_until") where payable_until is not null and status = 'CONFIRMED'`,
    },
  ],
})

/** One traveler's seats on one launch. */
export class Booking extends bookingSchema.class {}
bookingSchema.setClass(Booking)

const passengerSchema = defineEntity({
  name: 'Passenger',
  properties: {
    id: id(),
    bookingId: p.manyToOne(Booking).mapToPk().joinColumn('booking_id').deleteRule('restrict'),
    seatNumber: p.integer().check('seat_number >= 1'),
    fullName: p.string(),
    email: p.string().length(254),
    phone: p.string().nullable(),
    dateOfBirth: calendarDate(),
    /** What this seat cost when it was booked. */
    price: money(),
    /** What came back of it; 0 until cancelled after payment. */
    refundAmount: money().default('0'),
    cancelledAt: instant().nullable(),
    ...timestamps,
  },
  checks: [{ name: 'passenger_refund_not_above_price', expression: 'refund_amount >= 0 and refund_amount <= price' }],
  indexes: [
    {
      // Holds the id as well, so that reports go from bookings to seats without reading passengers.
      name: 'passenger_by_booking',
      expression: `create index "passenger_by_booking" on "passenger" ("booking_id") include ("id")`,
    },
  ],
})

/** One person on one seat of a booking. */
export class Passenger extends passengerSchema.class {}
passengerSchema.setClass(Passenger)
