import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import type { Database } from './database.ts'

export interface LaunchGiven {
  readonly seats?: number
  /** Days from now; far enough by default for 90 % to come back. */
  readonly inDays?: number
  readonly price?: string
}

/** A launch of a test's own. */
export interface TestLaunch {
  readonly id: string
  readonly slug: string
  readonly path: string
}

const DAY_MS = 86_400_000

/**
 * Schedules a launch to the Moon with all seats free, on a rocket of its own: it would be in the way of others' on one
 * of the demo set, whose agency and spaceport it has.
 */
export async function aLaunch({ pool }: Database, given: LaunchGiven = {}): Promise<TestLaunch> {
  const { seats = 12, inDays = 450, price = '120000.00' } = given
  const id = newId()
  const slug = `journey-${id}`
  const date = new Date(Date.now() + inDays * DAY_MS)
  const rocketId = newId()
  await pool.query(
    `insert into rocket (id, agency_id, name, model, capacity, range, description, created_at, updated_at)
     select $1, agency_id, name, model, $2, 'MARS', description, now(), now() from rocket
     where id = (select rocket_id from launch where destination = 'MOON' order by slug limit 1)`,
    [rocketId, seats],
  )
  await pool.query(
    `insert into launch (id, slug, agency_id, rocket_id, spaceport_id, destination, launch_date, price_per_seat,
       total_seats, available_seats, status, search_text, created_at, updated_at)
     select $1, $2, agency_id, $6, spaceport_id, destination, $3, $4, $5, $5, 'SCHEDULED', search_text, now(), now()
     from launch where destination = 'MOON' order by slug limit 1`,
    [id, slug, date, price, seats, rocketId],
  )
  await pool.query(
    `insert into launch_status_change (id, launch_id, to_status, at) values ($1, $2, 'SCHEDULED', now())`,
    [newId(), id],
  )
  await pool.query(
    `insert into entry_log (id, entity_type, entity_id, action, origin, timestamp, details)
     values ($1, 'Launch', $2, 'SCHEDULED', 'test', now(), '{}')`,
    [newId(), id],
  )
  return { id, slug, path: `/launches/${slug}` }
}
