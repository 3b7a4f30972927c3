import { refundAt, refundOf } from '../../src/modules/bookings/index.ts'
import { MINUTE, latest, plus } from '../moments.ts'
import { type Flight, dateKnownAt } from './flight.ts'
import type { Order } from './order.ts'

/** Minutes for which an unpaid booking kept its seats. */
const WINDOW = 30

export interface SeatOutcome {
  readonly cancelledAt: Date | null
  /** All that came back of it. */
  readonly refund: bigint
  /** What of it came back only when the launch was aborted, after the passenger had cancelled at a loss. */
  readonly topUp?: bigint
  /** Whether the seat is still taken: sold, or cancelled with nothing refunded (SPEC rule 12). */
  readonly keepsSeat: boolean
}

export interface Refund {
  readonly at: Date
  readonly amount: bigint
}

/** What a booking came to, by the traveler's doing and the agency's. */
export interface Outcome {
  readonly status: 'CONFIRMED' | 'CANCELLED' | 'COMPLETED'
  readonly invoiceStatus: 'PENDING' | 'PAID' | 'REFUNDED' | 'FAILED'
  readonly paidAt: Date | null
  readonly payableUntil: Date | null
  readonly cancelledAt: Date | null
  readonly seats: readonly SeatOutcome[]
  readonly refunds: readonly Refund[]
  readonly refunded: bigint
  /** The last change of the booking. */
  readonly changedAt: Date
}

const flying: SeatOutcome = { cancelledAt: null, refund: 0n, keepsSeat: true }

/** Works an order out, for seats of this price each. */
export function outcomeOf(order: Order, price: bigint, payDelay: number): Outcome {
  const { fate } = order
  if (fate.kind === 'PENDING') return unpaid(order, null, fate.payableUntil)
  if (fate.kind === 'EXPIRED') return unpaid(order, plus(order.at, WINDOW * MINUTE), null)
  if (fate.kind === 'WITHDRAWN') return unpaid(order, plus(order.at, payDelay), null)
  const seats = afterAbort(order.flight, afterCancellation(order, price), price)
  return paid(order, seats, plus(order.at, payDelay))
}

function unpaid(order: Order, cancelledAt: Date | null, payableUntil: Date | null): Outcome {
  const seat: SeatOutcome = cancelledAt ? { cancelledAt, refund: 0n, keepsSeat: false } : flying
  return {
    status: cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    invoiceStatus: cancelledAt ? 'FAILED' : 'PENDING',
    paidAt: null,
    payableUntil,
    cancelledAt,
    seats: Array.from({ length: order.partySize }, () => seat),
    refunds: [],
    refunded: 0n,
    changedAt: cancelledAt ?? order.at,
  }
}

function afterCancellation({ flight, fate, partySize }: Order, price: bigint): SeatOutcome[] {
  const seats = Array.from({ length: partySize }, () => flying)
  if (fate.kind !== 'CANCELLED') return seats
  const { percent } = refundAt(fate.at, dateKnownAt(flight, fate.at))
  const cancelled = { cancelledAt: fate.at, refund: refundOf(price, percent), keepsSeat: percent === 0 }
  return seats.map((seat, index) => (index >= partySize - fate.passengers ? cancelled : seat))
}

/** A booking that was still to fly on an aborted launch gets everything back, and all its seats are free (SPEC rule 13). */
function afterAbort({ aborted }: Flight, seats: SeatOutcome[], price: bigint): SeatOutcome[] {
  if (!aborted) return seats
  if (seats.every((seat) => seat.cancelledAt)) return seats.map((seat) => ({ ...seat, keepsSeat: false }))
  return seats.map(({ cancelledAt, refund }) =>
    cancelledAt
      ? { cancelledAt, refund: price, topUp: price - refund, keepsSeat: false }
      : { cancelledAt: aborted.at, refund: price, keepsSeat: false },
  )
}

function paid(order: Order, seats: readonly SeatOutcome[], paidAt: Date): Outcome {
  const refunds = refundsOf(seats, order.flight.aborted?.at ?? null)
  const refunded = refunds.reduce((total, { amount }) => total + amount, 0n)
  const cancellations = seats.flatMap(({ cancelledAt }) => cancelledAt ?? [])
  const allCancelled = cancellations.length === seats.length
  const { completedAt } = order.flight
  const ends = [...cancellations, ...(completedAt && !allCancelled ? [completedAt] : [])]
  return {
    status: allCancelled ? 'CANCELLED' : completedAt ? 'COMPLETED' : 'CONFIRMED',
    invoiceStatus: refunded > 0n ? 'REFUNDED' : 'PAID',
    paidAt,
    payableUntil: null,
    cancelledAt: allCancelled ? latest(...cancellations) : null,
    seats,
    refunds,
    refunded,
    changedAt: latest(paidAt, ...ends),
  }
}

/** One refund for each instant at which some came back. */
function refundsOf(seats: readonly SeatOutcome[], abortedAt: Date | null): Refund[] {
  const amounts = new Map<number, bigint>()
  const add = (at: Date | null, amount: bigint): void => {
    if (at && amount > 0n) amounts.set(at.getTime(), (amounts.get(at.getTime()) ?? 0n) + amount)
  }
  for (const { cancelledAt, refund, topUp = 0n } of seats) {
    add(cancelledAt, refund - topUp)
    add(abortedAt, topUp)
  }
  return [...amounts].map(([at, amount]) => ({ at: new Date(at), amount }))
}
