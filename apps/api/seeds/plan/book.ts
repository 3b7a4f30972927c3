import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { referenceOf, seedId } from '../ids.ts'
import { MINUTE } from '../moments.ts'
import type { Flight } from './flight.ts'
import type { Booked } from './booked.ts'
import { writeEntries } from './entries.ts'
import { writeTravelerInvoice } from './invoices.ts'
import type { Order } from './order.ts'
import { outcomeOf } from './outcome.ts'
import { type Guest, partyOf } from './party.ts'

/** More bookings than any block has, so that references of different blocks differ. */
const BLOCK_SIZE = 100_000

/** Writes a booking with its passengers, seats, invoice, payments and entries. */
export function book(block: Block, order: Order): void {
  const { flight, person, at, partySize } = order
  const serial = block.index * BLOCK_SIZE + block.sheet.booking.length
  const random = block.random.fork(`booking/${serial}`)
  const price = priceAt(flight, at)
  const outcome = outcomeOf(order, price, random.chance(0.85) ? 2000 : random.int(3, 24) * MINUTE)
  const total = price * BigInt(partySize)
  const booked = { id: seedId(random, at), reference: referenceOf(serial), order, price, total, outcome, random }
  const invoiceId = writeTravelerInvoice(block, booked)
  writeBooking(block, booked, invoiceId)
  const seatNumbers = writePassengers(block, booked, partyOf(order, block.moment.today, random))
  writeEntries(block, booked, { invoiceId, seatNumbers })
  flight.travelers.add(person.id)
  if (outcome.paidAt) flight.takings += total - outcome.refunded
}

/** What a seat cost at an instant (SPEC rule 6). */
function priceAt({ price, earlier }: Flight, at: Date): bigint {
  return earlier && at < earlier.until ? earlier.price : price
}

function writeBooking(block: Block, { id, reference, order, total, outcome }: Booked, invoiceId: string): void {
  const live = outcome.seats.filter(({ cancelledAt }) => !cancelledAt).length
  block.sheet.booking.push({
    id,
    reference,
    launch_id: order.flight.id,
    traveler_id: order.person.id,
    invoice_id: invoiceId,
    number_of_seats: live === 0 ? order.partySize : live,
    total_price: fromCents(total),
    status: outcome.status,
    booking_date: order.at,
    cancellation_date: outcome.cancelledAt,
    refund_amount: fromCents(outcome.refunded),
    payable_until: outcome.payableUntil,
    created_at: order.at,
    updated_at: outcome.changedAt,
  })
}

function writePassengers(
  block: Block,
  { id, order, price, outcome, random }: Booked,
  guests: readonly Guest[],
): number[] {
  const found = order.flight.seats.find(order.partySize, random)
  // A sold-out launch still had bookings that were cancelled before: their old seats are somebody else's now.
  const numbers = guests.map((_, index) => found[index] ?? random.int(1, order.flight.seats.total))
  for (const [index, guest] of guests.entries()) {
    const seat = outcome.seats[index]
    const number = numbers[index]
    if (!seat || number === undefined) throw new RangeError('a guest without a seat')
    const passengerId = seedId(random, order.at)
    block.sheet.passenger.push({
      id: passengerId,
      booking_id: id,
      seat_number: number,
      full_name: guest.fullName,
      email: guest.email,
      phone: guest.phone,
      date_of_birth: guest.dateOfBirth,
      price: fromCents(price),
      refund_amount: fromCents(seat.refund),
      cancelled_at: seat.cancelledAt,
      created_at: order.at,
      updated_at: seat.cancelledAt ?? order.at,
    })
    if (!seat.keepsSeat) continue
    order.flight.seats.take(number)
    const owner = { traveler_id: order.person.id, hold_id: null, passenger_id: passengerId }
    block.sheet.seat.push({ launch_id: order.flight.id, number, ...owner })
  }
  return numbers
}
