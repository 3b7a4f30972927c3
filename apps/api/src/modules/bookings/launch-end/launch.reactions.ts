import { type Sql, sqlOf } from '../../../platform/db/index.ts'
import { entryRow, insertEntries } from '../../../platform/entry-log/index.ts'
import { fromCents } from '../../../platform/money/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import { insertEvents, type OutboxEntry } from '../../../platform/outbox/index.ts'
import { type By, recordRefunds, voidInvoices } from '../../finance/index.ts'
import { launchAborted, launchChangeForeseen, launchCompleted, type LaunchFact } from '../../launches/index.ts'
import { freeSeats } from '../seat.commands.ts'
import { type Outcome, outcomeOf, type StandingBooking, standingOf } from './outcome.ts'
import { cancelBookings, completeBookings, endHolds, freeAllSeats } from './write.ts'

/** Ties bookings to the end of their launch (SPEC rule 13). Returns how to stop. */
export function reactToLaunches(): () => void {
  const stops = [
    launchChangeForeseen.on(async (tx, { launchId, change, foreseen }) => {
      const standing = await standingOf(sqlOf(tx.em), launchId)
      const { cancelled, completed, seatsReleased, holdsReleased, refundCents } = outcomeOf(change, standing)
      foreseen.travelersTold += new Set(standing.bookings.map(({ travelerId }) => travelerId)).size
      foreseen.bookingsCancelled += cancelled.length
      foreseen.bookingsCompleted += completed.length
      foreseen.seatsReleased += seatsReleased
      foreseen.holdsReleased += holdsReleased
      foreseen.refundCents += refundCents
    }),
    launchAborted.on((tx, launch) => endBookings(tx, launch, 'ABORT')),
    launchCompleted.on((tx, launch) => endBookings(tx, launch, 'COMPLETE')),
  ]
  return () => stops.forEach((stop) => stop())
}

async function endBookings(tx: Tx, { launchId }: LaunchFact, change: 'ABORT' | 'COMPLETE'): Promise<void> {
  const sql = sqlOf(tx.em)
  const outcome = outcomeOf(change, await standingOf(sql, launchId))
  const by = { actorId: tx.actor.userId, origin: tx.origin, now: tx.now }
  await cancelBookings(sql, outcome.cancelled, tx.now)
  await completeBookings(sql, outcome.completed, tx.now)
  await endHolds(sql, launchId)
  if (change === 'ABORT') await freeAllSeats(sql, launchId)
  else {
    await freeSeats(
      sql,
      launchId,
      outcome.cancelled.flatMap(({ passengerIds }) => passengerIds),
    )
  }
  await settleMoney(sql, outcome.cancelled, by)
  await write(sql, { launchId, outcome, change }, by)
  tx.announce({ topic: 'launchSeats', id: launchId }, { topic: 'outbox', id: '' })
}

/** What was paid goes back; what is not paid is void, and a charge that arrives for it later goes straight back. */
async function settleMoney(sql: Sql, cancelled: readonly StandingBooking[], by: By): Promise<void> {
  const paid = cancelled.filter(({ isPaid }) => isPaid)
  await recordRefunds(
    sql,
    paid.map(({ invoiceId, keptCents }) => ({ invoiceId, cents: keptCents })),
    by,
  )
  await voidInvoices(
    sql,
    cancelled.filter(({ isPaid }) => !isPaid).map(({ invoiceId }) => invoiceId),
    by,
  )
}

interface Ended {
  readonly launchId: string
  readonly outcome: Outcome
  readonly change: 'ABORT' | 'COMPLETE'
}

async function write(sql: Sql, { launchId, outcome, change }: Ended, by: By): Promise<void> {
  const isAborted = change === 'ABORT'
  const cancelled = outcome.cancelled.map(({ id, seatNumbers, keptCents }) => {
    const cause = isAborted
      ? { cause: 'LAUNCH_ABORTED', refundPercent: 100, refundAmount: fromCents(keptCents), seatsReleased: true }
      : { reason: 'not paid before the launch' }
    const action = isAborted ? 'CANCELLED' : 'EXPIRED'
    return entryRow({ entityType: 'Booking', entityId: id, action, details: { launchId, seatNumbers, ...cause } }, by)
  })
  const completed = outcome.completed.map(({ id }) =>
    entryRow({ entityType: 'Booking', entityId: id, action: 'COMPLETED', details: { launchId } }, by),
  )
  await insertEntries(sql, [...cancelled, ...completed])
  const ended = (booking: StandingBooking) =>
    isAborted ? cancelledEvent(launchId, booking) : expired(launchId, booking)
  await insertEvents(
    sql,
    [...outcome.cancelled.map(ended), ...outcome.completed.map((booking) => completedEvent(launchId, booking))],
    by.now,
  )
}

function cancelledEvent(launchId: string, { id, passengerIds, keptCents }: StandingBooking): OutboxEntry {
  const data = { launchId, passengerIds, refundAmount: fromCents(keptCents), cause: 'LAUNCH_ABORTED' }
  return { event: 'bookingCancelled', entityType: 'Booking', entityId: id, data }
}

function expired(launchId: string, { id }: StandingBooking): OutboxEntry {
  return { event: 'bookingExpired', entityType: 'Booking', entityId: id, data: { launchId } }
}

function completedEvent(launchId: string, { id }: StandingBooking): OutboxEntry {
  return { event: 'bookingCompleted', entityType: 'Booking', entityId: id, data: { launchId } }
}
