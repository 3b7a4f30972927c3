import type { Sql } from '../../../platform/db/index.ts'
import { type EntryRow, entryRow, insertEntries } from '../../../platform/entry-log/index.ts'
import { type OutboxEntry, insertEvents } from '../../../platform/outbox/index.ts'
import { issueInvoices } from '../../finance/index.ts'
import { dateOf } from '../../../platform/calendar/index.ts'
import type { Plan, PlannedBooking, PlannedHold } from './plan.ts'

/** Writes what was planned. The invoices come last: their counter's row is everybody's, and held until the commit. */
export async function writePlans(sql: Sql, plans: readonly Plan[], now: Date): Promise<void> {
  const holds = plans.filter((plan) => plan.kind === 'held')
  const bookings = plans.filter((plan) => plan.kind === 'booked')
  if (holds.length > 0) await writeHolds(sql, holds)
  if (bookings.length > 0) await writeBookings(sql, bookings)
  await writeSeats(sql, bookings)
  await insertEntries(sql, [
    ...holds.map((plan) => holdEntry(plan, now)),
    ...bookings.flatMap((plan) => bookingEntries(plan, now)),
  ])
  await insertEvents(sql, [...holds.map(holdEvent), ...bookings.map(bookingEvent)], now)
  if (bookings.length > 0) await writeInvoices(sql, bookings, now)
}

async function writeHolds(sql: Sql, plans: readonly PlannedHold[]): Promise<void> {
  const seats = plans.flatMap(({ hold }) => hold.seatNumbers.map((number) => ({ holdId: hold.id, number })))
  await sql.query({
    name: 'write-holds',
    text: `with held as (
             insert into seat_hold (id, launch_id, traveler_id, expires_at, created_at)
             select id, launch_id, traveler_id, expires_at, created_at
             from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[])
               as given (id, launch_id, traveler_id, expires_at, created_at)
             returning id, launch_id, traveler_id)
           insert into seat (launch_id, number, traveler_id, hold_id)
           select held.launch_id, given.number, held.traveler_id, held.id
           from unnest($6::uuid[], $7::int[]) as given (hold_id, number) join held on held.id = given.hold_id`,
    values: [
      plans.map(({ hold }) => hold.id),
      plans.map(({ hold }) => hold.launchId),
      plans.map(({ request }) => request.travelerId),
      plans.map(({ hold }) => hold.expiresAt),
      plans.map(({ hold, request }) => new Date(hold.expiresAt.getTime() - request.secondsToLive * 1000)),
      seats.map((seat) => seat.holdId),
      seats.map((seat) => seat.number),
    ],
  })
}

async function writeBookings(sql: Sql, plans: readonly PlannedBooking[]): Promise<void> {
  const passengers = plans.flatMap((plan) =>
    plan.passengers.map((passenger) => ({ ...passenger, bookingId: plan.booking.id })),
  )
  await sql.query({
    name: 'write-bookings',
    text: `with booked as (
             insert into booking (id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price, status,
               booking_date, payable_until, created_at, updated_at)
             select id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price, 'CONFIRMED', at, payable_until, at, at
             from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::numeric[], $8::timestamptz[],
               $9::timestamptz[]) as given (id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price,
               payable_until, at)
             returning id, created_at)
           insert into passenger (id, booking_id, seat_number, full_name, email, phone, date_of_birth, price, created_at, updated_at)
           select given.id, booked.id, seat_number, full_name, email, phone, date_of_birth, price, booked.created_at, booked.created_at
           from unnest($10::uuid[], $11::uuid[], $12::int[], $13::text[], $14::text[], $15::text[], $16::date[], $17::numeric[])
             as given (id, booking_id, seat_number, full_name, email, phone, date_of_birth, price)
           join booked on booked.id = given.booking_id`,
    values: [
      plans.map(({ booking }) => booking.id),
      plans.map(({ booking }) => booking.reference),
      plans.map(({ booking }) => booking.launchId),
      plans.map(({ booking }) => booking.travelerId),
      plans.map(({ booking }) => booking.invoiceId),
      plans.map(({ booking }) => booking.numberOfSeats),
      plans.map(({ booking }) => booking.totalPrice),
      plans.map(({ booking }) => booking.payableUntil),
      plans.map(({ booking }) => booking.bookingDate),
      passengers.map((passenger) => passenger.id),
      passengers.map((passenger) => passenger.bookingId),
      passengers.map((passenger) => passenger.seatNumber),
      passengers.map((passenger) => passenger.fullName),
      passengers.map((passenger) => passenger.email),
      passengers.map((passenger) => passenger.phone),
      passengers.map((passenger) => passenger.dateOfBirth),
      passengers.map((passenger) => passenger.price),
    ],
  })
}

/** Seats of a hold pass to their passengers, the hold's rest is freed with it, and the others are taken anew. */
async function writeSeats(sql: Sql, plans: readonly PlannedBooking[]): Promise<void> {
  const seats = plans.flatMap(({ booking, passengers, request }) =>
    passengers.map((passenger) => ({
      launchId: booking.launchId,
      number: passenger.seatNumber,
      travelerId: booking.travelerId,
      passengerId: passenger.id,
      isHeld: request.holdId !== null,
    })),
  )
  const held = seats.filter((seat) => seat.isHeld)
  const fresh = seats.filter((seat) => !seat.isHeld)
  if (held.length > 0) {
    await sql.query({
      name: 'sell-held-seats',
      text: `update seat set hold_id = null, passenger_id = given.passenger_id
             from unnest($1::uuid[], $2::int[], $3::uuid[]) as given (launch_id, number, passenger_id)
             where seat.launch_id = given.launch_id and seat.number = given.number`,
      values: [
        held.map((seat) => seat.launchId),
        held.map((seat) => seat.number),
        held.map((seat) => seat.passengerId),
      ],
    })
    await sql.query({
      name: 'end-holds',
      text: 'delete from seat_hold where id = any($1)',
      values: [plans.flatMap(({ request }) => (request.holdId === null ? [] : [request.holdId]))],
    })
  }
  if (fresh.length > 0) {
    await sql.query({
      name: 'sell-free-seats',
      text: `insert into seat (launch_id, number, traveler_id, passenger_id)
             select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[])`,
      values: [
        fresh.map((seat) => seat.launchId),
        fresh.map((seat) => seat.number),
        fresh.map((seat) => seat.travelerId),
        fresh.map((seat) => seat.passengerId),
      ],
    })
  }
}

async function writeInvoices(sql: Sql, plans: readonly PlannedBooking[], now: Date): Promise<void> {
  await issueInvoices(
    sql,
    plans.map(({ booking }) => ({
      id: booking.invoiceId,
      type: 'TRAVELER_BOOKING' as const,
      launchId: booking.launchId,
      travelerId: booking.travelerId,
      agencyId: null,
      amount: booking.totalPrice,
      dueDate: dateOf(booking.payableUntil ?? now),
    })),
    now,
  )
}

function holdEntry({ request, hold }: PlannedHold, now: Date): EntryRow {
  const details = { launchId: hold.launchId, seatNumbers: hold.seatNumbers, expiresAt: hold.expiresAt }
  return entryRow({ entityType: 'SeatHold', entityId: hold.id, action: 'HELD', details }, { ...request.by, now })
}

function bookingEntries({ request, booking, passengers }: PlannedBooking, now: Date): readonly EntryRow[] {
  const by = { ...request.by, now }
  const { reference, launchId, totalPrice, invoiceId } = booking
  const seatNumbers = passengers.map((passenger) => passenger.seatNumber)
  return [
    entryRow(
      {
        entityType: 'Booking',
        entityId: booking.id,
        action: 'BOOKED',
        details: { reference, launchId, seatNumbers, totalPrice },
      },
      by,
    ),
    entryRow(
      {
        entityType: 'Invoice',
        entityId: invoiceId,
        action: 'ISSUED',
        details: { bookingId: booking.id, amount: totalPrice },
      },
      by,
    ),
  ]
}

function holdEvent({ hold }: PlannedHold): OutboxEntry {
  const data = { launchId: hold.launchId, expiresAt: hold.expiresAt.toISOString() }
  return { event: 'seatsHeld', entityType: 'SeatHold', entityId: hold.id, data }
}

function bookingEvent({ booking }: PlannedBooking): OutboxEntry {
  const data = { launchId: booking.launchId, payableUntil: booking.payableUntil?.toISOString() ?? null }
  return { event: 'seatsBooked', entityType: 'Booking', entityId: booking.id, data }
}
