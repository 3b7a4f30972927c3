import type { Sql } from '../../platform/db/index.ts'
import { entryRow, insertEntries } from '../../platform/entry-log/index.ts'
import { DomainError } from '../../platform/errors/index.ts'
import { toCents } from '../../platform/money/index.ts'
import { insertEvents } from '../../platform/outbox/index.ts'
import { type ChargeRow, lockCharge } from './card-charges.ts'
import { paymentDeclined, paymentReturned } from './finance.errors.ts'
import { type LockedInvoice, lockInvoices, markPaid } from './invoices.ts'
import { insertPayments } from './payments.ts'
import { type By, recordRefunds } from './refunds.ts'

export interface ChargeUse {
  readonly chargeId: string
  readonly invoiceId: string
  readonly by: By
}

/**
 * COMPLETED: the money is in the books. PENDING: the gateway has not answered; reconciliation will. RETURNED: the
 * invoice takes no money any more, and it goes straight back (SPEC rule 11). KNOWN: it was in the books before.
 */
export type UseResult = 'COMPLETED' | 'PENDING' | 'RETURNED' | 'KNOWN'

/**
 * Lets a charge pay an invoice, as far as the gateway has answered. Locks the invoice, then the charge: of a resumed
 * request and reconciliation, which may both come here, one does it and the other finds it done. Writes the entry log.
 * @throws DomainError PAYMENT_DECLINED when the charge was declined, or its money has gone back
 */
export async function payWithCharge(sql: Sql, use: ChargeUse): Promise<UseResult> {
  const invoice = (await lockInvoices(sql, [use.invoiceId])).get(use.invoiceId)
  if (!invoice) throw new Error(`no invoice ${use.invoiceId}`)
  const charge = await lockCharge(sql, use.chargeId)
  if (charge.invoiceId !== null && charge.invoiceId !== invoice.id)
    throw new Error(`card charge ${charge.id} pays another invoice`)
  if (charge.status === 'DECLINED') throw new DomainError([paymentDeclined('')])
  if (charge.status === 'RETURNED') throw new DomainError([paymentReturned()])
  if (charge.status === 'CAPTURED' && (await isBooked(sql, charge))) return 'KNOWN'
  if (invoice.status !== 'PENDING' && charge.status !== 'CAPTURED') return 'PENDING'
  const result = await (invoice.status === 'PENDING' ? book(sql, { charge, invoice, use }) : giveBack(sql, charge, use))
  const details = { amount: charge.amount, method: 'CARD' }
  const entry = { entityType: 'Invoice', entityId: invoice.id, action: `PAYMENT_${result}`, details }
  await insertEntries(sql, [entryRow(entry, use.by)])
  return result
}

/** Whether the charge already stands in the books as money that came. */
async function isBooked(sql: Sql, charge: ChargeRow): Promise<boolean> {
  const rows = await sql.query({
    name: 'is-charge-booked',
    text: `select 1 from payment where gateway_key = $1 and status = 'COMPLETED'`,
    values: [charge.gatewayKey],
  })
  return rows.length > 0
}

async function book(
  sql: Sql,
  { charge, invoice, use }: { charge: ChargeRow; invoice: LockedInvoice; use: ChargeUse },
): Promise<UseResult> {
  await sql.query({
    name: 'link-charge',
    text: `update card_charge set invoice_id = $2, updated_at = $3 where id = $1`,
    values: [charge.id, invoice.id, use.by.now],
  })
  const status = charge.status === 'CAPTURED' ? 'COMPLETED' : 'PENDING'
  const { amount, gatewayReference, gatewayKey, userId: recordedById } = charge
  await insertPayments(
    sql,
    [{ invoiceId: invoice.id, amount, status, method: 'CARD', gatewayReference, gatewayKey, recordedById }],
    use.by.now,
  )
  // The invoice may have become smaller while the gateway was silent (SPEC rule 12: passengers cancelled).
  const excess = status === 'COMPLETED' ? toCents(amount) - toCents(invoice.balance) : 0n
  if (excess > 0n) {
    await recordRefunds(sql, [{ invoiceId: invoice.id, cents: excess, keepsStatus: true }], use.by)
    await markPaid(sql, [invoice.id], use.by.now)
  }
  return status
}

async function giveBack(sql: Sql, charge: ChargeRow, use: ChargeUse): Promise<UseResult> {
  await sql.query({
    name: 'return-linked-charge',
    text: `with failed as (
             update payment set status = 'FAILED', failure_reason = 'The money came too late and went back.', updated_at = $2
             where gateway_key = $3 and status = 'PENDING')
           update card_charge set status = 'RETURNED', updated_at = $2 where id = $1`,
    values: [charge.id, use.by.now, charge.gatewayKey],
  })
  await insertEvents(sql, [chargeReturned(charge.id)], use.by.now)
  return 'RETURNED'
}

/**
 * Gives a charge up behind which nothing came to stand (the seats were gone): when its money was taken, it goes back.
 * Returns whether it does; false too when the charge pays an invoice already, or is not known to be captured yet.
 */
export async function returnCharge(sql: Sql, chargeId: string, now: Date): Promise<boolean> {
  const rows = await sql.query({
    name: 'return-free-charge',
    text: `update card_charge set status = 'RETURNED', updated_at = $2
           where id = $1 and status = 'CAPTURED' and invoice_id is null returning id`,
    values: [chargeId, now],
  })
  if (rows.length > 0) await insertEvents(sql, [chargeReturned(chargeId)], now)
  return rows.length > 0
}

/** Tells the jobs that a charge's money is to go back. */
export const chargeReturned = (entityId: string) => ({ event: 'chargeReturned', entityType: 'CardCharge', entityId })
