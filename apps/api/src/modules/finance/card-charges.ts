import type { Pool } from 'pg'
import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids/index.ts'
import { toCents } from '../../platform/money/index.ts'
import { type Scope, type Tx, transact } from '../../platform/mutate/index.ts'
import type { ChargeStatus } from './finance.entity.ts'
import { type ChargeResult, GatewayTimeout, type PaymentGateway } from './gateway/index.ts'

/** What became of a charge: the money came, did not, may have come, or came and goes back. */
export type ChargeOutcome =
  | { readonly state: 'captured' }
  | { readonly state: 'declined'; readonly reason: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'returned' }

export interface NewCharge {
  /** From `chargeKeyOf`. */
  readonly gatewayKey: string
  readonly userId: string
  readonly amount: string
  /** null while nothing stands behind it, as with a booking that is made only once the money has come. */
  readonly invoiceId: string | null
}

export interface ChargeRow {
  readonly id: string
  readonly gatewayKey: string
  readonly gatewayReference: string | null
  readonly status: ChargeStatus
  readonly amount: string
  readonly userId: string
  readonly invoiceId: string | null
}

/** The columns of a `ChargeRow`. */
export const CHARGE_COLUMNS = `id, gateway_key as "gatewayKey", gateway_reference as "gatewayReference", status, amount, user_id as "userId", invoice_id as "invoiceId"`

/**
 * Writes down that a card is going to be charged, in the caller's transaction, which must be committed before the
 * gateway is asked: so no charge is ever unknown to us (SPEC rule 18). Returns the charge's id.
 */
export async function startCharge(sql: Sql, charge: NewCharge, now: Date): Promise<string> {
  const id = newId(now)
  await sql.query({
    name: 'start-charge',
    text: `insert into card_charge (id, gateway_key, user_id, amount, status, invoice_id, created_at, updated_at)
           values ($1, $2, $3, $4, 'STARTED', $5, $6, $6)`,
    values: [id, charge.gatewayKey, charge.userId, charge.amount, charge.invoiceId, now],
  })
  return id
}

/** Locks a charge. After invoices, for it is only held for a moment by those who hold nothing else. */
export async function lockCharge(sql: Sql, chargeId: string): Promise<ChargeRow> {
  const [row] = await sql.query<ChargeRow>({
    name: 'lock-charge',
    text: `select ${CHARGE_COLUMNS} from card_charge where id = $1 for update`,
    values: [chargeId],
  })
  if (!row) throw new Error(`no card charge ${chargeId}`)
  return row
}

/**
 * Asks the gateway for a charge that was started, outside any transaction, and keeps its answer. May be called again
 * for the same charge: the gateway's key makes it one capture. No answer in time is `unknown`, and the charge stays
 * STARTED for reconciliation.
 */
export async function settleWithGateway(
  scope: Scope,
  gateway: PaymentGateway,
  chargeId: string,
  token: string,
): Promise<ChargeOutcome> {
  const charge = await readCharge(scope.database.pool, chargeId)
  if (charge.status !== 'STARTED') return outcomeOf(charge.status)
  try {
    const result = await gateway.charge({ key: charge.gatewayKey, amountCents: toCents(charge.amount), token })
    return await keepResult(scope, charge, result)
  } catch (error) {
    if (error instanceof GatewayTimeout) return { state: 'unknown' }
    throw error
  }
}

/**
 * Keeps what the gateway said of a charge (null: it never heard of it), unless it was settled before. Money that
 * arrives for a charge that was given up is marked to go back.
 */
export async function keepResult(scope: Scope, charge: ChargeRow, result: ChargeResult | null): Promise<ChargeOutcome> {
  const captured = result?.state === 'captured'
  const reason = result?.state === 'declined' ? result.reason : ''
  const status = await transact(scope, async (tx) => {
    const sql = sqlOf(tx.em)
    const [settled] = await sql.query<{ status: ChargeStatus }>({
      text: `update card_charge set updated_at = $4, gateway_reference = coalesce($3, gateway_reference),
               status = case when not $2::boolean then 'DECLINED' when status = 'DECLINED' then 'RETURNED' else 'CAPTURED' end
             where id = $1 and (status = 'STARTED' or status = 'DECLINED' and $2::boolean) returning status`,
      values: [charge.id, captured, captured ? result.reference : null, tx.now],
    })
    if (settled?.status === 'DECLINED') await failPending(tx, charge.gatewayKey, reason)
    if (settled?.status === 'RETURNED')
      tx.emit({ event: 'chargeReturned', entityType: 'CardCharge', entityId: charge.id })
    return settled?.status ?? (await lockCharge(sql, charge.id)).status
  })
  return status === 'DECLINED' ? { state: 'declined', reason } : outcomeOf(status)
}

async function failPending(tx: Tx, gatewayKey: string, reason: string): Promise<void> {
  const rows = await sqlOf(tx.em).query<{ invoiceId: string; amount: string }>({
    text: `update payment set status = 'FAILED', failure_reason = $2, updated_at = $3
           where gateway_key = $1 and status = 'PENDING' returning invoice_id as "invoiceId", amount`,
    values: [gatewayKey, reason === '' ? 'The gateway knows of no such charge.' : reason, tx.now],
  })
  for (const { invoiceId, amount } of rows) {
    tx.record({
      entityType: 'Invoice',
      entityId: invoiceId,
      action: 'PAYMENT_FAILED',
      details: { amount, method: 'CARD' },
    })
    tx.emit({ event: 'paymentFailed', entityType: 'Invoice', entityId: invoiceId })
  }
}

/** A charge as it stands now. */
export async function readCharge(pool: Pool, chargeId: string): Promise<ChargeRow> {
  const { rows } = await pool.query<ChargeRow>({
    name: 'read-charge',
    text: `select ${CHARGE_COLUMNS} from card_charge where id = $1`,
    values: [chargeId],
  })
  if (!rows[0]) throw new Error(`no card charge ${chargeId}`)
  return rows[0]
}

function outcomeOf(status: ChargeStatus): ChargeOutcome {
  switch (status) {
    case 'CAPTURED':
      return { state: 'captured' }
    case 'DECLINED':
      return { state: 'declined', reason: '' }
    case 'RETURNED':
      return { state: 'returned' }
    case 'STARTED':
      return { state: 'unknown' }
  }
}
