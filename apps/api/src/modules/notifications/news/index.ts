import type { Sql } from '../../../platform/db/index.ts'
import type { Notice } from '../letters/letter.ts'
import { passwordNews } from './account.news.ts'
import { cancelledNews, expiredNews, seatsBookedNews } from './booking.news.ts'
import type { NewsEvent } from './event.ts'
import { abortedNews, completedNews, delayedNews, scheduledNews } from './launch.news.ts'
import { invoiceNews, paymentNews, refundNews, returnNews } from './money.news.ts'

/** Who is told what of an event. Reads what is true now: a job may run a moment after its event. */
export type News = (sql: Sql, event: NewsEvent) => Promise<readonly Notice[]>

/** By event: what is told of it (SPEC rule 19). */
export const NEWS: Readonly<Record<string, News>> = {
  seatsBooked: seatsBookedNews,
  bookingCancelled: cancelledNews,
  passengersCancelled: cancelledNews,
  bookingExpired: expiredNews,
  launchScheduled: scheduledNews,
  launchDelayed: delayedNews,
  launchAborted: abortedNews,
  launchCompleted: completedNews,
  paymentReceived: paymentNews,
  refundSettled: refundNews,
  chargeReturned: returnNews,
  invoiceIssued: invoiceNews,
  passwordChanged: passwordNews,
}
