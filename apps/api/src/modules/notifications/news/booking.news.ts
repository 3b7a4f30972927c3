import type { Sql } from '../../../platform/db/index.ts'
import {
  bookingCancelled,
  bookingConfirmation,
  bookingLost,
  type BookingFacts,
  type Cancelled,
  newBooking,
} from '../letters/booking.ts'
import type { Notice } from '../letters/letter.ts'
import { dataList, dataText, type NewsEvent } from './event.ts'
import { bookingFactsOf } from './facts.queries.ts'

const toTraveler = ({ travelerId }: BookingFacts): readonly string[] => [travelerId]
const toAgency = ({ launch }: BookingFacts): readonly string[] => [launch.agencyId]

/** Seats were booked. */
export async function seatsBookedNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const booking = await bookingFactsOf(sql, entityId)
  if (booking === null) return []
  return [
    { letter: bookingConfirmation(booking), userIds: toTraveler(booking) },
    { letter: newBooking(booking), userIds: toAgency(booking) },
  ]
}

/** A booking was cancelled, wholly or in part. Agencies need not be told of what they aborted themselves. */
export async function cancelledNews(sql: Sql, news: NewsEvent): Promise<readonly Notice[]> {
  const booking = await bookingFactsOf(sql, news.entityId)
  if (booking === null) return []
  const ids = dataList(news, 'passengerIds')
  const cause = dataText(news, 'cause') === 'LAUNCH_ABORTED' ? 'LAUNCH_ABORTED' : 'CHOSEN'
  const lost = {
    booking,
    leaving: booking.passengers.filter(({ id }) => ids.includes(id)),
    refundAmount: dataText(news, 'refundAmount') || '0.00',
    isWhole: news.event === 'bookingCancelled',
    cause,
  } as const
  return told(lost, cause === 'CHOSEN')
}

/** A booking was not paid in time. */
export async function expiredNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const booking = await bookingFactsOf(sql, entityId)
  if (booking === null) return []
  const leaving = booking.passengers
  return told({ booking, leaving, refundAmount: '0.00', isWhole: true, cause: 'NOT_PAID' }, true)
}

function told(lost: Cancelled, tellsAgency: boolean): readonly Notice[] {
  const traveler = { letter: bookingCancelled(lost), userIds: toTraveler(lost.booking) }
  return tellsAgency ? [traveler, { letter: bookingLost(lost), userIds: toAgency(lost.booking) }] : [traveler]
}
