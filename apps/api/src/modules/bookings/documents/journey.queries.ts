import type { Pool } from 'pg'
import type { Destination } from '../../fleet/index.ts'
import type { LaunchStatus } from '../../launches/index.ts'
import type { BookingStatus } from '../booking.entity.ts'

/** Somebody who is to fly. */
export interface Flyer {
  readonly id: string
  readonly seatNumber: number
  readonly fullName: string
}

/** All that a traveler's documents say of a booking, as it stands now. */
export interface Journey {
  readonly bookingId: string
  readonly reference: string
  readonly status: BookingStatus
  readonly isPaid: boolean
  readonly updatedAt: Date
  readonly launchId: string
  readonly slug: string
  readonly launchStatus: LaunchStatus
  readonly destination: Destination
  readonly launchDate: Date
  /** The date before the last delay; null when there was none. */
  readonly formerDate: Date | null
  /** How often the launch changed its date or status since it was scheduled. */
  readonly changes: number
  readonly lastReason: string | null
  readonly rocketName: string
  readonly rocketModel: string
  readonly agencyName: string
  readonly spaceportName: string
  readonly spaceportLocation: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly timeZone: string
  readonly flyers: readonly Flyer[]
}

const JOURNEY = `
  select b.id as "bookingId", b.reference, b.status, i.status in ('PAID', 'REFUNDED') as "isPaid",
    greatest(b.updated_at, l.updated_at) as "updatedAt", l.id as "launchId", l.slug, l.status as "launchStatus", l.destination,
    l.launch_date as "launchDate", r.name as "rocketName", r.model as "rocketModel", a.company_name as "agencyName",
    s.name as "spaceportName", s.location as "spaceportLocation", s.latitude, s.longitude, s.time_zone as "timeZone",
    (select count(*)::int from launch_status_change h where h.launch_id = l.id and h.from_status is not null) as changes,
    (select h.previous_date from launch_status_change h where h.launch_id = l.id and h.to_status = 'DELAYED'
     order by h.at desc, h.id desc limit 1) as "formerDate",
    (select h.reason from launch_status_change h where h.launch_id = l.id and h.from_status is not null
     order by h.at desc, h.id desc limit 1) as "lastReason",
    (select coalesce(json_agg(json_build_object('id', p.id, 'seatNumber', p.seat_number, 'fullName', p.full_name)
       order by p.seat_number), '[]')
     from passenger p where p.booking_id = b.id and p.cancelled_at is null) as flyers
  from booking b
    join invoice i on i.id = b.invoice_id
    join launch l on l.id = b.launch_id
    join rocket r on r.id = l.rocket_id
    join agency a on a.user_id = l.agency_id
    join spaceport s on s.id = l.spaceport_id
  where b.id = $1`

/** A booking with its launch and who flies; null when there is none. Who may see it was decided before. */
export async function readJourney(pool: Pool, bookingId: string): Promise<Journey | null> {
  const { rows } = await pool.query<Journey>({ name: 'journey', text: JOURNEY, values: [bookingId] })
  return rows[0] ?? null
}
