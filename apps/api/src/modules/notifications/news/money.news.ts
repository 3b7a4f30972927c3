import type { Sql } from '../../../platform/db/index.ts'
import type { Notice } from '../letters/letter.ts'
import {
  agencyBookingPaid,
  agencyInvoicePaid,
  bookingPaid,
  invoiceIssued,
  type InvoiceFacts,
  paymentReturned,
  refundSent,
} from '../letters/money.ts'
import type { NewsEvent } from './event.ts'
import { invoiceFactsOf } from './facts.queries.ts'

async function invoiceOf(sql: Sql, id: string): Promise<InvoiceFacts | null> {
  const [invoice] = await invoiceFactsOf(sql, [id])
  return invoice ?? null
}

const to = (userId: string | null, letter: Notice['letter']): readonly Notice[] =>
  userId === null ? [] : [{ letter, userIds: [userId] }]

/** Money came for an invoice: whoever owed it hears of it, and of a booking also the agency. */
export async function paymentNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const invoice = await invoiceOf(sql, entityId)
  if (invoice === null) return []
  if (invoice.type !== 'TRAVELER_BOOKING') return to(invoice.agencyId, agencyInvoicePaid(invoice))
  return [...to(invoice.travelerId, bookingPaid(invoice)), ...to(invoice.launch.agencyId, agencyBookingPaid(invoice))]
}

/** An invoice was issued to an agency. */
export async function invoiceNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const invoice = await invoiceOf(sql, entityId)
  return invoice === null ? [] : to(invoice.agencyId, invoiceIssued(invoice))
}

/** The gateway has taken a refund. */
export async function refundNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const [payment] = await sql.query<{ invoiceId: string; amount: string }>({
    text: `select invoice_id as "invoiceId", amount from payment where id = $1`,
    values: [entityId],
  })
  const invoice = payment ? await invoiceOf(sql, payment.invoiceId) : null
  return invoice === null || !payment ? [] : to(invoice.travelerId, refundSent(invoice, payment.amount))
}

/** A charge that pays for nothing goes back. One that was never captured needs no news. */
export async function returnNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const [charge] = await sql.query<{ userId: string; amount: string }>({
    text: `select c.user_id as "userId", c.amount from card_charge c join traveler t on t.user_id = c.user_id
           where c.id = $1 and c.gateway_reference is not null`,
    values: [entityId],
  })
  return charge ? to(charge.userId, paymentReturned(charge.amount)) : []
}
