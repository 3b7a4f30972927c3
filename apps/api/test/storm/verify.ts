import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { checkInvariants } from '../invariants/index.ts'
import type { Sale } from './booker.ts'

/** What was found after a storm; all empty when the product kept its word. */
export interface Verdict {
  readonly violations: readonly {
    readonly name: string
    readonly count: number
    readonly examples: readonly string[]
  }[]
  /** Acknowledged bookings that are not in the books under their key. */
  readonly lost: number
  /** Captures at the gateway that stand neither in the books nor were given back. */
  readonly strayCharges: number
  readonly sold: number
  readonly isClean: boolean
}

const STRAY = `select count(*)::int as strays from sandbox_gateway.charge g
  where g.state = 'captured' and g.refunded_cents < g.amount_cents
    and not exists (select from payment p where p.gateway_key = g.key and p.status = 'COMPLETED')`

/** A charge whose process died waits this long at most until reconciliation has seen to it. */
const SETTLED_WITHIN_MS = 90_000

/** Compares what the bookers were told with what the database and the gateway say. */
export async function verify(pool: Pool, sale: Sale, patienceMs = SETTLED_WITHIN_MS): Promise<Verdict> {
  const strayCharges = await settled(pool, patienceMs)
  const violations = await checkInvariants(pool)
  const lost = await countLost(pool, sale)
  const { rows } = await pool.query<{ sold: number }>('select count(*)::int as sold from seat where launch_id = $1', [
    sale.launchId,
  ])
  return {
    violations,
    lost,
    strayCharges,
    sold: rows[0]?.sold ?? 0,
    isClean: violations.length === 0 && lost === 0 && strayCharges === 0,
  }
}

async function settled(pool: Pool, patienceMs: number): Promise<number> {
  for (let waited = 0; ; waited += 1000) {
    const { rows } = await pool.query<{ strays: number }>(STRAY)
    const strays = rows[0]?.strays ?? 0
    if (strays === 0 || waited >= patienceMs) return strays
    await pause(1000)
  }
}

async function countLost(pool: Pool, { acknowledged }: Sale): Promise<number> {
  const { rows } = await pool.query<{ found: number }>(
    `select count(*)::int as found from unnest($1::text[], $2::uuid[]) as told (key, booking_id)
     join booking b on b.id = told.booking_id join idempotency_key k on k.key = told.key and k.subject_id = b.id`,
    [acknowledged.map(({ key }) => key), acknowledged.map(({ bookingId }) => bookingId)],
  )
  return acknowledged.length - (rows[0]?.found ?? 0)
}
