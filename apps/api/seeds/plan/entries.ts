import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { type SeedEntry, record } from '../rows/sheet.ts'
import type { Booked } from './booked.ts'

interface Facts {
  readonly invoiceId: string
  readonly seatNumbers: readonly number[]
}

/** What the product would have written into the entry log, of the booking and of its invoice (SPEC rule 22). */
export function writeEntries(block: Block, booked: Booked, facts: Facts): void {
  const entries = [...bookingEntries(booked, facts), ...endOfBooking(booked), ...invoiceEntries(booked, facts)]
  for (const entry of entries) record(block.sheet, booked.random, entry)
}

function bookingEntries({ id, reference, order, total }: Booked, { seatNumbers }: Facts): SeedEntry[] {
  const { flight, person, fate, partySize, at } = order
  const entry = { type: 'Booking', id, by: person.id }
  const details = { reference, launchId: flight.id, seatNumbers, totalPrice: fromCents(total) }
  const booked: SeedEntry = { ...entry, action: 'BOOKED', at, details }
  if (fate.kind !== 'CANCELLED') return [booked]
  const action = fate.passengers === partySize ? 'CANCELLED' : 'PASSENGERS_CANCELLED'
  return [
    booked,
    { ...entry, action, at: fate.at, details: { seatNumbers: seatNumbers.slice(partySize - fate.passengers) } },
  ]
}

/** How it ended without the traveler's cancelling it. */
function endOfBooking({ id, order, outcome }: Booked): SeedEntry[] {
  const { flight, person, fate } = order
  const { completedAt, aborted, ship } = flight
  const entry = { type: 'Booking', id, details: { launchId: flight.id } }
  if (outcome.status === 'COMPLETED' && completedAt)
    return [{ ...entry, action: 'COMPLETED', at: completedAt, by: ship.agencyId }]
  const at = outcome.cancelledAt
  if (!at) return []
  if (fate.kind === 'EXPIRED') return [{ ...entry, action: 'EXPIRED', at, by: null }]
  if (fate.kind === 'WITHDRAWN') return [{ ...entry, action: 'CANCELLED', at, by: person.id }]
  return aborted?.at.getTime() === at.getTime() ? [{ ...entry, action: 'CANCELLED', at, by: ship.agencyId }] : []
}

function invoiceEntries({ id, order, total, outcome }: Booked, { invoiceId }: Facts): SeedEntry[] {
  const entry = { type: 'Invoice', id: invoiceId, by: order.person.id }
  const amount = fromCents(total)
  const entries: SeedEntry[] = [{ ...entry, action: 'ISSUED', at: order.at, details: { bookingId: id, amount } }]
  if (outcome.paidAt)
    entries.push({ ...entry, action: 'PAYMENT_COMPLETED', at: outcome.paidAt, details: { amount, method: 'CARD' } })
  else if (outcome.cancelledAt) entries.push({ ...entry, action: 'VOIDED', at: outcome.cancelledAt })
  const refunds = outcome.refunds.map(({ at, amount: back }): SeedEntry => {
    return { ...entry, action: 'REFUNDED', at, details: { amount: fromCents(back), method: 'CARD' } }
  })
  return [...entries, ...refunds]
}
