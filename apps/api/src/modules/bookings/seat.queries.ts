import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import { clock } from '../../platform/clock/index.ts'
import { type RequestContext, perRequest } from '../../platform/context/index.ts'
import type { SeatAvailabilityType } from './booking.graphql.ts'
import { grouped } from '../../platform/db/index.ts'
import { isOpenForBooking, seatLimit } from './booking.rules.ts'

interface SeatsRow {
  readonly launchId: string
  readonly totalSeats: number
  readonly version: number
  readonly takenSeats: readonly number[]
}

/**
 * The seats of launches as they are now, in one statement. A hold that has expired counts until the job frees it,
 * a moment later, as it does in the launch's counter: both must tell the same.
 */
export async function readSeatAvailability(pool: Pool, launchIds: readonly string[]): Promise<SeatAvailabilityType[]> {
  const { rows } = await pool.query<SeatsRow>({
    name: 'seat-availability',
    text: `select l.id as "launchId", l.total_seats as "totalSeats", l.seats_version as version,
             coalesce((select array_agg(number order by number) from seat where launch_id = l.id), '{}') as "takenSeats"
           from launch l where l.id = any($1)`,
    values: [launchIds],
  })
  const at = clock.now()
  return rows.map((row) => ({ ...row, availableSeats: row.totalSeats - row.takenSeats.length, at }))
}

const SEATS = Symbol('seats of launches')

/** The seats of one launch, for all launches of a page at once. */
export function seatsOf(ctx: RequestContext, launchId: string): Promise<SeatAvailabilityType | null> {
  const loader = perRequest(ctx, SEATS, () => {
    return new DataLoader<string, SeatAvailabilityType | null>(async (ids) => {
      const byLaunch = new Map((await readSeatAvailability(ctx.database.pool, ids)).map((row) => [row.launchId, row]))
      return ids.map((id) => byLaunch.get(id) ?? null)
    })
  })
  return loader.load(launchId)
}

interface StandingRow {
  readonly launchId: string
  readonly mine: number
  readonly otherBookings: number
}

const LIMITS = Symbol('seat limits of the viewer')

/** How many more seats the viewer may take on a launch (SPEC rule 9): 0 when it cannot be booked, null for nobody. */
export async function viewerSeatLimit(
  ctx: RequestContext,
  launch: { readonly id: string; readonly status: string; readonly launchDate: Date },
): Promise<number | null> {
  const { audience, userId } = ctx.actor
  if (audience !== 'TRAVELER') return null
  if (!isOpenForBooking(launch, clock.now())) return 0
  const loader = perRequest(ctx, LIMITS, () => {
    return new DataLoader<string, number>(async (ids) => {
      const { rows } = await ctx.database.pool.query<StandingRow>({
        name: 'viewer-standing',
        text: `select l.id as "launchId",
                 (select count(*)::int from seat where launch_id = l.id and traveler_id = $2) as mine,
                 (select count(*)::int from booking where traveler_id = $2 and launch_id <> l.id
                   and status in ('CONFIRMED', 'COMPLETED')) as "otherBookings"
               from unnest($1::uuid[]) as l (id)`,
        values: [ids, userId],
      })
      const byLaunch = new Map(rows.map((row) => [row.launchId, Math.max(0, seatLimit(row.otherBookings) - row.mine)]))
      return ids.map((id) => byLaunch.get(id) ?? 0)
    })
  })
  return loader.load(launch.id)
}

const HOLDS = Symbol('holds of the viewer')

/** What the viewer holds on a launch now, soonest to end first; nothing for anybody but a traveler. */
export async function viewerHolds(ctx: RequestContext, launchId: string): Promise<readonly HeldRow[]> {
  const { audience, userId } = ctx.actor
  if (audience !== 'TRAVELER') return []
  const loader = perRequest(ctx, HOLDS, () => {
    return new DataLoader<string, readonly HeldRow[]>(async (ids) => {
      const { rows } = await ctx.database.pool.query<HeldRow>({
        name: 'viewer-holds',
        text: `select h.id, h.launch_id as "launchId", h.expires_at as "expiresAt",
                 (select array_agg(number order by number) from seat where hold_id = h.id) as "seatNumbers"
               from seat_hold h where h.launch_id = any($1) and h.traveler_id = $2 and h.expires_at > $3 order by h.expires_at`,
        values: [ids, userId, clock.now()],
      })
      return grouped(rows, ids, (row) => row.launchId)
    })
  })
  return loader.load(launchId)
}

interface HeldRow {
  readonly id: string
  readonly launchId: string
  readonly expiresAt: Date
  readonly seatNumbers: readonly number[]
}

const VIPS = Symbol('standing of travelers')

/** Whether travelers are VIP now: two bookings that are CONFIRMED or COMPLETED (SPEC rule 9). */
export function isVip(ctx: RequestContext, travelerId: string): Promise<boolean> {
  const loader = perRequest(ctx, VIPS, () => {
    return new DataLoader<string, boolean>(async (ids) => {
      const { rows } = await ctx.database.pool.query<{ travelerId: string }>({
        name: 'vip-travelers',
        text: `select traveler_id as "travelerId" from booking where traveler_id = any($1) and status in ('CONFIRMED', 'COMPLETED')
               group by traveler_id having count(*) >= 2`,
        values: [ids],
      })
      const vips = new Set(rows.map((row) => row.travelerId))
      return ids.map((id) => vips.has(id))
    })
  })
  return loader.load(travelerId)
}
