import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { clock } from '../../platform/clock/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { fault, orRefusals } from '../../platform/errors/index.ts'
import type { Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { type CardDesk, InvoiceType, loadInvoice } from '../finance/index.ts'
import { TravelerType, loadTraveler } from '../identity/index.ts'
import { type LaunchRow, LaunchType, launchLoader } from '../launches/index.ts'
import {
  BOOKERS,
  BOOKING_VIEWERS,
  BookingConnection,
  BookingFilter,
  BookingPayload,
  BookingType,
  CancellationQuoteType,
  PassengerType,
} from './booking.graphql.ts'
import { BookSeatsInput, CancelBookingInput, PayBookingInput, UpdatePassengerInput } from './booking.inputs.ts'
import { can } from './booking.policy.ts'
import { findBooking, listBookings, passengersOf } from './booking.queries.ts'
import type { BookingRow } from './booking.row.ts'
import { canBecome, isOpenForBooking } from './booking.rules.ts'
import { payBooking } from './booking.service.ts'
import { cancelBooking, quoteCancellation } from './cancellation.service.ts'
import { bookByCard } from './card-booking.ts'
import { updatePassenger } from './passenger.service.ts'
import type { BookingAnswer, SeatingService, SeatingSettings } from './seating.service.ts'

interface Deps {
  readonly seating: SeatingService
  readonly desk: CardDesk
  readonly settings: SeatingSettings
}

/** Bookings: reading them, and what can be done with them. */
@Resolver(() => BookingType)
export class BookingResolver {
  readonly #deps: Deps

  constructor(deps: Deps) {
    this.#deps = deps
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @Query(() => BookingConnection, {
    description: 'What the viewer may see, newest first: own bookings, bookings of own launches, or all.',
  })
  bookings(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after: string | null,
    @Arg('filter', () => BookingFilter, { nullable: true, description: 'Which ones.' }) filter: BookingFilter | null,
  ): Promise<Page<BookingRow>> {
    return listBookings(ctx, { first, after, filter }, selectionOf(info).has('totalCount'))
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @Query(() => BookingType, {
    nullable: true,
    description: 'A booking by id or by reference, exactly one of them; null when there is none.',
  })
  booking(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('reference', () => String, { nullable: true, description: 'Its reference.' }) reference: string | null,
  ): Promise<BookingRow | null> {
    if (typeof id === 'string' && typeof reference !== 'string') return findBooking(ctx, { id })
    if (typeof reference === 'string' && typeof id !== 'string') return findBooking(ctx, { reference })
    throw fault('BAD_USER_INPUT', 'Ask for a booking by its id or by its reference: exactly one of them.')
  }

  @VisibleTo(...BOOKERS)
  @Mutation(() => BookingPayload, {
    description: 'Books seats, from a hold or at once; with a card it is charged at once (rules 8 to 11).',
  })
  async bookSeats(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookSeatsInput, { description: 'Which seats, and who flies.' }) input: BookSeatsInput,
  ): Promise<BookingPayload> {
    if (!input.payment) return payload(ctx, () => this.#deps.seating.bookUnpaid(ctx, input))
    return payload(ctx, async () => bookingAnswer(await bookByCard(ctx, input, this.#deps)))
  }

  @VisibleTo(...BOOKERS)
  @Mutation(() => BookingPayload, { description: 'Pays an unpaid booking by card (rule 11).' })
  async payBooking(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayBookingInput, { description: 'Which booking, with which card.' }) input: PayBookingInput,
  ): Promise<BookingPayload> {
    return payload(ctx, async () => {
      const { subjectId, errors } = await payBooking(ctx, this.#deps.desk, input)
      return { booking: null, bookingId: subjectId === null ? null : input.bookingId, errors }
    })
  }

  @VisibleTo(...BOOKERS)
  @Mutation(() => BookingPayload, { description: "Corrects a passenger's data, also on a sold-out launch (rule 10)." })
  async updatePassenger(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdatePassengerInput, { description: 'Which passenger, and what changes.' })
    input: UpdatePassengerInput,
  ): Promise<BookingPayload> {
    return payload(ctx, async () => bookingAnswer(await updatePassenger(ctx, input)))
  }

  @VisibleTo(...BOOKERS)
  @Mutation(() => BookingPayload, {
    description: 'Cancels a booking or some of its passengers, and refunds what the date allows (rule 12).',
  })
  async cancelBooking(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelBookingInput, { description: 'Which booking, and which passengers.' })
    input: CancelBookingInput,
  ): Promise<BookingPayload> {
    return payload(ctx, async () => bookingAnswer(await cancelBooking(ctx, input)))
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => LaunchType, { description: 'The launch.' })
  launch(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<LaunchRow | null> {
    return launchLoader(ctx).load(booking.launchId)
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => [PassengerType], { description: 'Who flies, by seat; cancelled ones too.' })
  passengers(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<readonly Partial<PassengerType>[]> {
    return passengersOf(ctx, booking.id)
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => TravelerType, { description: 'Whose booking it is.' })
  traveler(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<TravelerType | null> {
    return loadTraveler(ctx, booking.travelerId)
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => InvoiceType, {
    nullable: true,
    description: 'Its invoice; null for an agency, to whom it was not issued.',
  })
  invoice(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<InvoiceType | null> {
    return loadInvoice(ctx, booking.invoiceId)
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may cancel it now.' })
  async viewerCanCancel(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<boolean> {
    const launch = await launchLoader(ctx).load(booking.launchId)
    if (!launch || !canBecome(booking.status, 'CANCELLED') || !isOpenForBooking(launch, clock.now())) return false
    return can(ctx.actor, 'cancel', { travelerId: booking.travelerId, agencyId: launch.agencyId })
  }

  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => CancellationQuoteType, {
    description: 'What cancelling now would pay back; all passengers when none are named.',
  })
  cancellationQuote(
    @Root() booking: BookingRow,
    @Ctx() ctx: RequestContext,
    @Arg('passengerIds', () => [ID], { nullable: true, description: 'The passengers to cancel.' }) passengerIds:
      | string[]
      | null,
  ): Promise<CancellationQuoteType> {
    return quoteCancellation(ctx, booking.id, passengerIds ?? null)
  }
}

const bookingAnswer = ({
  subjectId,
  errors,
}: {
  subjectId: string | null
  errors: BookingAnswer['errors']
}): BookingAnswer => {
  return { booking: null, bookingId: subjectId, errors }
}

/** The booking as it stands afterwards; read again unless it was written just now. */
async function payload(ctx: RequestContext, run: () => Promise<BookingAnswer>): Promise<BookingPayload> {
  const { booking, bookingId, errors } = await orRefusals(run, (refusals) => ({
    booking: null,
    bookingId: null,
    errors: refusals,
  }))
  return { booking: booking ?? (bookingId === null ? null : await findBooking(ctx, { id: bookingId })), errors }
}
