import { clock } from '../../platform/clock/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import { log } from '../../platform/log/index.ts'
import { toCents } from '../../platform/money/index.ts'
import { type Scope, transact } from '../../platform/mutate/index.ts'
import { readCharge } from './card-charges.ts'
import type { PaymentGateway } from './gateway/index.ts'
import { returnKeyOf } from './invoice.rules.ts'

const COMPONENT = 'refunds'
/** The event has its own job; only what that left behind is swept up. */
const SWEEP_AFTER_MS = 30_000

interface OpenRefund {
  readonly invoiceId: string
  readonly amount: string
  readonly gatewayKey: string
  readonly chargeReference: string | null
}

/**
 * Sends a refund that stands in our books to the gateway, once however often it is called, and notes when it was
 * settled. Does nothing for a refund that is settled or did not come from a card.
 */
export async function settleRefund(scope: Scope, gateway: PaymentGateway, paymentId: string): Promise<void> {
  const { rows } = await scope.database.pool.query<OpenRefund>({
    name: 'open-refund',
    text: `select invoice_id as "invoiceId", amount, gateway_key as "gatewayKey", gateway_reference as "chargeReference"
           from payment where id = $1 and status = 'REFUNDED' and settled_at is null and method = 'CARD'`,
    values: [paymentId],
  })
  const [refund] = rows
  if (!refund) return
  const { invoiceId, amount, gatewayKey, chargeReference } = refund
  if (chargeReference === null) {
    log.critical(COMPONENT, 'A refund names no charge; somebody must send it.', { paymentId })
    return
  }
  const { reference } = await gateway.refund({ key: gatewayKey, chargeReference, amountCents: toCents(amount) })
  await transact(scope, async (tx) => {
    const settled = await sqlOf(tx.em).query({
      text: `update payment set settled_at = $2, gateway_reference = $3, updated_at = $2 where id = $1 and settled_at is null returning id`,
      values: [paymentId, tx.now, reference],
    })
    if (settled.length === 0) return
    tx.record({ entityType: 'Invoice', entityId: invoiceId, action: 'REFUND_SETTLED', details: { amount } })
    tx.emit({ event: 'refundSettled', entityType: 'Payment', entityId: paymentId, data: { invoiceId } })
  })
}

/** Refunds by card that no job has settled in time, oldest first. */
export async function overdueRefunds({ database }: Scope, limit = 200): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ id: string }>({
    name: 'overdue-refunds',
    text: `select id from payment where settled_at is null and status = 'REFUNDED' and method = 'CARD'
             and created_at < $1 order by created_at limit $2`,
    values: [new Date(clock.now().getTime() - SWEEP_AFTER_MS), limit],
  })
  return rows.map((row) => row.id)
}

/** Sends back a whole charge that pays for nothing; the gateway's key makes it once. */
export async function sendBack(scope: Scope, gateway: PaymentGateway, chargeId: string): Promise<void> {
  const charge = await readCharge(scope.database.pool, chargeId)
  if (charge.status !== 'RETURNED' || charge.gatewayReference === null) return
  await gateway.refund({
    key: returnKeyOf(charge.gatewayKey),
    chargeReference: charge.gatewayReference,
    amountCents: toCents(charge.amount),
  })
  log.info(COMPONENT, 'A charge that paid for nothing was given back.', { chargeId })
}
