import { asInstant } from '../../../platform/calendar/index.ts'
import { type Sql, sqlOf } from '../../../platform/db/index.ts'
import { refuse } from '../../../platform/errors/index.ts'
import { isId } from '../../../platform/ids/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import { type Destination, mayActFor } from '../../fleet/index.ts'
import type { LaunchStatus } from '../launch.entity.ts'

/** A launch as commands see it. */
export interface LaunchState {
  readonly id: string
  readonly slug: string
  readonly agencyId: string
  readonly rocketId: string
  readonly destination: Destination
  readonly status: LaunchStatus
  readonly launchDate: Date
  readonly pricePerSeat: string
  readonly totalSeats: number
  readonly minimumSeats: number | null
  readonly availableSeats: number
}

/**
 * A launch under lock, as bookings lock it too: nothing on it changes until the transaction ends. Refuses with
 * NOT_FOUND what is not the actor's, exactly as what is missing.
 */
export async function lockOwnLaunch(tx: Tx, launchId: string): Promise<LaunchState> {
  return own(tx, await read(sqlOf(tx.em), launchId, ' for no key update'))
}

/** A launch as it stands, not locked. Refuses with NOT_FOUND as `lockOwnLaunch` does. */
export async function readOwnLaunch(tx: Tx, launchId: string): Promise<LaunchState> {
  return own(tx, await read(sqlOf(tx.em), launchId, ''))
}

function own({ actor }: Tx, launch: LaunchState | null): LaunchState {
  if (launch !== null && mayActFor(actor, launch.agencyId)) return launch
  return refuse('NOT_FOUND', 'There is no such launch.', ['launchId'])
}

async function read(sql: Sql, launchId: string, lock: string): Promise<LaunchState | null> {
  const [launch] = await sql.query<LaunchState>({
    name: lock === '' ? 'launch-to-judge' : 'launch-to-change',
    text: `select id, slug, agency_id as "agencyId", rocket_id as "rocketId", destination, status, launch_date as "launchDate",
             price_per_seat as "pricePerSeat", total_seats as "totalSeats", minimum_seats as "minimumSeats",
             available_seats as "availableSeats"
           from launch where id = $1${lock}`,
    values: [isId(launchId) ? launchId : null],
  })
  return launch ? { ...launch, launchDate: asInstant(launch.launchDate) } : null
}

/** How many seats of a launch are taken, held or sold, and the highest number among them; 0 when none is. */
export async function takenSeats(sql: Sql, launchId: string): Promise<{ seats: number; highest: number }> {
  const [taken] = await sql.query<{ seats: number; highest: number }>({
    name: 'taken-seats-of-launch',
    text: `select count(*)::int as seats, coalesce(max(number), 0) as highest from seat where launch_id = $1`,
    values: [launchId],
  })
  return taken ?? { seats: 0, highest: 0 }
}
