import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { seedId } from '../ids.ts'
import { plus } from '../moments.ts'
import type { Random } from '../random.ts'
import type { InvoiceRow, PaymentRow } from '../rows/tables.ts'
import type { Order } from './order.ts'
import type { Outcome } from './outcome.ts'

interface Charged {
  readonly order: Order
  readonly outcome: Outcome
  readonly total: bigint
  readonly random: Random
}

const dateOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Invoices get their numbers once all of a block are known (`numbering.ts`). */
export type Unnumbered = Omit<InvoiceRow, 'number'>

/** Adds an invoice that is not numbered yet. */
export function addInvoice(block: Block, invoice: Unnumbered): void {
  block.sheet.invoice.push({ ...invoice, number: '' })
}

/** The invoice of a booking, and what was paid for it and given back. */
export function writeTravelerInvoice(block: Block, { order, outcome, total, random }: Charged): string {
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
  const payer = { invoiceId: id, by: person.id, random }
  if (outcome.paidAt) block.sheet.payment.push(cardPayment(payer, { at: outcome.paidAt, amount: total, status: 'COMPLETED' }))
  for (const { at: when, amount } of outcome.refunds) {
    block.sheet.payment.push(cardPayment(payer, { at: when, amount, status: 'REFUNDED' }))
  }
  return id
}

interface Movement {
  readonly at: Date
  readonly amount: bigint
  readonly status: 'COMPLETED' | 'REFUNDED'
}

function cardPayment(payer: { invoiceId: string; by: string; random: Random }, { at, amount, status }: Movement): PaymentRow {
  const id = seedId(payer.random, at)
  const kind = status === 'COMPLETED' ? 'ch' : 'rf'
  return {
    id,
    invoice_id: payer.invoiceId,
    amount: fromCents(amount),
    date: at,
    status,
    method: 'CARD',
    gateway_reference: `seed_${kind}_${id.slice(-12)}`,
    gateway_key: null,
    settled_at: plus(at, 1000),
    failure_reason: null,
    recorded_by_id: status === 'COMPLETED' ? payer.by : null,
    created_at: at,
    updated_at: plus(at, 1000),
  }
}
