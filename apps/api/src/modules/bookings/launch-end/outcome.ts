import type { Sql } from '../../../platform/db/index.ts'
import { toCents } from '../../../platform/money/index.ts'
import type { LaunchChange } from '../../launches/index.ts'

/** A CONFIRMED booking of a launch that is about to change. */
export interface StandingBooking {
  readonly id: string
  readonly travelerId: string
  readonly invoiceId: string
  readonly isPaid: boolean
  /** What was paid for it and has not gone back. */
  readonly keptCents: bigint
  /** Who is still to fly. */
  readonly passengerIds: readonly string[]
  readonly seatNumbers: readonly number[]
}

/** What a launch has sold and holds. */
export interface Standing {
  readonly bookings: readonly StandingBooking[]
  /** All seats that are sold, also of passengers who cancelled with nothing refunded. */
  readonly soldSeats: number
  readonly holds: number
}

/** What becomes of the bookings of a launch. */
export interface Outcome {
  readonly cancelled: readonly StandingBooking[]
  readonly completed: readonly StandingBooking[]
  readonly seatsReleased: number
  readonly holdsReleased: number
  readonly refundCents: bigint
}

/**
 * Decides what becomes of bookings when their launch changes (SPEC rule 13). Aborted: all are cancelled, and all that
 * was paid for them goes back. Completed: the paid ones are, the others are cancelled. Delayed: they stand.
 */
export function outcomeOf(change: LaunchChange, { bookings, soldSeats, holds }: Standing): Outcome {
  if (change === 'DELAY') {
    return { cancelled: [], completed: [], seatsReleased: 0, holdsReleased: 0, refundCents: 0n }
  }
  const isAborted = change === 'ABORT'
  const cancelled = bookings.filter(({ isPaid }) => isAborted || !isPaid)
  return {
    cancelled,
    completed: bookings.filter(({ isPaid }) => !isAborted && isPaid),
    seatsReleased: isAborted ? soldSeats : cancelled.reduce((sum, { passengerIds }) => sum + passengerIds.length, 0),
    holdsReleased: holds,
    refundCents: cancelled.reduce((sum, { keptCents }) => sum + keptCents, 0n),
  }
}

type Row = Omit<StandingBooking, 'keptCents'> & { readonly kept: string }

/** What a launch has sold and holds. With the launch locked it stays so: whoever changes it locks the launch first. */
export async function standingOf(sql: Sql, launchId: string): Promise<Standing> {
  const rows = await sql.query<Row>({
    name: 'standing-bookings-of-launch',
    text: `select b.id, b.traveler_id as "travelerId", b.invoice_id as "invoiceId", i.status <> 'PENDING' as "isPaid",
             i.paid_amount - i.refunded_amount as kept, p.ids as "passengerIds", p.numbers as "seatNumbers"
           from booking b join invoice i on i.id = b.invoice_id
             cross join lateral (select coalesce(array_agg(id order by seat_number), '{}') as ids,
               coalesce(array_agg(seat_number order by seat_number), '{}') as numbers
               from passenger where booking_id = b.id and cancelled_at is null) p
           where b.launch_id = $1 and b.status = 'CONFIRMED' order by b.id`,
    values: [launchId],
  })
  const [counts] = await sql.query<{ soldSeats: number; holds: number }>({
    name: 'sold-and-held-of-launch',
    text: `select (select count(*)::int from seat where launch_id = $1 and passenger_id is not null) as "soldSeats",
             (select count(*)::int from seat_hold where launch_id = $1) as holds`,
    values: [launchId],
  })
  const bookings = rows.map(({ kept, ...booking }) => ({ ...booking, keptCents: toCents(kept) }))
  return { bookings, soldSeats: counts?.soldSeats ?? 0, holds: counts?.holds ?? 0 }
}
