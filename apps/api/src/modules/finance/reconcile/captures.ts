import { clock } from '../../../platform/clock/index.ts'
import { sqlOf } from '../../../platform/db/index.ts'
import { log } from '../../../platform/log/index.ts'
import { type Scope, transact } from '../../../platform/mutate/index.ts'
import { CHARGE_COLUMNS } from '../card-charges.ts'
import type { CardDesk } from '../desk.ts'
import { insertEvents } from '../../../platform/outbox/index.ts'
import type { Capture } from '../gateway/index.ts'
import { CHARGE_KEY_PREFIX, returnKeyOf } from '../invoice.rules.ts'
import { chargeReturned } from '../charge-use.ts'
import { type Mended, mendCharge, type OpenCharge } from './open-charges.ts'

const COMPONENT = 'reconciliation'
const PAGE = 1000
/** Milliseconds that the job which returns a charge gets before it is asked again. */
const RETURN_AGAIN_AFTER_MS = 60_000

interface Window {
  readonly from: Date
  readonly to: Date
}

/** A charge beside what stands in the books for it. */
interface BookedCharge extends OpenCharge {
  readonly isBooked: boolean
  readonly idleMs: number
}

/**
 * Compares what the gateway captured in a span of time with our books, and mends each difference. Tells `onCapture` of
 * every capture, so that the other direction can be compared as well.
 */
export async function compareCaptures(
  scope: Scope,
  desk: CardDesk,
  window: Window,
  onCapture: (key: string, mended: Mended | 'fine') => void,
): Promise<void> {
  for (let after: string | null = null; ;) {
    const page = await desk.gateway.captures({ ...window, after, limit: PAGE })
    const charges = await readCharges(scope, page)
    for (const capture of page) {
      if (capture.key.startsWith(CHARGE_KEY_PREFIX))
        onCapture(capture.key, await compare(scope, desk, capture, charges.get(capture.key)))
    }
    if (page.length < PAGE) return
    after = page.at(-1)?.reference ?? null
  }
}

async function readCharges(scope: Scope, captures: readonly Capture[]): Promise<ReadonlyMap<string, BookedCharge>> {
  const { rows } = await scope.database.pool.query<BookedCharge>({
    name: 'charges-of-captures',
    text: `select ${CHARGE_COLUMNS},
             (extract(epoch from $2::timestamptz - created_at) * 1000)::float8 as "ageMs",
             (extract(epoch from $2::timestamptz - updated_at) * 1000)::float8 as "idleMs",
             exists (select from payment where payment.gateway_key = card_charge.gateway_key and payment.status = 'COMPLETED') as "isBooked"
           from card_charge where gateway_key = any($1)`,
    values: [captures.map((capture) => capture.key), clock.now()],
  })
  return new Map(rows.map((row) => [row.gatewayKey, row]))
}

async function compare(
  scope: Scope,
  desk: CardDesk,
  capture: Capture,
  charge: BookedCharge | undefined,
): Promise<Mended | 'fine'> {
  if (!charge) return returnUnknown(desk, capture)
  if (charge.status === 'CAPTURED' && charge.isBooked) return 'fine'
  if (charge.status !== 'RETURNED') return mendCharge(scope, desk, charge)
  if (capture.refundedCents >= capture.amountCents || charge.idleMs < RETURN_AGAIN_AFTER_MS) return 'fine'
  await transact(scope, (tx) => insertEvents(sqlOf(tx.em), [chargeReturned(charge.id)], tx.now))
  return 'returned'
}

/** Money under a key of ours that our books lost, as after a restore from an older backup: it pays for nothing. */
async function returnUnknown({ gateway }: CardDesk, capture: Capture): Promise<Mended | 'fine'> {
  const amountCents = capture.amountCents - capture.refundedCents
  if (amountCents <= 0n) return 'fine'
  log.critical(COMPONENT, 'The gateway captured money for a charge that our books do not know. It goes back.', {
    reference: capture.reference,
  })
  await gateway.refund({ key: returnKeyOf(capture.key), chargeReference: capture.reference, amountCents })
  return 'returned'
}
