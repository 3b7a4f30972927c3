import { sqlOf } from '../../platform/db/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { type UseResult, payWithCharge } from './charge-use.ts'
import { invoicePaid, paymentArriving } from './finance.events.ts'
import { type LockedInvoice, lockInvoices } from './invoices.ts'

/**
 * Books a charge of an invoice that exists, as far as the gateway has answered, with all that hangs on it: modules
 * above react in the same transaction, the entry log and the jobs hear of it. Safe to repeat.
 * @throws DomainError PAYMENT_DECLINED when the charge was declined or has gone back
 */
export async function takeMoney(
  tx: Tx,
  use: { readonly chargeId: string; readonly invoiceId: string },
): Promise<UseResult> {
  await paymentArriving.announce(tx, { invoiceId: use.invoiceId })
  const sql = sqlOf(tx.em)
  const result = await payWithCharge(sql, { ...use, by: { actorId: tx.actor.userId, origin: tx.origin, now: tx.now } })
  if (result === 'KNOWN') return result
  // What `payWithCharge` wrote to the outbox is to be heard of at once.
  tx.announce({ topic: 'outbox', id: '' })
  const invoice = (await lockInvoices(sql, [use.invoiceId])).get(use.invoiceId)
  if (result === 'COMPLETED' && invoice) await tellOfPayment(tx, invoice)
  return result
}

async function tellOfPayment(tx: Tx, invoice: LockedInvoice): Promise<void> {
  const { id: invoiceId, type, launchId, travelerId, agencyId, amount, status } = invoice
  tx.emit({ event: 'paymentReceived', entityType: 'Invoice', entityId: invoiceId, data: { isPaid: status === 'PAID' } })
  if (status === 'PAID') await invoicePaid.announce(tx, { invoiceId, type, launchId, travelerId, agencyId, amount })
}
