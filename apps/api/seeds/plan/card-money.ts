import { fromCents } from '../../src/platform/money/index.ts'
import type { Block } from '../block.ts'
import { seedId } from '../ids.ts'
import { plus } from '../moments.ts'
import type { Random } from '../random.ts'
import { stamped } from '../rows/sheet.ts'
import type { PaymentRow } from '../rows/tables.ts'
import type { Outcome } from './outcome.ts'

export interface CardMoney {
  readonly invoiceId: string
  readonly payerId: string
  readonly total: bigint
  readonly paidAt: Date
  readonly outcome: Outcome
  readonly random: Random
}

/**
 * A charge with what went back of it, in our books and in the sandbox gateway's, so that reconciliation finds nothing
 * to mend and a later cancellation can be refunded (SPEC rule 18). Keys are made as the finance module makes them.
 */
export function writeCardMoney(block: Block, money: CardMoney): void {
  const { invoiceId, payerId, total, paidAt, outcome, random } = money
  const [id, chargeId] = [seedId(random, paidAt), seedId(random, paidAt)]
  const key = `astro_charge_${sixtyFourDigits(random)}`
  const reference = `ch_${seedId(random, paidAt)}`
  const amount = fromCents(total)
  const charge = { gateway_key: key, gateway_reference: reference, invoice_id: invoiceId }
  block.sheet.payment.push(
    payment({ id, at: paidAt, amount, status: 'COMPLETED', gateway_key: key, reference, by: payerId, invoiceId }),
  )
  block.sheet.card_charge.push({
    id: chargeId,
    ...charge,
    user_id: payerId,
    amount,
    status: 'CAPTURED',
    ...stamped(paidAt),
  })
  block.sheet.sandbox_charge.push({
    key,
    reference,
    amount_cents: Number(total),
    refunded_cents: Number(outcome.refunded),
    state: 'captured',
    created_at: paidAt,
  })
  for (const refund of outcome.refunds)
    writeRefund(block, money, { ...refund, paymentId: id, chargeReference: reference })
}

interface Back {
  readonly at: Date
  readonly amount: bigint
  readonly paymentId: string
  readonly chargeReference: string
}

function writeRefund(
  block: Block,
  { invoiceId, random }: CardMoney,
  { at, amount, paymentId, chargeReference }: Back,
): void {
  const id = seedId(random, at)
  const key = `refund:${paymentId}:${id}`
  const reference = `re_${seedId(random, at)}`
  block.sheet.payment.push(
    payment({
      id,
      at,
      amount: fromCents(amount),
      status: 'REFUNDED',
      gateway_key: key,
      reference,
      by: null,
      invoiceId,
    }),
  )
  block.sheet.sandbox_refund.push({
    key,
    reference,
    charge_reference: chargeReference,
    amount_cents: Number(amount),
    created_at: at,
  })
}

interface Movement extends Pick<PaymentRow, 'id' | 'amount' | 'status' | 'gateway_key'> {
  readonly at: Date
  readonly reference: string
  readonly by: string | null
  readonly invoiceId: string
}

function payment({ at, reference, by, invoiceId, ...row }: Movement): PaymentRow {
  const settledAt = plus(at, 1000)
  return {
    ...row,
    invoice_id: invoiceId,
    date: at,
    method: 'CARD',
    gateway_reference: reference,
    settled_at: settledAt,
    failure_reason: null,
    recorded_by_id: by,
    created_at: at,
    updated_at: settledAt,
  }
}

/** As long as the SHA-256 that a real key is. */
function sixtyFourDigits(random: Random): string {
  return Array.from({ length: 8 }, () => random.bits().toString(16).padStart(8, '0')).join('')
}
