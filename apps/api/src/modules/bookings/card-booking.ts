import { clock } from '../../platform/clock/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { type Sql, sqlOf, sqlOfClient } from '../../platform/db/index.ts'
import { DomainError, refuse } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { fromCents, toCents } from '../../platform/money/index.ts'
import { type Answer, type Tx, type TwoSteps, twoStep } from '../../platform/mutate/index.ts'
import {
  type CardDesk,
  type ChargeOutcome,
  chargeKeyOf,
  findCharge,
  leaseOf,
  payWithCharge,
  paymentDeclined,
  paymentReturned,
  returnCharge,
  settleWithGateway,
  startCharge,
} from '../finance/index.ts'
import { agreedCentsOf, checkBooking } from './booking.checks.ts'
import type { BookSeatsInput } from './booking.inputs.ts'
import { bookerOf } from './booking.policy.ts'
import { setPayableUntil } from './payment.reactions.ts'
import { planSeatRequest, serveSeatRequests } from './seating/batch.ts'
import type { PlannedBooking } from './seating/plan.ts'
import type { BookRequest, PassengerDetails, Settlement } from './seating/requests.ts'
import { type SeatingSettings, userOf } from './seating.service.ts'

/** Seconds a hold outlives the start of a charge, so that the seats are still there when the gateway answers. */
const SECONDS_TO_CHARGE = 120

export interface CardBookingDeps {
  readonly desk: CardDesk
  readonly settings: SeatingSettings
}

interface CardBooking {
  readonly input: BookSeatsInput
  readonly travelerId: string
  readonly passengers: readonly PassengerDetails[]
  readonly gatewayKey: string
  readonly userId: string
  readonly token: string
}

/**
 * Books seats and charges a card for them (SPEC rule 11). First the seats are held and the charge is written down,
 * then the gateway is asked outside any transaction, then the hold becomes the booking. Whatever dies in between,
 * the same key resumes it, and reconciliation finds the charge.
 */
export async function bookByCard(ctx: RequestContext, input: BookSeatsInput, deps: CardBookingDeps): Promise<Answer> {
  const passengers = checkBooking(input, clock.now())
  const travelerId = await bookerOf(ctx, input.travelerId)
  const userId = userOf(ctx)
  if (input.holdId && !isId(input.holdId)) return refuse('HOLD_EXPIRED', 'There is no such hold.', ['holdId'])
  const gatewayKey = chargeKeyOf({ userId, operation: 'bookSeats', idempotencyKey: input.idempotencyKey })
  const token = input.payment?.token ?? ''
  const booking = { input, travelerId, passengers, gatewayKey, userId, token }
  const command = { operation: 'bookSeats', input, idempotencyKey: input.idempotencyKey }
  return twoStep(ctx, command, steps(ctx, booking, deps), { leaseMs: leaseOf(deps.desk) })
}

/** What is started is the hold: the charge is found by its gateway key, the price by its amount. */
function steps(
  ctx: RequestContext,
  booking: CardBooking,
  { desk, settings }: CardBookingDeps,
): TwoSteps<ChargeOutcome> {
  return {
    begin: (tx) => begin(tx, booking),
    outside: async () => {
      const charge = await findCharge(sqlOfClient(ctx.database.pool), booking.gatewayKey)
      return settleWithGateway(ctx, desk.gateway, charge.id, booking.token)
    },
    finish: (tx, holdId, outcome) => finish(tx, booking, { holdId, outcome, settings }),
    abandon: (tx, holdId) => abandon(tx, booking, holdId),
  }
}

async function begin(tx: Tx, booking: CardBooking): Promise<string> {
  const sql = sqlOf(tx.em)
  const plan = await planSeatRequest(sql, requestOf(tx, booking, { holdId: booking.input.holdId ?? null }), tx.now)
  if (plan.kind !== 'booked') throw new DomainError(plan.kind === 'refused' ? plan.errors : [])
  const holdId = booking.input.holdId ? await prolong(sql, booking.input.holdId, tx.now) : await holdFor(sql, tx, plan)
  await startCharge(
    sql,
    { gatewayKey: booking.gatewayKey, userId: booking.userId, amount: plan.booking.totalPrice, invoiceId: null },
    tx.now,
  )
  tx.announce({ topic: 'launchSeats', id: booking.input.launchId })
  return holdId
}

async function holdFor(sql: Sql, tx: Tx, plan: PlannedBooking): Promise<string> {
  const [outcome] = await serveSeatRequests(
    sql,
    [
      {
        kind: 'hold',
        by: { actorId: tx.actor.userId, origin: tx.origin },
        travelerId: plan.booking.travelerId,
        launchId: plan.booking.launchId,
        numberOfSeats: plan.passengers.length,
        seatNumbers: plan.passengers.map((passenger) => passenger.seatNumber),
        secondsToLive: SECONDS_TO_CHARGE,
      },
    ],
    tx.now,
  )
  if (outcome?.kind !== 'held') throw new Error('seats that were free under lock could not be held')
  return outcome.hold.id
}

async function prolong(sql: Sql, holdId: string, now: Date): Promise<string> {
  await sql.query({
    name: 'prolong-hold',
    text: `update seat_hold set expires_at = greatest(expires_at, $2::timestamptz + make_interval(secs => $3)) where id = $1`,
    values: [holdId, now, SECONDS_TO_CHARGE],
  })
  return holdId
}

interface Finish {
  readonly holdId: string
  readonly outcome: ChargeOutcome
  readonly settings: SeatingSettings
}

async function finish(tx: Tx, booking: CardBooking, { holdId, outcome, settings }: Finish): Promise<string> {
  if (outcome.state === 'declined') throw new DomainError([paymentDeclined(outcome.reason)])
  if (outcome.state === 'returned') throw new DomainError([paymentReturned()])
  const sql = sqlOf(tx.em)
  const charge = await findCharge(sql, booking.gatewayKey)
  const pricePerSeat = fromCents(toCents(charge.amount) / BigInt(booking.passengers.length))
  const settlement: Settlement =
    outcome.state === 'captured'
      ? { kind: 'paid', pricePerSeat }
      : { kind: 'pending', pricePerSeat, payableForSeconds: settings.paymentWindowSeconds }
  const [served] = await serveSeatRequests(sql, [requestOf(tx, booking, { holdId, settlement })], tx.now)
  if (served?.kind !== 'booked') throw new DomainError(served?.kind === 'refused' ? served.errors : [])
  const by = { actorId: tx.actor.userId, origin: tx.origin, now: tx.now }
  const { id, invoiceId } = served.booking
  const paid = await payWithCharge(sql, { chargeId: charge.id, invoiceId, by })
  // The gateway may have answered reconciliation meanwhile: then the booking that was written as unpaid is paid.
  if (paid === 'COMPLETED') await setPayableUntil(tx, invoiceId, null)
  tx.announce({ topic: 'launchSeats', id: served.booking.launchId }, { topic: 'outbox', id: '' })
  return id
}

/** Nothing came of it: money that was taken goes back, and seats that were only held for this charge are free again. */
async function abandon(tx: Tx, booking: CardBooking, holdId: string): Promise<void> {
  const sql = sqlOf(tx.em)
  if (!booking.input.holdId) {
    await sql.query({
      name: 'lock-launch',
      text: 'select id from launch where id = $1 for no key update',
      values: [booking.input.launchId],
    })
    await sql.query({ name: 'end-hold', text: 'delete from seat_hold where id = $1', values: [holdId] })
    tx.announce({ topic: 'launchSeats', id: booking.input.launchId })
  }
  const charge = await findCharge(sql, booking.gatewayKey)
  await returnCharge(sql, charge.id, tx.now)
}

function requestOf(
  tx: Tx,
  { input, travelerId, passengers }: CardBooking,
  { holdId, settlement }: { readonly holdId: string | null; readonly settlement?: Settlement },
): BookRequest {
  return {
    kind: 'book',
    by: { actorId: tx.actor.userId, origin: tx.origin },
    travelerId,
    launchId: input.launchId,
    holdId,
    passengers,
    agreedCents: agreedCentsOf(input),
    settlement: settlement ?? { kind: 'later', payableForSeconds: 0 },
    claim: null,
  }
}
