import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { clock } from '../../../platform/clock/index.ts'
import { outliveBrokenConnections } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import {
  type Capture,
  type CaptureSpan,
  type ChargeRequest,
  type ChargeResult,
  GatewayTimeout,
  type PaymentGateway,
  type RefundRequest,
} from './gateway.ts'
import { createSandboxTables } from './sandbox-tables.ts'

export interface SandboxSettings {
  /** The database whose schema `sandbox_gateway` holds what a real gateway would know. */
  readonly url: string
  /** Milliseconds after which a caller gives up. */
  readonly timeoutMs: number
}

/** What the sandbox does with a token; any other is refused. */
const BEHAVIOUR: Readonly<
  Record<string, { readonly declined?: string; readonly answers?: boolean; readonly captures?: boolean }>
> = {
  tok_visa: {},
  tok_declined: { declined: 'the bank declined the card' },
  /** Takes the money and then does not answer. */
  tok_timeout: { answers: false },
  /** Neither takes the money nor answers. */
  tok_unreachable: { answers: false, captures: false },
}

/**
 * A payment gateway that moves no money. It behaves as an outside system: tables and connections of its own, never
 * part of our transactions, idempotent by key. Made once per process.
 */
export async function createSandboxGateway(settings: SandboxSettings): Promise<PaymentGateway> {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: 4,
    application_name: 'sandbox-gateway',
    query_timeout: 5000,
  })
  outliveBrokenConnections(pool)
  await createSandboxTables(pool)
  return {
    charge: (request) => charge(pool, request, settings.timeoutMs),
    find: (key) => find(pool, key),
    refund: (request) => refund(pool, request),
    captures: (span) => captures(pool, span),
    close: () => pool.end(),
  }
}

async function charge(pool: pg.Pool, request: ChargeRequest, timeoutMs: number): Promise<ChargeResult> {
  const known = await find(pool, request.key)
  if (known) return known
  const { declined, answers = true, captures: takes = true } = BEHAVIOUR[request.token] ?? { declined: 'unknown token' }
  if (takes) {
    await pool.query(
      `insert into sandbox_gateway.charge (key, reference, amount_cents, state, reason, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing`,
      [
        request.key,
        `ch_${newId()}`,
        request.amountCents,
        declined === undefined ? 'captured' : 'declined',
        declined ?? null,
        clock.now(),
      ],
    )
  }
  if (!answers) {
    await pause(timeoutMs)
    throw new GatewayTimeout()
  }
  const made = await find(pool, request.key)
  if (!made) throw new GatewayTimeout()
  return made
}

async function find(pool: pg.Pool, key: string): Promise<ChargeResult | null> {
  const { rows } = await pool.query<{ state: 'captured' | 'declined'; reference: string; reason: string | null }>(
    `select state, reference, reason from sandbox_gateway.charge where key = $1`,
    [key],
  )
  const [row] = rows
  if (!row) return null
  return row.state === 'captured'
    ? { state: 'captured', reference: row.reference }
    : { state: 'declined', reason: row.reason ?? '' }
}

/** Once per key; the table refuses to give back more than was taken, or for a charge that it does not know. */
async function refund(pool: pg.Pool, request: RefundRequest): Promise<{ reference: string }> {
  await pool.query(
    `with made as (
       insert into sandbox_gateway.refund (key, reference, charge_reference, amount_cents, created_at)
       values ($1, $2, $3, $4, $5) on conflict (key) do nothing returning amount_cents)
     update sandbox_gateway.charge set refunded_cents = refunded_cents + made.amount_cents from made where reference = $3`,
    [request.key, `re_${newId()}`, request.chargeReference, request.amountCents, clock.now()],
  )
  const { rows } = await pool.query<{ reference: string }>(
    `select reference from sandbox_gateway.refund where key = $1`,
    [request.key],
  )
  if (!rows[0]) throw new Error('a refund vanished from the sandbox')
  return rows[0]
}

async function captures(pool: pg.Pool, { from, to, after, limit }: CaptureSpan): Promise<readonly Capture[]> {
  const { rows } = await pool.query<{ key: string; reference: string; amountCents: string; refundedCents: string }>(
    `select key, reference, amount_cents as "amountCents", refunded_cents as "refundedCents"
     from sandbox_gateway.charge
     where state = 'captured' and created_at >= $1 and created_at < $2
       and ($3::text is null or (created_at, reference) > (select created_at, reference from sandbox_gateway.charge where reference = $3))
     order by created_at, reference limit $4`,
    [from, to, after, limit],
  )
  return rows.map((row) => ({ ...row, amountCents: BigInt(row.amountCents), refundedCents: BigInt(row.refundedCents) }))
}
