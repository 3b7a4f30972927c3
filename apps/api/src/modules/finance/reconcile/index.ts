import { clock } from '../../../platform/clock/index.ts'
import { log } from '../../../platform/log/index.ts'
import type { Scope } from '../../../platform/mutate/index.ts'
import type { CardDesk } from '../desk.ts'
import { compareCaptures } from './captures.ts'
import { graceMs, type Mended, mendCharge, openCharges } from './open-charges.ts'
import { comparePayments } from './payments.ts'

const COMPONENT = 'reconciliation'

/** What a comparison with the gateway came to. */
export interface Reconciliation {
  /** Captures that were looked at. */
  readonly captures: number
  /** Charges whose money now pays an invoice. */
  readonly booked: number
  /** Charges whose money goes back. */
  readonly returned: number
  /** Charges that never came to be. */
  readonly declined: number
  /** Invoices that were PAID without money, and are to be paid again. */
  readonly reopened: number
}

/**
 * Compares our books with the gateway's and mends what differs (SPEC rule 18): first the charges whose outcome we do
 * not know, then what the gateway captured in the last minutes, then what we hold for paid. Safe to run at any time
 * and several times at once. What is mended stands in the entry log; the rest is one line in the log.
 */
export async function reconcile(scope: Scope, desk: CardDesk, minutes: number): Promise<Reconciliation> {
  const count = { booked: 0, returned: 0, declined: 0, waiting: 0, fine: 0 } satisfies Record<Mended | 'fine', number>
  for (const charge of await openCharges(scope, desk)) count[await mendCharge(scope, desk, charge)] += 1
  const now = clock.now().getTime()
  const window = { from: new Date(now - minutes * 60_000), to: new Date(now - graceMs(desk)) }
  const captured = new Set<string>()
  await compareCaptures(scope, desk, window, (key, mended) => {
    captured.add(key)
    count[mended] += 1
  })
  const reopened = await comparePayments(scope, desk, window, (key) => captured.has(key))
  const { booked, returned, declined } = count
  const result = { captures: captured.size, booked, returned, declined, reopened }
  if (booked + returned + declined + reopened > 0)
    log.info(COMPONENT, 'Differences with the payment gateway were mended.', result)
  return result
}
