import { sqlOf } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import { log } from '../../../platform/log/index.ts'
import { type Scope, type Tx, transact } from '../../../platform/mutate/index.ts'
import type { CardDesk } from '../desk.ts'
import { invoiceReopened, paymentArriving } from '../finance.events.ts'
import { lockInvoices } from '../invoices.ts'

const COMPONENT = 'reconciliation'

interface CardPaymentRow {
  readonly id: string
  readonly invoiceId: string
  readonly gatewayKey: string
  readonly amount: string
}

/** More missing than this, and more than a tenth of all, is not our books' fault: the gateway's account is another one. */
const FEW = 3

/**
 * Looks for payments by card that are COMPLETED in our books though the gateway took no money, and mends them: the
 * payment FAILED, the invoice PENDING again, and `invoiceReopened` for the modules above. Each is logged as CRITICAL,
 * for nothing in our code can lead to it. When many are missing at once the gateway is more likely to be wrong (a
 * changed account, an outage of its search) than our books: then nothing is touched and people are called.
 * Returns how many were mended.
 */
export async function comparePayments(
  scope: Scope,
  desk: CardDesk,
  window: { readonly from: Date; readonly to: Date },
  isCaptured: (key: string) => boolean,
): Promise<number> {
  const payments = await readPayments(scope, window)
  const missing: CardPaymentRow[] = []
  for (const payment of payments.filter(({ gatewayKey }) => !isCaptured(gatewayKey))) {
    const found = await desk.gateway.find(payment.gatewayKey)
    if (found?.state !== 'captured') missing.push(payment)
  }
  if (missing.length > FEW && missing.length * 10 > payments.length) {
    log.critical(
      COMPONENT,
      'The gateway does not know many of our charges. Is this its right account? Nothing was changed.',
      {
        missing: missing.length,
        compared: payments.length,
      },
    )
    return 0
  }
  for (const payment of missing) await reopen(scope, payment)
  return missing.length
}

/** By id: ids begin with the instant they were made at, so no other index is needed. Only charges that we made. */
async function readPayments(
  { database }: Scope,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<readonly CardPaymentRow[]> {
  const { rows } = await database.pool.query<CardPaymentRow>({
    name: 'card-payments-of-span',
    text: `select payment.id, payment.invoice_id as "invoiceId", payment.gateway_key as "gatewayKey", payment.amount
           from payment join card_charge on card_charge.gateway_key = payment.gateway_key
           where payment.id >= $1 and payment.id < $2 and payment.status = 'COMPLETED' and card_charge.status = 'CAPTURED'`,
    values: [newId(from), newId(to)],
  })
  return rows
}

async function reopen(scope: Scope, payment: CardPaymentRow): Promise<void> {
  const isReopened = await transact(scope, (tx) => reopenIn(tx, payment))
  const what = isReopened
    ? 'Its invoice is to be paid again.'
    : 'Money went back for it already: somebody must look at it.'
  log.critical(COMPONENT, `A payment stands in our books that the gateway never took. ${what}`, {
    paymentId: payment.id,
    invoiceId: payment.invoiceId,
  })
}

async function reopenIn(tx: Tx, { id, invoiceId, gatewayKey, amount }: CardPaymentRow): Promise<boolean> {
  await paymentArriving.announce(tx, { invoiceId })
  const sql = sqlOf(tx.em)
  const invoice = (await lockInvoices(sql, [invoiceId])).get(invoiceId)
  if (invoice?.status !== 'PAID') return false
  await sql.query({
    text: `update invoice set status = 'PENDING', payment_date = null, updated_at = $2 where id = $1`,
    values: [invoiceId, tx.now],
  })
  await sql.query({
    text: `with failed as (
             update payment set status = 'FAILED', failure_reason = 'The gateway never took this money.', updated_at = $2 where id = $1)
           update card_charge set status = 'DECLINED', updated_at = $2 where gateway_key = $3`,
    values: [id, tx.now, gatewayKey],
  })
  tx.record({
    entityType: 'Invoice',
    entityId: invoiceId,
    action: 'PAYMENT_FAILED',
    details: { amount, before: 'PAID', after: 'PENDING' },
  })
  tx.emit({ event: 'paymentFailed', entityType: 'Invoice', entityId: invoiceId })
  const { type, launchId, travelerId, agencyId } = invoice
  await invoiceReopened.announce(tx, { invoiceId, type, launchId, travelerId, agencyId, amount: invoice.amount })
  return true
}
