import { sha256 } from '../../platform/ids/index.ts'

/** The year whose numbers an invoice of this instant belongs to, by the UTC date (SPEC rule 16). */
export function invoiceYear(now: Date): number {
  return now.getUTCFullYear()
}

/**
 * Our idempotency key towards the gateway. It follows from who asks for what by which key, so that a request that
 * is resumed asks for the same charge.
 */
export function chargeKeyOf(by: {
  readonly userId: string
  readonly operation: string
  readonly idempotencyKey: string
}): string {
  return `${CHARGE_KEY_PREFIX}${sha256(`${by.userId}\n${by.operation}\n${by.idempotencyKey}`)}`
}

/** Every charge of ours carries it, so that captures of other systems on the same account are left alone. */
export const CHARGE_KEY_PREFIX = 'astro_charge_'

/** The key of a refund names the payment whose money goes back: `refund:<payment>:<refund>`. */
export function refundKeyOf(paymentId: string, refundId: string): string {
  return `refund:${paymentId}:${refundId}`
}

/** The key under which a whole charge goes back that pays for nothing. */
export function returnKeyOf(gatewayKey: string): string {
  return `return:${gatewayKey}`
}

/** A payment by card of which some money may still go back. Amounts in cents. */
export interface Refundable {
  readonly paymentId: string
  readonly leftCents: bigint
}

/** Takes a refund out of payments, oldest first. Throws when they do not hold as much. */
export function spreadRefund(
  amountCents: bigint,
  payments: readonly Refundable[],
): readonly { readonly paymentId: string; readonly cents: bigint }[] {
  let open = amountCents
  const parts = payments.flatMap(({ paymentId, leftCents }) => {
    const cents = leftCents < open ? leftCents : open
    open -= cents
    return cents > 0n ? [{ paymentId, cents }] : []
  })
  if (open > 0n) throw new RangeError('a refund above what was paid')
  return parts
}
