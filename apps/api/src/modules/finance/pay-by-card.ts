import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { DomainError, unauthenticated } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { type Answer, type Scope, type Tx, twoStep } from '../../platform/mutate/index.ts'
import { type ChargeOutcome, settleWithGateway, startCharge } from './card-charges.ts'
import { type CardDesk, leaseOf } from './desk.ts'
import { invoiceNotFound, notPayable, paymentDeclined, paymentReturned, paymentUnderWay } from './finance.errors.ts'
import { paymentWanted } from './finance.events.ts'
import { mayPay } from './finance.policy.ts'
import { chargeKeyOf } from './invoice.rules.ts'
import { type LockedInvoice, lockInvoices, readInvoice } from './invoices.ts'
import { insertPayments } from './payments.ts'
import { lookUpOpenCharges } from './reconcile/open-charges.ts'
import { takeMoney } from './take-money.ts'

export interface CardPayment {
  readonly invoiceId: string
  /** The gateway's token for the card; never kept, never logged. */
  readonly token: string
  readonly idempotencyKey: string
  /** The mutation's name: part of the idempotency key. */
  readonly operation: string
  /** Where the id stands in the input, for refusals; `["invoiceId"]` when left out. */
  readonly path?: readonly string[]
}

type Path = readonly string[]

/**
 * Pays what is left of an invoice by card, once per idempotency key (SPEC rules 14 and 18). The answer's subject is
 * the invoice: PAID, or PENDING with a PENDING payment when the gateway did not answer in time. An earlier charge
 * that is still unknown is looked up first, so a card is never charged twice for one invoice.
 * Refuses: NOT_FOUND, ALREADY_PAID, CONFLICT (void, refunded, or a payment under way), PAYMENT_DECLINED.
 */
export async function payByCard(scope: Scope, desk: CardDesk, payment: CardPayment): Promise<Answer> {
  const { userId } = scope.actor
  if (userId === null) throw unauthenticated()
  const { operation, idempotencyKey, invoiceId, token } = payment
  if (isId(invoiceId)) await lookUpOpenCharges(scope, desk, invoiceId)
  return twoStep<ChargeOutcome>(
    scope,
    { operation, idempotencyKey, input: { invoiceId, token } },
    {
      begin: (tx) => begin(tx, { ...payment, userId }),
      outside: (chargeId) => settleWithGateway(scope, desk.gateway, chargeId, token),
      finish: (tx, chargeId, outcome) => finish(tx, { chargeId, invoiceId, outcome }),
      abandon: (tx, chargeId, outcome) => giveUp(tx, { chargeId, invoiceId, outcome }),
    },
    { leaseMs: leaseOf(desk) },
  )
}

async function begin(tx: Tx, payment: CardPayment & { readonly userId: string }): Promise<string> {
  const path = payment.path ?? ['invoiceId']
  const sql = sqlOf(tx.em)
  // Looked at before and after it is locked: modules above must lock first, and may only speak of what is the actor's.
  checkPayable(tx, isId(payment.invoiceId) ? await readInvoice(sql, payment.invoiceId) : null, path)
  await paymentWanted.announce(tx, { invoiceId: payment.invoiceId })
  const locked = (await lockInvoices(sql, [payment.invoiceId])).get(payment.invoiceId)
  const invoice = checkPayable(tx, locked ?? null, path)
  if (await hasOpenCharge(sql, invoice.id)) throw new DomainError([paymentUnderWay()])
  return start(sql, { invoice, userId: payment.userId, gatewayKey: chargeKeyOf(payment) }, tx.now)
}

/** Whether money for the invoice may be on its way already. Asked with the invoice locked. */
async function hasOpenCharge(sql: Sql, invoiceId: string): Promise<boolean> {
  const rows = await sql.query({
    name: 'pending-payments-of-invoice',
    text: `select 1 from payment where invoice_id = $1 and status = 'PENDING'`,
    values: [invoiceId],
  })
  return rows.length > 0
}

interface Start {
  readonly invoice: LockedInvoice
  readonly userId: string
  readonly gatewayKey: string
}

/** The PENDING payment says from now on that this invoice is being paid. */
async function start(sql: Sql, { invoice, userId, gatewayKey }: Start, now: Date): Promise<string> {
  const { id: invoiceId, balance: amount } = invoice
  const payment = {
    invoiceId,
    amount,
    status: 'PENDING',
    method: 'CARD',
    gatewayReference: null,
    gatewayKey,
    recordedById: userId,
  } as const
  await insertPayments(sql, [payment], now)
  return startCharge(sql, { gatewayKey, userId, amount, invoiceId }, now)
}

/** The invoice, once it is known to be payable by this actor. */
function checkPayable(tx: Tx, invoice: LockedInvoice | null, path: Path): LockedInvoice {
  if (!invoice || !mayPay(tx.actor, invoice)) throw new DomainError([invoiceNotFound(path)])
  const refusal = notPayable(invoice, path)
  if (refusal) throw new DomainError([refusal])
  return invoice
}

interface Finish {
  readonly chargeId: string
  readonly invoiceId: string
  readonly outcome: ChargeOutcome
}

async function finish(tx: Tx, { chargeId, invoiceId, outcome }: Finish): Promise<string> {
  if (outcome.state === 'declined') throw new DomainError([paymentDeclined(outcome.reason)])
  const result = await takeMoney(tx, { chargeId, invoiceId })
  // Thrown, so that nothing of this stays; `giveUp` then gives the money back in a transaction that stays.
  if (result === 'RETURNED') throw new DomainError([paymentReturned()])
  return invoiceId
}

async function giveUp(tx: Tx, { chargeId, invoiceId, outcome }: Finish): Promise<void> {
  if (outcome.state === 'captured') await takeMoney(tx, { chargeId, invoiceId })
}
