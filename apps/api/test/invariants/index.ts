import { BOOKING_INVARIANTS } from './bookings.ts'
import type { Invariant } from './check.ts'
import { LAUNCH_INVARIANTS } from './launches.ts'
import { MONEY_INVARIANTS } from './money.ts'
import { PEOPLE_INVARIANTS } from './people.ts'
import { RECORD_INVARIANTS } from './records.ts'
import { SEAT_INVARIANTS } from './seats.ts'

/** Everything that must hold after every storm (QUALITY, Reliability). */
export const INVARIANTS: readonly Invariant[] = [
  ...SEAT_INVARIANTS,
  ...BOOKING_INVARIANTS,
  ...LAUNCH_INVARIANTS,
  ...MONEY_INVARIANTS,
  ...PEOPLE_INVARIANTS,
  ...RECORD_INVARIANTS,
]

/** An invariant that does not hold: how often, and where to look first. */
export interface Violation {
  readonly name: string
  readonly rule: string
  readonly count: number
  /** At most five. */
  readonly examples: readonly string[]
}

/** What the checks ask: a `pg` pool or client, of the product or of a test. */
export interface Queryable {
  query(sql: string): Promise<{ readonly rows: unknown[] }>
}

interface Finding {
  readonly id: string
  readonly detail: string
  readonly total: string
}

async function check(database: Queryable, { name, rule, sql }: Invariant): Promise<Violation | null> {
  const { rows } = await database.query(
    `select id::text, detail, count(*) over () as total from (${sql}) violation limit 5`,
  )
  const [first, ...rest] = rows as Finding[]
  if (!first) return null
  return {
    name,
    rule,
    count: Number(first.total),
    examples: [first, ...rest].map(({ id, detail }) => `${id}: ${detail}`),
  }
}

/**
 * Asks the database where an invariant does not hold; empty when all do. `except` names those that a test breaks on
 * purpose, for example `key-has-one-effect` when it calls services without keys.
 */
export async function checkInvariants(database: Queryable, except: readonly string[] = []): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const invariant of INVARIANTS.filter(({ name }) => !except.includes(name))) {
    const violation = await check(database, invariant)
    if (violation) violations.push(violation)
  }
  return violations
}
