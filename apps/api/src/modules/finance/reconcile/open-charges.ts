import { clock } from '../../../platform/clock/index.ts'
import { DomainError } from '../../../platform/errors/index.ts'
import { sqlOf } from '../../../platform/db/index.ts'
import { type Scope, transact } from '../../../platform/mutate/index.ts'
import { type ChargeRow, CHARGE_COLUMNS, keepResult, readCharge } from '../card-charges.ts'
import { returnCharge } from '../charge-use.ts'
import type { CardDesk } from '../desk.ts'
import { takeMoney } from '../take-money.ts'

/** A charge on which our books and the gateway's may differ, and its age in milliseconds. */
export interface OpenCharge extends ChargeRow {
  readonly ageMs: number
}

/** What mending a charge came to; `waiting` when it is too early to tell. */
export type Mended = 'booked' | 'declined' | 'returned' | 'waiting'

/**
 * A call to the gateway that is under way has ended after this, in milliseconds: only then does "never heard of it"
 * mean that nothing will come.
 */
export const graceMs = (desk: CardDesk): number => desk.gatewayTimeoutMs + 5000

/** How long a captured charge may wait for the booking that it was made for, in milliseconds. */
const orphanedAfterMs = (desk: CardDesk): number => Math.max(45_000, 2 * graceMs(desk))

const AGE = `(extract(epoch from $1::timestamptz - created_at) * 1000)::float8 as "ageMs"`

/** Asks the gateway about charges of one invoice that are not settled yet, before its card is charged anew. */
export async function lookUpOpenCharges(scope: Scope, desk: CardDesk, invoiceId: string): Promise<void> {
  const { rows } = await scope.database.pool.query<OpenCharge>({
    name: 'open-charges-of-invoice',
    text: `select ${CHARGE_COLUMNS}, ${AGE} from card_charge
           where gateway_key in (select gateway_key from payment where invoice_id = $2 and status = 'PENDING') order by id`,
    values: [clock.now(), invoiceId],
  })
  for (const charge of rows) await mendCharge(scope, desk, charge)
}

/** Charges whose outcome is not known, or whose money pays for nothing yet, oldest first. */
export async function openCharges(scope: Scope, desk: CardDesk, limit = 500): Promise<readonly OpenCharge[]> {
  const now = clock.now()
  const { rows } = await scope.database.pool.query<OpenCharge>({
    name: 'open-charges',
    // Two partial indexes hold all of them: charges without an outcome or an invoice, and payments without an end.
    text: `select ${CHARGE_COLUMNS}, ${AGE} from card_charge
           where (status = 'STARTED' or (status = 'CAPTURED' and invoice_id is null)) and created_at < $2
           union
           select ${CHARGE_COLUMNS}, ${AGE} from card_charge where status in ('STARTED', 'CAPTURED') and gateway_key in (
             select gateway_key from payment where settled_at is null and status = 'PENDING' and created_at < $2)
           order by id limit $3`,
    values: [now, new Date(now.getTime() - graceMs(desk)), limit],
  })
  return rows
}

/**
 * Brings one charge to its end: asks the gateway what became of it; books its money when an invoice waits for it;
 * gives it back when nothing does. Every step is conditional, so a request that resumes at the same moment and this
 * never both use the charge.
 */
export async function mendCharge(scope: Scope, desk: CardDesk, charge: OpenCharge): Promise<Mended> {
  const known = charge.status === 'CAPTURED' || (await askGateway(scope, desk, charge))
  if (!known) return 'waiting'
  const { status, invoiceId } = await readCharge(scope.database.pool, charge.id)
  if (status === 'DECLINED') return 'declined'
  if (status === 'RETURNED') return 'returned'
  if (status === 'STARTED') return 'waiting'
  return invoiceId === null ? giveBackOrphan(scope, desk, charge) : book(scope, charge.id, invoiceId)
}

/** False when the gateway never heard of the charge and a call may still be on its way. */
async function askGateway(scope: Scope, desk: CardDesk, charge: OpenCharge): Promise<boolean> {
  const result = await desk.gateway.find(charge.gatewayKey)
  if (result === null && charge.ageMs < graceMs(desk)) return false
  await keepResult(scope, charge, result)
  return true
}

async function giveBackOrphan(scope: Scope, desk: CardDesk, charge: OpenCharge): Promise<Mended> {
  if (charge.ageMs < orphanedAfterMs(desk)) return 'waiting'
  const isReturned = await transact(scope, async (tx) => {
    tx.announce({ topic: 'outbox', id: '' })
    return returnCharge(sqlOf(tx.em), charge.id, tx.now)
  })
  return isReturned ? 'returned' : 'waiting'
}

async function book(scope: Scope, chargeId: string, invoiceId: string): Promise<Mended> {
  try {
    const result = await transact(scope, (tx) => takeMoney(tx, { chargeId, invoiceId }))
    return result === 'RETURNED' ? 'returned' : 'booked'
  } catch (error) {
    // Another hand was faster and gave it back.
    if (error instanceof DomainError) return 'returned'
    throw error
  }
}
