import { asInstant } from '../../../platform/calendar/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import type { SeatRequest } from './requests.ts'

/** A launch under lock: what is taken now cannot change until the transaction ends. */
export interface LaunchState {
  readonly id: string
  readonly agencyId: string
  readonly status: string
  readonly launchDate: Date
  readonly pricePerSeat: string
  readonly totalSeats: number
  /** Seat numbers that are held or sold; the plan adds what it gives away. */
  readonly taken: Set<number>
}

/** What a traveler has on one launch, and how many bookings on others (SPEC rule 9). */
export interface TravelerState {
  readonly otherBookings: number
  /** Seat number → the hold that keeps it; null when it is sold. */
  readonly seats: Map<number, string | null>
}

export interface SeatState {
  readonly launches: ReadonlyMap<string, LaunchState>
  traveler(launchId: string, travelerId: string): TravelerState
}

interface LaunchRow extends Omit<LaunchState, 'launchDate' | 'taken'> {
  readonly launchDate: Date | string
}

/**
 * Locks launches in the order of their ids, as every command does, so that none waits for another in a circle. The
 * lock lets foreign keys point at the launch meanwhile.
 */
export async function lockLaunches(sql: Sql, ids: readonly string[]): Promise<Map<string, LaunchState>> {
  const rows = await sql.query<LaunchRow>({
    name: 'lock-launches',
    text: `select id, agency_id as "agencyId", status, launch_date as "launchDate", price_per_seat as "pricePerSeat",
             total_seats as "totalSeats"
           from launch where id = any($1) order by id for no key update`,
    values: [ids],
  })
  return new Map(
    rows.map((row) => [row.id, { ...row, launchDate: asInstant(row.launchDate), taken: new Set<number>() }]),
  )
}

/** Frees what expired on these launches, for nobody is to be refused because a job is late (SPEC rule 11). */
export async function dropExpiredHolds(sql: Sql, launchIds: readonly string[], now: Date): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>({
    name: 'drop-expired-holds',
    text: `delete from seat_hold where launch_id = any($1) and expires_at <= $2 returning id`,
    values: [launchIds, now],
  })
  return rows.map((row) => row.id)
}

interface TakenRow {
  readonly launchId: string
  readonly numbers: readonly number[]
}

interface TravelerRow {
  readonly launchId: string
  readonly travelerId: string
  readonly otherBookings: number
  readonly numbers: readonly number[] | null
  readonly holdIds: readonly (string | null)[] | null
}

const key = (launchId: string, travelerId: string) => `${launchId} ${travelerId}`

/** Reads who has what on launches that are locked; the statements come after the lock, or they would see the past. */
export async function readSeats(
  sql: Sql,
  launches: ReadonlyMap<string, LaunchState>,
  requests: readonly SeatRequest[],
): Promise<SeatState> {
  const taken = await sql.query<TakenRow>({
    name: 'seats-taken',
    text: `select launch_id as "launchId", array_agg(number) as numbers from seat where launch_id = any($1) group by launch_id`,
    values: [[...launches.keys()]],
  })
  for (const { launchId, numbers } of taken) for (const number of numbers) launches.get(launchId)?.taken.add(number)
  const travelers = await readTravelers(sql, requests)
  return {
    launches,
    traveler(launchId, travelerId) {
      const known = travelers.get(key(launchId, travelerId))
      if (!known) throw new Error('a request was planned whose traveler was not read')
      return known
    },
  }
}

async function readTravelers(sql: Sql, requests: readonly SeatRequest[]): Promise<Map<string, TravelerState>> {
  const pairs = [...new Map(requests.map((request) => [key(request.launchId, request.travelerId), request])).values()]
  const rows = await sql.query<TravelerRow>({
    name: 'traveler-seats',
    text: `select asked.launch_id as "launchId", asked.traveler_id as "travelerId", mine.numbers, mine.hold_ids as "holdIds",
             (select count(*)::int from (select from booking
               where traveler_id = asked.traveler_id and launch_id <> asked.launch_id and status in ('CONFIRMED', 'COMPLETED')
               limit 2) other) as "otherBookings"
           from unnest($1::uuid[], $2::uuid[]) as asked (launch_id, traveler_id)
           cross join lateral (select array_agg(number order by number) as numbers, array_agg(hold_id order by number) as hold_ids
             from seat where launch_id = asked.launch_id and traveler_id = asked.traveler_id) mine`,
    values: [pairs.map((pair) => pair.launchId), pairs.map((pair) => pair.travelerId)],
  })
  return new Map(
    rows.map((row) => {
      const seats = new Map((row.numbers ?? []).map((number, i) => [number, row.holdIds?.[i] ?? null] as const))
      return [key(row.launchId, row.travelerId), { otherBookings: row.otherBookings, seats }]
    }),
  )
}
