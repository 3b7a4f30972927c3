import type { Pool } from 'pg'
import { clock } from '../../platform/clock/index.ts'
import { OPEN_STATUSES } from './launch.rules.ts'

const OPEN = OPEN_STATUSES.map((status) => `'${status}'`).join(', ')

/**
 * Whether `launch l` is still to come and sells too little to be viable. Seats that are only held are not sold, and
 * only the rows of `seat` tell them apart.
 */
export const BELOW_MINIMUM = `(l.status in (${OPEN}) and l.minimum_seats is not null and l.minimum_seats > (
  select count(*) from seat where seat.launch_id = l.id and seat.passenger_id is not null))`

/** Which of these launches are below their minimum. */
export async function launchesBelowMinimum(pool: Pool, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'launches-below-minimum',
    text: `select l.id from launch l where l.id = any($1::uuid[]) and ${BELOW_MINIMUM}`,
    values: [ids],
  })
  return new Set(rows.map(({ id }) => id))
}

/** What a rocket's launches come to. */
export interface RocketLaunches {
  readonly rocketId: string
  readonly nextLaunchId: string | null
  readonly openLaunches: number
  readonly hasLaunches: boolean
}

/** The launches of several rockets, in the order of `rocketIds`. */
export async function launchesOfRockets(pool: Pool, rocketIds: readonly string[]): Promise<RocketLaunches[]> {
  const { rows } = await pool.query<RocketLaunches>({
    name: 'launches-of-rockets',
    text: `select asked.id as "rocketId",
             (select id from launch where rocket_id = asked.id and status in (${OPEN}) and launch_date > $2
               order by launch_date, id limit 1) as "nextLaunchId",
             (select count(*)::int from launch where rocket_id = asked.id and status in (${OPEN})) as "openLaunches",
             exists (select from launch where rocket_id = asked.id) as "hasLaunches"
           from unnest($1::uuid[]) as asked (id)`,
    values: [rocketIds, clock.now()],
  })
  const byRocket = new Map(rows.map((row) => [row.rocketId, row]))
  return rocketIds.map((rocketId) => {
    return byRocket.get(rocketId) ?? { rocketId, nextLaunchId: null, openLaunches: 0, hasLaunches: false }
  })
}
