import type { Sql } from '../../platform/db/index.ts'
import { entryRow, insertEntries } from '../../platform/entry-log/index.ts'
import { toCents } from '../../platform/money/index.ts'
import { type LockedInvoice, lockInvoices, markPaid } from './invoices.ts'
import { type By, recordRefunds } from './refunds.ts'

const paidCents = (invoice: LockedInvoice): bigint => toCents(invoice.paidAmount) - toCents(invoice.refundedAmount)

/**
 * Voids unpaid invoices: FAILED, and what was paid of them in part goes back (SPEC rules 11 to 13). Others stay as
 * they are. A charge that the gateway has not answered for is given back when it turns out to have been captured.
 */
export async function voidInvoices(sql: Sql, invoiceIds: readonly string[], by: By): Promise<void> {
  const locked = await lockInvoices(sql, invoiceIds)
  const pending = [...locked.values()].filter((invoice) => invoice.status === 'PENDING')
  const partlyPaid = pending.filter((invoice) => paidCents(invoice) > 0n)
  await recordRefunds(
    sql,
    partlyPaid.map((invoice) => ({ invoiceId: invoice.id, cents: paidCents(invoice) })),
    by,
  )
  const unpaid = pending.filter((invoice) => paidCents(invoice) <= 0n)
  if (unpaid.length === 0) return
  await sql.query({
    name: 'void-invoices',
    text: `update invoice set status = 'FAILED', updated_at = $2 where id = any($1)`,
    values: [unpaid.map((invoice) => invoice.id), by.now],
  })
  await insertEntries(
    sql,
    unpaid.map(({ id }) =>
      entryRow(
        { entityType: 'Invoice', entityId: id, action: 'VOIDED', details: { before: 'PENDING', after: 'FAILED' } },
        by,
      ),
    ),
  )
}

/**
 * Changes what is owed on an unpaid invoice, because passengers were cancelled before payment (SPEC rule 12). What was
 * paid above the new amount goes back. Returns false when the invoice is no longer PENDING: then nothing was changed.
 */
export async function changeInvoiceAmount(
  sql: Sql,
  change: { readonly invoiceId: string; readonly amount: string },
  by: By,
): Promise<boolean> {
  const invoice = (await lockInvoices(sql, [change.invoiceId])).get(change.invoiceId)
  if (invoice?.status !== 'PENDING') return false
  await sql.query({
    name: 'change-invoice-amount',
    text: `update invoice set amount = $2, updated_at = $3 where id = $1`,
    values: [invoice.id, change.amount, by.now],
  })
  const details = { before: { amount: invoice.amount }, after: { amount: change.amount } }
  await insertEntries(sql, [
    entryRow({ entityType: 'Invoice', entityId: invoice.id, action: 'AMOUNT_CHANGED', details }, by),
  ])
  const excess = paidCents(invoice) - toCents(change.amount)
  await recordRefunds(sql, [{ invoiceId: invoice.id, cents: excess, keepsStatus: true }], by)
  await markPaid(sql, [invoice.id], by.now)
  return true
}
