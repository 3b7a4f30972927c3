import { clock } from '../../platform/clock/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { type UserErrorData, refuse, refusal, unauthenticated } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { inputHash, transact } from '../../platform/mutate/index.ts'
import { bookerOf } from './booking.policy.ts'
import { agreedCentsOf, checkBooking, checkHold } from './booking.checks.ts'
import type { BookSeatsInput, HoldSeatsInput, ReleaseSeatsInput } from './booking.inputs.ts'
import type { BookingRow } from './booking.row.ts'
import { SeatHold } from './seat.entity.ts'
import type { HeldSeats } from './seating/requests.ts'
import type { SeatLanes } from './seating/lanes.ts'

export interface SeatingSettings {
  readonly seatHoldSeconds: number
  readonly paymentWindowSeconds: number
}

/** What booking came to: the row when it was written just now, only its id when the key already stood for it. */
export interface BookingAnswer {
  readonly booking: BookingRow | null
  readonly bookingId: string | null
  readonly errors: readonly UserErrorData[]
}

const refusedWith = (errors: readonly UserErrorData[]): BookingAnswer => ({ booking: null, bookingId: null, errors })

/** Holding, releasing and booking seats (SPEC rules 8 to 11). */
export class SeatingService {
  readonly #lanes: SeatLanes
  readonly #settings: SeatingSettings

  constructor(lanes: SeatLanes, settings: SeatingSettings) {
    this.#lanes = lanes
    this.#settings = settings
  }

  /** Keeps seats for the traveler who asks, for `seatHoldSeconds`. Throws refusals. */
  async hold(ctx: RequestContext, input: HoldSeatsInput): Promise<HeldSeats | readonly UserErrorData[]> {
    const wanted = checkHold(input)
    const outcome = await this.#lanes.submit({
      kind: 'hold',
      by: { actorId: ctx.actor.userId, origin: ctx.app },
      travelerId: userOf(ctx),
      launchId: input.launchId,
      ...wanted,
      secondsToLive: this.#settings.seatHoldSeconds,
    })
    return outcome.kind === 'held' ? outcome.hold : 'errors' in outcome ? outcome.errors : []
  }

  /** Ends the traveler's own hold and frees its seats. A hold that has ended already is no error: it is what was asked for. */
  async release(ctx: RequestContext, { holdId }: ReleaseSeatsInput): Promise<void> {
    if (!isId(holdId)) refuse('NOT_FOUND', 'There is no such hold.', ['holdId'])
    await transact(ctx, async (tx) => {
      const hold = await tx.em.findOne(SeatHold, { id: holdId, travelerId: userOf(ctx) })
      if (!hold) return
      const { launchId } = hold
      // The launch first, as everywhere: its row is what the seats' trigger updates.
      await tx.em.execute('select id from launch where id = ? for no key update', [launchId])
      const ended = await tx.em.nativeDelete(SeatHold, { id: holdId })
      if (ended === 0) return
      tx.record({ entityType: 'SeatHold', entityId: holdId, action: 'RELEASED', details: { launchId } })
      tx.announce({ topic: 'launchSeats', id: launchId })
    })
  }

  /** Books seats that are paid later: PENDING, payable for `paymentWindowSeconds` (SPEC rule 11). */
  async bookUnpaid(ctx: RequestContext, input: BookSeatsInput): Promise<BookingAnswer> {
    const passengers = checkBooking(input, clock.now())
    const travelerId = await bookerOf(ctx, input.travelerId)
    if (input.holdId && !isId(input.holdId))
      return refusedWith([refusal('HOLD_EXPIRED', 'There is no such hold.', ['holdId'])])
    const outcome = await this.#lanes.submit({
      kind: 'book',
      by: { actorId: ctx.actor.userId, origin: ctx.app },
      travelerId,
      launchId: input.launchId,
      holdId: input.holdId ?? null,
      passengers,
      agreedCents: agreedCentsOf(input),
      settlement: { kind: 'later', payableForSeconds: this.#settings.paymentWindowSeconds },
      claim: {
        userId: userOf(ctx),
        key: input.idempotencyKey,
        operation: 'bookSeats',
        inputHash: inputHash('bookSeats', input),
      },
    })
    if (outcome.kind === 'booked') return { booking: outcome.booking, bookingId: outcome.booking.id, errors: [] }
    if (outcome.kind === 'known') return { booking: null, bookingId: outcome.bookingId, errors: outcome.errors }
    return refusedWith(outcome.kind === 'refused' ? outcome.errors : [])
  }
}

/** The user who asks; the schema lets nobody else come this far. */
export function userOf(ctx: RequestContext): string {
  const { userId } = ctx.actor
  if (userId === null) throw unauthenticated()
  return userId
}
