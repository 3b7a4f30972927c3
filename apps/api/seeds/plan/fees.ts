import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { staffId } from '../cast.ts'
import { seedId } from '../ids.ts'
import { DAY, daysBetween, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import { record } from '../rows/sheet.ts'
import { type Unnumbered, addInvoice } from './invoices.ts'
import type { Flight } from './flight.ts'

/** SPEC rule 15, in cents and days. */
const ABORT_CHARGE = 100_000n
const DUE_DAYS = 30
/** Completed launches before this one that make an agency reliable. */
const RELIABLE = 2

/** How an agency deals with an invoice. */
type Habit = 'PAYS' | 'PAYS_HALF' | 'DOES_NOT_PAY'

/** Invoices to agencies for the launches that were completed or aborted, in that order of time. */
export function writeFees(block: Block, flights: readonly Flight[]): void {
  const ended = flights.flatMap((flight) => {
    const at = flight.completedAt ?? flight.aborted?.at
    return at ? [{ flight, at }] : []
  })
  const completed = new Map<string, number>()
  for (const [index, { flight, at }] of ended.toSorted((a, b) => a.at.getTime() - b.at.getTime()).entries()) {
    const { agencyId } = flight.ship
    const before = completed.get(agencyId) ?? 0
    const fee = flight.completedAt ? feeOf(flight.takings, before >= RELIABLE) : ABORT_CHARGE
    if (flight.completedAt) completed.set(agencyId, before + 1)
    writeFee(block, { flight, at, fee, habit: habitOf(block, at, index) })
  }
}

/** 1 % of net revenue, 0.8 % for a reliable agency, half a cent rounded up. */
function feeOf(takings: bigint, reliable: boolean): bigint {
  return (takings * (reliable ? 8n : 10n) + 500n) / 1000n
}

/** Old invoices are paid; of those due lately some are late; new ones are mostly open. */
function habitOf(block: Block, at: Date, index: number): Habit {
  const age = daysBetween(at, block.moment.today)
  if (age > 150) return 'PAYS'
  if (age > DUE_DAYS) return index % 7 === 3 ? 'DOES_NOT_PAY' : index % 7 === 5 ? 'PAYS_HALF' : 'PAYS'
  return index % 3 === 0 ? 'PAYS' : index % 7 === 5 ? 'PAYS_HALF' : 'DOES_NOT_PAY'
}

interface Fee {
  readonly flight: Flight
  readonly at: Date
  readonly fee: bigint
  readonly habit: Habit
}

function writeFee(block: Block, { flight, at, fee, habit }: Fee): void {
  const random = block.random.fork(`fee/${flight.id}`)
  const id = seedId(random, at)
  const room = Math.min(DUE_DAYS - 1, daysBetween(at, block.moment.today))
  const paidAt = plus(at, room * random.between(0.3, 0.95) * DAY)
  const paid = fee === 0n || habit === 'DOES_NOT_PAY' ? 0n : habit === 'PAYS' ? fee : fee / 2n
  const isPaid = paid === fee
  const type = flight.completedAt ? 'AGENCY_FEE' : 'AGENCY_LAUNCH'
  const invoice: Unnumbered = {
    id,
    type,
    launch_id: flight.id,
    traveler_id: null,
    agency_id: flight.ship.agencyId,
    amount: fromCents(fee),
    status: isPaid ? 'PAID' : 'PENDING',
    due_date: plus(at, DUE_DAYS * DAY)
      .toISOString()
      .slice(0, 10),
    payment_date: isPaid ? paidAt.toISOString().slice(0, 10) : null,
    created_at: at,
    updated_at: paid > 0n ? paidAt : at,
  }
  addInvoice(block, invoice)
  record(block.sheet, random, {
    type: 'Invoice',
    id,
    action: 'ISSUED',
    at,
    by: null,
    details: { type, amount: invoice.amount },
  })
  if (paid > 0n) writeTransfer(block, { invoiceId: id, amount: paid, at: paidAt, random })
}

interface Transfer {
  readonly invoiceId: string
  readonly amount: bigint
  readonly at: Date
  readonly random: Random
}

/** Agencies pay by bank transfer, which finance enters. */
function writeTransfer(block: Block, { invoiceId, amount, at, random }: Transfer): void {
  const by = staffId('Finance')
  block.sheet.payment.push({
    id: seedId(random, at),
    invoice_id: invoiceId,
    amount: fromCents(amount),
    date: at,
    status: 'COMPLETED',
    method: 'BANK_TRANSFER',
    gateway_reference: null,
    gateway_key: null,
    settled_at: at,
    failure_reason: null,
    recorded_by_id: by,
    created_at: at,
    updated_at: at,
  })
  const details = { amount: fromCents(amount), method: 'BANK_TRANSFER' }
  record(block.sheet, random, { type: 'Invoice', id: invoiceId, action: 'PAYMENT_COMPLETED', at, by, details })
}
