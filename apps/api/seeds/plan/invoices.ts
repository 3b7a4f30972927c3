import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { seedId } from '../ids.ts'
import type { InvoiceRow } from '../rows/tables.ts'
import type { Booked } from './booked.ts'
import { writeCardMoney } from './card-money.ts'

const dateOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Invoices get their numbers once all of a block are known (`numbering.ts`). */
export type Unnumbered = Omit<InvoiceRow, 'number'>

/** Adds an invoice that is not numbered yet. */
export function addInvoice(block: Block, invoice: Unnumbered): void {
  block.sheet.invoice.push({ ...invoice, number: '' })
}

/** The invoice of a booking, and what was paid for it and given back. */
export function writeTravelerInvoice(block: Block, { order, outcome, total, random }: Booked): string {
  const { at, person, flight } = order
  const id = seedId(random, at)
  addInvoice(block, {
    id,
    type: 'TRAVELER_BOOKING',
    launch_id: flight.id,
    traveler_id: person.id,
    agency_id: null,
    amount: fromCents(total),
    status: outcome.invoiceStatus,
    due_date: dateOf(at),
    payment_date: outcome.paidAt && dateOf(outcome.paidAt),
    created_at: at,
    updated_at: outcome.changedAt,
  })
  if (outcome.paidAt)
    writeCardMoney(block, { invoiceId: id, payerId: person.id, total, paidAt: outcome.paidAt, outcome, random })
  return id
}
