import type { Sql } from '../../platform/db/index.ts'
import { type EntryRow, entryRow, insertEntries } from '../../platform/entry-log/index.ts'
import { newId } from '../../platform/ids/index.ts'
import { fromCents, toCents } from '../../platform/money/index.ts'
import { insertEvents } from '../../platform/outbox/index.ts'
import { type Refundable, refundKeyOf, spreadRefund } from './invoice.rules.ts'
import { lockInvoices } from './invoices.ts'

/** Who does it and when, for the entry log. */
export interface By {
  readonly actorId: string | null
  readonly origin: string
  readonly now: Date
}

/** Money to give back of what was paid for an invoice. */
export interface NewRefund {
  readonly invoiceId: string
  readonly cents: bigint
  /** The invoice stays as it is: too much had come, and the rest pays it. */
  readonly keepsStatus?: boolean
}

interface Source extends Refundable {
  readonly invoiceId: string
  readonly method: string
  readonly gatewayReference: string | null
}

interface Planned {
  readonly id: string
  readonly source: Source
  readonly amount: string
}

/**
 * Gives money back in our books at once; a job sends it to the gateway afterwards (`refundRequested`). The invoices
 * become REFUNDED, also when only a part goes back. Takes the money out of the payments it came with, oldest first.
 * Locks the invoices. Throws a RangeError when less was paid than is to go back.
 */
export async function recordRefunds(sql: Sql, refunds: readonly NewRefund[], by: By): Promise<void> {
  const due = refunds.filter((refund) => refund.cents > 0n)
  if (due.length === 0) return
  await lockInvoices(
    sql,
    due.map((refund) => refund.invoiceId),
  )
  const sources = await readSources(
    sql,
    due.map((refund) => refund.invoiceId),
  )
  const planned = due.flatMap((refund) => plan(refund, sources))
  // First the status: PAID and a balance above 0 exclude each other, and the trigger changes the balance.
  await sql.query({
    name: 'mark-invoices-refunded',
    text: `update invoice set status = 'REFUNDED', updated_at = $2 where id = any($1) and status <> 'REFUNDED'`,
    values: [due.filter((refund) => refund.keepsStatus !== true).map((refund) => refund.invoiceId), by.now],
  })
  await insertRefunds(sql, planned, by)
  await insertEntries(
    sql,
    planned.map((refund) => refundEntry(refund, by)),
  )
  await insertEvents(
    sql,
    planned.map(({ id, source }) => ({
      event: 'refundRequested',
      entityType: 'Payment',
      entityId: id,
      data: { invoiceId: source.invoiceId },
    })),
    by.now,
  )
}

function plan(refund: NewRefund, sources: readonly Source[]): readonly Planned[] {
  const own = sources.filter((source) => source.invoiceId === refund.invoiceId)
  return spreadRefund(refund.cents, own).flatMap(({ paymentId, cents }) => {
    const source = own.find((candidate) => candidate.paymentId === paymentId)
    return source ? [{ id: newId(), source, amount: fromCents(cents) }] : []
  })
}

/** What is left of each payment; a refund's key names the payment that it was taken from. */
async function readSources(sql: Sql, invoiceIds: readonly string[]): Promise<readonly Source[]> {
  const rows = await sql.query<Omit<Source, 'leftCents'> & { left: string }>({
    name: 'refundable-payments',
    text: `select paid.id as "paymentId", paid.invoice_id as "invoiceId", paid.method, paid.gateway_reference as "gatewayReference",
             paid.amount - coalesce((select sum(back.amount) from payment back where back.invoice_id = paid.invoice_id
               and back.status = 'REFUNDED' and back.gateway_key like 'refund:' || paid.id || ':%'), 0) as left
           from payment paid where paid.invoice_id = any($1) and paid.status = 'COMPLETED' order by paid.date, paid.id`,
    values: [invoiceIds],
  })
  return rows.map(({ left, ...source }) => ({ ...source, leftCents: toCents(left) }))
}

/** Until it is settled, a refund carries the reference of the charge whose money it gives back. */
async function insertRefunds(sql: Sql, planned: readonly Planned[], by: By): Promise<void> {
  await sql.query({
    name: 'insert-refunds',
    text: `insert into payment (id, invoice_id, amount, status, method, gateway_reference, gateway_key, recorded_by_id, date, created_at, updated_at)
           select id, invoice_id, amount, 'REFUNDED', method, gateway_reference, gateway_key, $7::uuid, $8::timestamptz, $8::timestamptz, $8::timestamptz
           from unnest($1::uuid[], $2::uuid[], $3::numeric[], $4::text[], $5::text[], $6::text[])
             as given (id, invoice_id, amount, method, gateway_reference, gateway_key)`,
    values: [
      planned.map(({ id }) => id),
      planned.map(({ source }) => source.invoiceId),
      planned.map(({ amount }) => amount),
      planned.map(({ source }) => source.method),
      planned.map(({ source }) => source.gatewayReference),
      planned.map(({ id, source }) => refundKeyOf(source.paymentId, id)),
      by.actorId,
      by.now,
    ],
  })
}

function refundEntry({ source, amount }: Planned, by: By): EntryRow {
  return entryRow(
    {
      entityType: 'Invoice',
      entityId: source.invoiceId,
      action: 'REFUNDED',
      details: { amount, method: source.method },
    },
    by,
  )
}
