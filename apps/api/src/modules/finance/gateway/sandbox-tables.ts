import type { Pool } from 'pg'

/** Any number will do, as long as nobody else locks it. */
const LOCK = 720_010

const statements = [
  `create schema if not exists sandbox_gateway`,
  `create table if not exists sandbox_gateway.charge (
    key text primary key, reference text not null unique, amount_cents bigint not null check (amount_cents > 0),
    refunded_cents bigint not null default 0 check (refunded_cents <= amount_cents),
    state text not null check (state in ('captured', 'declined')), reason text, created_at timestamptz(3) not null)`,
  `create index if not exists charge_by_time on sandbox_gateway.charge (created_at, reference) where state = 'captured'`,
  `create table if not exists sandbox_gateway.refund (
    key text primary key, reference text not null unique,
    charge_reference text not null references sandbox_gateway.charge (reference),
    amount_cents bigint not null check (amount_cents > 0), created_at timestamptz(3) not null)`,
]

/** The sandbox's own books. Several processes may start at once: one makes the tables, the others wait. */
export async function createSandboxTables(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
