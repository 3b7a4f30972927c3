import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { fault, orRefusals } from '../../platform/errors/index.ts'
import { PublicAnswer } from '../../platform/graphql/index.ts'
import { watch } from '../../platform/live/index.ts'
import { AcknowledgedPayload } from '../identity/index.ts'
import { type LaunchRow, LaunchType, areLaunches, launchLoader } from '../launches/index.ts'
import { HoldSeatsPayload, SeatAvailabilityType, SeatHoldType } from './booking.graphql.ts'
import { HoldSeatsInput, ReleaseSeatsInput } from './booking.inputs.ts'
import { readSeatAvailability } from './seat.queries.ts'
import type { SeatingService } from './seating.service.ts'

/** Launches that one subscription may follow. */
const MOST_WATCHED = 100

/** Seats: held, released, and followed live. */
@Resolver(() => SeatHoldType)
export class SeatResolver {
  readonly #seating: SeatingService

  constructor(seating: SeatingService) {
    this.#seating = seating
  }

  @VisibleTo('TRAVELER')
  @Mutation(() => HoldSeatsPayload, {
    description: 'Keeps seats for ten minutes while passengers are filled in (rule 11).',
  })
  async holdSeats(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HoldSeatsInput, { description: 'Which seats, or how many.' }) input: HoldSeatsInput,
  ): Promise<HoldSeatsPayload> {
    const held = await orRefusals(
      () => this.#seating.hold(ctx, input),
      (refusals) => refusals,
    )
    return 'id' in held ? { hold: held, errors: [] } : { hold: null, errors: held }
  }

  @VisibleTo('TRAVELER')
  @Mutation(() => AcknowledgedPayload, { description: 'Ends a hold and frees its seats.' })
  async releaseSeats(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReleaseSeatsInput, { description: 'Which hold.' }) input: ReleaseSeatsInput,
  ): Promise<AcknowledgedPayload> {
    return orRefusals<AcknowledgedPayload>(
      async () => {
        await this.#seating.release(ctx, input)
        return { ok: true, errors: [] }
      },
      (errors) => ({ ok: false, errors }),
    )
  }

  @VisibleTo(...EVERYONE)
  @FieldResolver(() => LaunchType, { description: 'The launch.' })
  launch(@Root() hold: SeatHoldType, @Ctx() ctx: RequestContext): Promise<LaunchRow | null> {
    return launchLoader(ctx).load(hold.launchId)
  }

  @PublicAnswer({ eventKey: (event) => (event as SeatAvailabilityType).launchId })
  @VisibleTo(...EVERYONE)
  @Subscription(() => SeatAvailabilityType, {
    description: 'The present state first, then every change. `version` grows with each change of a launch’s seats.',
    subscribe: ({ args, context }) =>
      watchSeats((args as { launchIds: string[] }).launchIds, context as RequestContext),
  })
  seatAvailabilityChanged(
    @Root() availability: SeatAvailabilityType,
    @Arg('launchIds', () => [ID], { description: 'Which launches, 1 to 100.' }) _launchIds: string[],
  ): SeatAvailabilityType {
    return availability
  }
}

async function watchSeats(
  launchIds: readonly string[],
  { database: { pool }, feed }: RequestContext,
): Promise<AsyncIterableIterator<SeatAvailabilityType>> {
  const ids = [...new Set(launchIds.map((id) => id.toLowerCase()))]
  if (ids.length < 1 || ids.length > MOST_WATCHED)
    throw fault('BAD_USER_INPUT', `Watch 1 to ${MOST_WATCHED} launches at once.`)
  if (!(await areLaunches(pool, ids))) throw fault('BAD_USER_INPUT', 'One of these launches does not exist.')
  return watch({
    feed,
    topic: 'launchSeats',
    ids,
    read: (some) => readSeatAvailability(pool, some),
    idOf: (availability) => availability.launchId,
    versionOf: (availability) => availability.version,
  })
}
