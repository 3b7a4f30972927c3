import type { Sql } from '../../../platform/db/index.ts'
import type { StandingBooking } from './outcome.ts'

const idsOf = (bookings: readonly StandingBooking[]): readonly string[] => bookings.map(({ id }) => id)

/**
 * Cancels bookings with all their passengers. Of those that are paid, everybody's price has come back then: also of
 * passengers who had cancelled at a loss, but not of those who had before the payment and therefore never paid.
 */
export async function cancelBookings(sql: Sql, bookings: readonly StandingBooking[], now: Date): Promise<void> {
  if (bookings.length === 0) return
  await sql.query({
    name: 'cancel-bookings-of-launch',
    text: `with paid as (
             select b.id, min(p.date) as since from booking b join payment p on p.invoice_id = b.invoice_id
             where b.id = any($2::uuid[]) and p.status = 'COMPLETED' group by b.id
           ), left_behind as (
             update passenger p set cancelled_at = coalesce(p.cancelled_at, $3), updated_at = $3,
               refund_amount = case when coalesce(p.cancelled_at, $3) >= paid.since then p.price else p.refund_amount end
             from booking b left join paid on paid.id = b.id
             where p.booking_id = b.id and b.id = any($1::uuid[])
             returning p.booking_id, p.refund_amount
           )
           update booking set status = 'CANCELLED', cancellation_date = $3, payable_until = null, refund_amount = sums.refunded,
             updated_at = $3
           from (select booking_id, sum(refund_amount) as refunded from left_behind group by booking_id) sums
           where booking.id = sums.booking_id`,
    values: [idsOf(bookings), idsOf(bookings.filter(({ isPaid }) => isPaid)), now],
  })
}

/** Marks bookings as flown. */
export async function completeBookings(sql: Sql, bookings: readonly StandingBooking[], now: Date): Promise<void> {
  if (bookings.length === 0) return
  await sql.query({
    name: 'complete-bookings-of-launch',
    text: `update booking set status = 'COMPLETED', payable_until = null, updated_at = $2 where id = any($1::uuid[])`,
    values: [idsOf(bookings), now],
  })
}

/** Ends all holds on a launch; their seats go with them. */
export async function endHolds(sql: Sql, launchId: string): Promise<void> {
  await sql.query({
    name: 'end-holds-of-launch',
    text: 'delete from seat_hold where launch_id = $1',
    values: [launchId],
  })
}

/** Frees every seat of a launch, also those of passengers who had cancelled with nothing refunded. */
export async function freeAllSeats(sql: Sql, launchId: string): Promise<void> {
  await sql.query({ name: 'free-seats-of-launch', text: 'delete from seat where launch_id = $1', values: [launchId] })
}
