import type { Sql } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids/index.ts'
import { markPaid } from './invoices.ts'

/** Money that came, or that a gateway has not answered for yet. */
export interface NewPayment {
  readonly invoiceId: string
  readonly amount: string
  readonly status: 'COMPLETED' | 'PENDING'
  /** `CARD`, `BANK_TRANSFER`, … */
  readonly method: string
  /** The gateway's name of the charge. */
  readonly gatewayReference: string | null
  /** Our key of the charge: one payment per charge. */
  readonly gatewayKey: string | null
  readonly recordedById: string | null
}

/**
 * Writes payments and marks the invoices PAID that they pay in full. A PENDING payment of the same gateway key becomes
 * COMPLETED; one that is COMPLETED stays untouched. The entry log is the caller's. Returns the ids of the invoices that became PAID.
 */
export async function insertPayments(sql: Sql, payments: readonly NewPayment[], now: Date): Promise<readonly string[]> {
  if (payments.length === 0) return []
  await sql.query({
    name: 'insert-payments',
    text: `insert into payment as known (id, invoice_id, amount, status, method, gateway_reference, gateway_key, recorded_by_id,
             date, settled_at, created_at, updated_at)
           select id, invoice_id, amount, status, method, gateway_reference, gateway_key, recorded_by_id, $9::timestamptz,
             case when status = 'COMPLETED' then $9::timestamptz end, $9::timestamptz, $9::timestamptz
           from unnest($1::uuid[], $2::uuid[], $3::numeric[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[])
             as given (id, invoice_id, amount, status, method, gateway_reference, gateway_key, recorded_by_id)
           on conflict (gateway_key) do update set status = excluded.status, gateway_reference = excluded.gateway_reference,
             date = excluded.date, settled_at = excluded.settled_at, failure_reason = null, updated_at = excluded.updated_at
           where known.status = 'PENDING' and excluded.status = 'COMPLETED'`,
    values: [
      payments.map(() => newId(now)),
      payments.map((payment) => payment.invoiceId),
      payments.map((payment) => payment.amount),
      payments.map((payment) => payment.status),
      payments.map((payment) => payment.method),
      payments.map((payment) => payment.gatewayReference),
      payments.map((payment) => payment.gatewayKey),
      payments.map((payment) => payment.recordedById),
      now,
    ],
  })
  const completed = payments.filter((payment) => payment.status === 'COMPLETED').map((payment) => payment.invoiceId)
  return completed.length === 0 ? [] : markPaid(sql, completed, now)
}
