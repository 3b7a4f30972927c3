import { clock } from '../../platform/clock/index.ts'
import { type OutboxMessage, type WorkerPart, defineJob, noData } from '../../platform/jobs/index.ts'
import { expireHolds, expireUnpaidBookings } from './expiry.ts'

/** What the jobs look for stands in the tables, so one run does the work of all that wait. */
const expireSeatHolds = defineJob({
  name: 'expireSeatHolds',
  parse: noData,
  handle: async (ctx) => {
    await expireHolds(ctx, clock.now())
  },
  coalesces: true,
  concurrency: 1,
})

const cancelUnpaidBookings = defineJob({
  name: 'cancelUnpaidBookings',
  parse: noData,
  handle: async (ctx) => {
    await expireUnpaidBookings(ctx, clock.now())
  },
  coalesces: true,
  concurrency: 1,
})

/** A subscriber who missed the feed, because a process died before it told, hears of it from the outbox. */
const launchSeats = ({ data }: OutboxMessage) => {
  const { launchId } = data
  return typeof launchId === 'string' ? [{ topic: 'launchSeats' as const, id: launchId }] : []
}

/** Of a change of the launch itself, which may free or add seats. */
const seatsOf = ({ entityId }: OutboxMessage) => [{ topic: 'launchSeats' as const, id: entityId }]

/**
 * What the worker does for bookings. Deadlines are looked at every two seconds rather than ordered one by one: a
 * sale of thousands of seats makes no thousands of jobs.
 */
export const bookingJobs: WorkerPart = {
  jobs: [expireSeatHolds, cancelUnpaidBookings],
  announcements: {
    seatsHeld: launchSeats,
    seatsBooked: launchSeats,
    bookingCancelled: launchSeats,
    passengersCancelled: launchSeats,
    bookingExpired: launchSeats,
    launchUpdated: seatsOf,
    launchAborted: seatsOf,
    launchCompleted: seatsOf,
  },
  schedules: [
    { order: expireSeatHolds.order({}), everySeconds: 2 },
    { order: cancelUnpaidBookings.order({}), everySeconds: 2 },
  ],
}
