import type { Pool } from 'pg'
import { dateOf } from '../../platform/calendar/index.ts'
import { clock } from '../../platform/clock/index.ts'
import { grouped } from '../../platform/db/index.ts'

/** How many seats of a launch were sold at the end of a day. */
export interface OccupancyRow {
  readonly date: string
  readonly seatsTaken: number
}

/**
 * Each passenger comes with the booking and goes when cancelled, unless nothing was refunded and the seat stays sold.
 * Summed day by day (UTC), from the day on which the launch was scheduled until today, or until it ended.
 */
const HISTORY = `
  with span as (
    select l.id, (l.created_at at time zone 'utc')::date as first_day,
      greatest((l.created_at at time zone 'utc')::date, coalesce((select (max(at) at time zone 'utc')::date from launch_status_change
        where launch_id = l.id and to_status in ('COMPLETED', 'ABORTED')), $2::date)) as last_day
    from launch l where l.id = any($1::uuid[])
  ), moves as (
    select b.launch_id, (move.at at time zone 'utc')::date as day, sum(move.seats) as seats
    from booking b join passenger p on p.booking_id = b.id
      left join seat s on s.passenger_id = p.id
      cross join lateral (values (b.booking_date, 1), (case when s.passenger_id is null then p.cancelled_at end, -1)) as move (at, seats)
    where b.launch_id = any($1::uuid[]) and move.at is not null group by 1, 2
  )
  select span.id as "launchId", to_char(calendar.day, 'YYYY-MM-DD') as date,
    (sum(coalesce(moves.seats, 0)) over (partition by span.id order by calendar.day))::int as "seatsTaken"
  from span cross join lateral generate_series(0, span.last_day - span.first_day) as passed
    cross join lateral (select span.first_day + passed as day) as calendar
    left join moves on moves.launch_id = span.id and moves.day = calendar.day
  order by span.id, calendar.day`

/** The occupancy of several launches, each list oldest day first, in the order of `launchIds`. */
export async function occupancyHistories(pool: Pool, launchIds: readonly string[]): Promise<OccupancyRow[][]> {
  const { rows } = await pool.query<OccupancyRow & { readonly launchId: string }>({
    name: 'occupancy-of-launches',
    text: HISTORY,
    values: [launchIds, dateOf(clock.now())],
  })
  return grouped(rows, launchIds, (row) => row.launchId)
}
