import { asInstant } from '../../platform/calendar/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { clock } from '../../platform/clock/index.ts'
import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { refuse } from '../../platform/errors/index.ts'
import { checkIdempotencyKey } from '../../platform/check/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { type Answer, type Tx, mutate } from '../../platform/mutate/index.ts'
import { sum, toCents, fromCents } from '../../platform/money/index.ts'
import { type LockedInvoice, changeInvoiceAmount, lockInvoices, recordRefunds, voidInvoices } from '../finance/index.ts'
import { Booking, Passenger } from './booking.entity.ts'
import type { CancelBookingInput } from './booking.inputs.ts'
import { can } from './booking.policy.ts'
import { isOpenForBooking } from './booking.rules.ts'
import { type Cancellation, decideCancellation } from './cancellation.ts'
import { freeSeats } from './seat.commands.ts'

interface LaunchFacts {
  readonly id: string
  readonly agencyId: string
  readonly status: string
  readonly launchDate: Date
}

/** Cancels a booking, or some of its passengers (SPEC rule 12). */
export function cancelBooking(ctx: RequestContext, input: CancelBookingInput): Promise<Answer> {
  checkIdempotencyKey(input.idempotencyKey)
  const command = { operation: 'cancelBooking', input, idempotencyKey: input.idempotencyKey }
  return mutate(ctx, command, (tx) => cancel(tx, input))
}

async function cancel(tx: Tx, input: CancelBookingInput): Promise<string> {
  const sql = sqlOf(tx.em)
  const { booking, launch, invoice } = await lockBooking(tx, sql, input.bookingId)
  if (booking.status === 'CANCELLED')
    refuse('ALREADY_CANCELLED', 'This booking has been cancelled already.', ['bookingId'])
  if (booking.status === 'COMPLETED' || !isOpenForBooking(launch, tx.now)) {
    refuse('INVALID_TRANSITION', 'The launch is over; its bookings can no longer be cancelled.', ['bookingId'])
  }
  const live = await tx.em.find(Passenger, { bookingId: booking.id }, { orderBy: { seatNumber: 'asc' } })
  const leaving = chooseLeaving(live, input.passengerIds ?? null)
  const staying = live.filter((passenger) => passenger.cancelledAt === null && !leaving.includes(passenger))
  const isPaid = toCents(invoice.paidAmount) > 0n
  const decision = decideCancellation({ now: tx.now, launchDate: launch.launchDate, isPaid, passengers: leaving })
  for (const passenger of leaving) {
    passenger.cancelledAt = tx.now
    passenger.refundAmount = decision.refundOf.get(passenger.id) ?? '0.00'
  }
  settleBooking(booking, { staying, decision, now: tx.now })
  await settleMoney(tx, sql, { booking, invoice, staying, leaving, decision, isPaid })
  await tx.em.flush()
  if (decision.seatsReleased)
    await freeSeats(
      sql,
      launch.id,
      leaving.map((passenger) => passenger.id),
    )
  tell(tx, { booking, launch, leaving, decision })
  return booking.id
}

/** Locks a booking that the actor may cancel, after its launch and before its invoice, as every command does. */
async function lockBooking(
  tx: Tx,
  sql: Sql,
  bookingId: string,
): Promise<{ booking: Booking; launch: LaunchFacts; invoice: LockedInvoice }> {
  const [launch] = await sql.query<LaunchFacts>({
    name: 'lock-launch-of-booking',
    text: `select id, agency_id as "agencyId", status, launch_date as "launchDate" from launch
           where id = (select launch_id from booking where id = $1) for no key update`,
    values: [isId(bookingId) ? bookingId : null],
  })
  const booking = launch && (await tx.em.findOne(Booking, { id: bookingId }, { lockMode: 4 }))
  if (!booking || !can(tx.actor, 'cancel', { travelerId: booking.travelerId, agencyId: launch.agencyId })) {
    return refuse('NOT_FOUND', 'There is no such booking.', ['bookingId'])
  }
  const invoice = (await lockInvoices(sql, [booking.invoiceId])).get(booking.invoiceId)
  if (!invoice) throw new Error(`booking ${booking.id} has no invoice`)
  return { booking, launch: { ...launch, launchDate: asInstant(launch.launchDate) }, invoice }
}

function chooseLeaving(all: readonly Passenger[], ids: readonly string[] | null): readonly Passenger[] {
  if (ids === null) return all.filter((passenger) => passenger.cancelledAt === null)
  if (ids.length === 0)
    refuse('INVALID_INPUT', 'Name the passengers to cancel, or leave the list out to cancel all.', ['passengerIds'])
  return [...new Set(ids)].map((id, i) => {
    const passenger = all.find((candidate) => candidate.id === id)
    if (!passenger) return refuse('NOT_FOUND', 'This booking has no such passenger.', ['passengerIds', String(i)])
    if (passenger.cancelledAt !== null) {
      return refuse('ALREADY_CANCELLED', `${passenger.fullName} has been cancelled already.`, [
        'passengerIds',
        String(i),
      ])
    }
    return passenger
  })
}

function settleBooking(
  booking: Booking,
  { staying, decision, now }: { staying: readonly Passenger[]; decision: Cancellation; now: Date },
): void {
  booking.refundAmount = sum([booking.refundAmount, decision.refundAmount])
  if (staying.length > 0) {
    booking.numberOfSeats = staying.length
    return
  }
  booking.status = 'CANCELLED'
  booking.cancellationDate = now
  booking.payableUntil = null
}

interface Money {
  readonly booking: Booking
  readonly invoice: LockedInvoice
  readonly staying: readonly Passenger[]
  readonly leaving: readonly Passenger[]
  readonly decision: Cancellation
  readonly isPaid: boolean
}

/** Paid: money goes back. Unpaid: what is left to pay shrinks with the passengers, or is void with the last of them. */
async function settleMoney(
  tx: Tx,
  sql: Sql,
  { booking, invoice, staying, leaving, decision, isPaid }: Money,
): Promise<void> {
  const by = { actorId: tx.actor.userId, origin: tx.origin, now: tx.now }
  if (isPaid) {
    const cents = toCents(decision.refundAmount)
    if (cents > 0n) await recordRefunds(sql, [{ invoiceId: invoice.id, cents }], by)
    return
  }
  if (staying.length === 0) {
    await voidInvoices(sql, [invoice.id], by)
    return
  }
  booking.totalPrice = fromCents(
    toCents(booking.totalPrice) - leaving.reduce((total, passenger) => total + toCents(passenger.price), 0n),
  )
  await changeInvoiceAmount(sql, { invoiceId: invoice.id, amount: booking.totalPrice }, by)
}

function tell(
  tx: Tx,
  {
    booking,
    launch,
    leaving,
    decision,
  }: { booking: Booking; launch: LaunchFacts; leaving: readonly Passenger[]; decision: Cancellation },
): void {
  const isWhole = booking.status === 'CANCELLED'
  const seatNumbers = leaving.map((passenger) => passenger.seatNumber)
  const { refundPercent, refundAmount, seatsReleased } = decision
  tx.record({
    entityType: 'Booking',
    entityId: booking.id,
    action: isWhole ? 'CANCELLED' : 'PASSENGERS_CANCELLED',
    details: { seatNumbers, refundPercent, refundAmount, seatsReleased },
  })
  tx.emit({
    event: isWhole ? 'bookingCancelled' : 'passengersCancelled',
    entityType: 'Booking',
    entityId: booking.id,
    data: { launchId: launch.id, passengerIds: leaving.map((passenger) => passenger.id), refundAmount },
  })
  if (seatsReleased) tx.announce({ topic: 'launchSeats', id: launch.id })
}

interface QuoteRow {
  readonly id: string
  readonly price: string
  readonly cancelledAt: Date | null
  readonly launchDate: Date
  readonly isPaid: boolean
}

/** What cancelling these passengers now would give back; all of them when none are named. Cancelled ones count for nothing. */
export async function quoteCancellation(
  ctx: RequestContext,
  bookingId: string,
  passengerIds: readonly string[] | null,
): Promise<Cancellation> {
  const { rows } = await ctx.database.pool.query<QuoteRow>({
    name: 'cancellation-quote',
    text: `select p.id, p.price, p.cancelled_at as "cancelledAt", l.launch_date as "launchDate", i.paid_amount > 0 as "isPaid"
           from booking b join launch l on l.id = b.launch_id join invoice i on i.id = b.invoice_id
           join passenger p on p.booking_id = b.id where b.id = $1`,
    values: [bookingId],
  })
  const passengers = rows.filter(
    (row) => row.cancelledAt === null && (passengerIds === null || passengerIds.includes(row.id)),
  )
  const first = rows[0]
  if (!first) throw new Error(`booking ${bookingId} has no passengers`)
  return decideCancellation({ now: clock.now(), launchDate: first.launchDate, isPaid: first.isPaid, passengers })
}
