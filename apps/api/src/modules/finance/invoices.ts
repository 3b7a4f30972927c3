import { dateOf } from '../../platform/calendar/index.ts'
import type { Sql } from '../../platform/db/index.ts'
import type { InvoiceKind } from './finance.entity.ts'
import { invoiceYear } from './invoice.rules.ts'

/** An invoice to issue. Exactly one of traveler and agency receives it. */
export interface NewInvoice {
  readonly id: string
  readonly type: InvoiceKind
  readonly launchId: string
  readonly travelerId: string | null
  readonly agencyId: string | null
  /** US dollars, for example "250000.00". */
  readonly amount: string
  /** `YYYY-MM-DD`. */
  readonly dueDate: string
}

export interface IssuedInvoice extends NewInvoice {
  /** `AB-2026-000001`. */
  readonly number: string
}

/**
 * Issues invoices, PENDING, and gives them the next numbers of the year in their order, without gaps (SPEC rule 16).
 * The year's counter stays locked until the transaction ends: let this be its last lock that others wait for. The
 * entry log is the caller's, who knows what the invoice is for.
 */
export async function issueInvoices(
  sql: Sql,
  invoices: readonly NewInvoice[],
  now: Date,
): Promise<readonly IssuedInvoice[]> {
  if (invoices.length === 0) return []
  const rows = await sql.query<{ id: string; number: string }>({
    name: 'issue-invoices',
    text: `with drawn as (
             insert into invoice_counter (year, last_number) values ($1::int, $2::int)
             on conflict (year) do update set last_number = invoice_counter.last_number + excluded.last_number
             returning last_number - $2::int as before)
           insert into invoice (id, number, type, launch_id, traveler_id, agency_id, amount, due_date, created_at, updated_at)
           select given.id, 'AB-' || $1::int || '-' || lpad(n::text, greatest(6, length(n::text)), '0'),
             given.type, given.launch_id, given.traveler_id, given.agency_id, given.amount, given.due_date, $10, $10
           from drawn, unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::numeric[], $9::date[])
             with ordinality as given (id, type, launch_id, traveler_id, agency_id, amount, due_date, place),
             lateral (select drawn.before + given.place as n) as numbered
           returning id, number`,
    values: [
      invoiceYear(now),
      invoices.length,
      invoices.map((invoice) => invoice.id),
      invoices.map((invoice) => invoice.type),
      invoices.map((invoice) => invoice.launchId),
      invoices.map((invoice) => invoice.travelerId),
      invoices.map((invoice) => invoice.agencyId),
      invoices.map((invoice) => invoice.amount),
      invoices.map((invoice) => invoice.dueDate),
      now,
    ],
  })
  const numbers = new Map(rows.map((row) => [row.id, row.number]))
  return invoices.map((invoice) => ({ ...invoice, number: numbers.get(invoice.id) ?? '' }))
}

/**
 * Marks invoices PAID of which nothing is left to pay (SPEC rule 17); the others stay as they are. Returns the ids of
 * those that it marked.
 */
export async function markPaid(sql: Sql, invoiceIds: readonly string[], now: Date): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>({
    name: 'mark-invoices-paid',
    text: `update invoice set status = 'PAID', payment_date = $2, updated_at = $3
           where id = any($1) and status = 'PENDING' and balance = 0 returning id`,
    values: [invoiceIds, dateOf(now), now],
  })
  return rows.map((row) => row.id)
}

const COLUMNS = `id, number, type, status, launch_id as "launchId", traveler_id as "travelerId", agency_id as "agencyId",
  amount, balance, paid_amount as "paidAmount", refunded_amount as "refundedAmount"`

/** Locks invoices in the order of their ids. Launches and bookings are locked before, the counter after. */
export async function lockInvoices(
  sql: Sql,
  invoiceIds: readonly string[],
): Promise<ReadonlyMap<string, LockedInvoice>> {
  const rows = await sql.query<LockedInvoice>({
    name: 'lock-invoices',
    text: `select ${COLUMNS} from invoice where id = any($1) order by id for no key update`,
    values: [invoiceIds],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** An invoice as it stands, not locked. */
export async function readInvoice(sql: Sql, id: string): Promise<LockedInvoice | null> {
  const [row] = await sql.query<LockedInvoice>({
    name: 'read-invoice',
    text: `select ${COLUMNS} from invoice where id = $1`,
    values: [id],
  })
  return row ?? null
}

/** An invoice whose row is locked, so that nobody pays, refunds or voids it meanwhile. */
export interface LockedInvoice {
  readonly id: string
  readonly number: string
  readonly type: InvoiceKind
  readonly status: 'PENDING' | 'PAID' | 'REFUNDED' | 'FAILED'
  readonly launchId: string
  readonly travelerId: string | null
  readonly agencyId: string | null
  readonly amount: string
  readonly balance: string
  readonly paidAmount: string
  readonly refundedAmount: string
}
