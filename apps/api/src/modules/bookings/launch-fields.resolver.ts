import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { EMPLOYEES, EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { DecimalScalar, ViewerDependent } from '../../platform/graphql/index.ts'
import type { Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { InvoiceType } from '../finance/index.ts'
import { TravelerType } from '../identity/index.ts'
import { type LaunchRow, LaunchType } from '../launches/index.ts'
import {
  BOOKING_VIEWERS,
  BookingConnection,
  BookingFilter,
  BookingType,
  SeatHoldType,
  SeatType,
} from './booking.graphql.ts'
import { bookingOfInvoice, listBookings } from './booking.queries.ts'
import type { BookingRow } from './booking.row.ts'
import { revenueOf } from './revenue.queries.ts'
import { isVip, seatsOf, viewerHolds, viewerSeatLimit } from './seat.queries.ts'

/** What bookings add to a launch. */
@Resolver(() => LaunchType)
export class LaunchBookingsResolver {
  @VisibleTo(...EVERYONE)
  @FieldResolver(() => [SeatType], { description: 'All seats, by number.' })
  async seats(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<SeatType[]> {
    const taken = new Set((await seatsOf(ctx, launch.id))?.takenSeats)
    return Array.from({ length: launch.totalSeats }, (_, i) => ({ number: i + 1, isAvailable: !taken.has(i + 1) }))
  }

  @ViewerDependent()
  @VisibleTo(...EVERYONE)
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Seats that the viewer may still take on this launch (rule 9); null without a session.',
  })
  viewerSeatLimit(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<number | null> {
    return viewerSeatLimit(ctx, launch)
  }

  @ViewerDependent()
  @VisibleTo(...EVERYONE)
  @FieldResolver(() => [SeatHoldType], {
    description:
      'What the viewer holds on this launch now, to go on with it from another tab; empty for everybody else.',
  })
  async viewerHolds(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<readonly SeatHoldType[]> {
    return viewerHolds(ctx, launch.id)
  }

  @ViewerDependent()
  @VisibleTo('AGENCY', ...EMPLOYEES)
  @FieldResolver(() => BookingConnection, {
    description: 'Its bookings, newest first; none for an agency that it does not belong to.',
  })
  bookings(
    @Root() launch: LaunchRow,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after: string | null,
    @Arg('filter', () => BookingFilter, { nullable: true, description: 'Which ones.' }) filter: BookingFilter | null,
  ): Promise<Page<BookingRow>> {
    return listBookings(ctx, { first, after, filter: onLaunch(filter, launch.id) }, selectionOf(info).has('totalCount'))
  }

  @ViewerDependent()
  @VisibleTo('AGENCY', ...EMPLOYEES)
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Payments less refunds, in US dollars; null for an agency that it does not belong to.',
  })
  revenue(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<string> | null {
    if (ctx.actor.audience === 'AGENCY' && ctx.actor.userId !== launch.agencyId) return null
    return revenueOf(ctx, launch.id)
  }
}

/** A filter narrowed to one launch. */
function onLaunch(filter: BookingFilter | null, launchId: string): BookingFilter {
  return Object.assign(new BookingFilter(), filter, { launchId })
}

/** What bookings say of a traveler. */
@Resolver(() => TravelerType)
export class TravelerStandingResolver {
  // Nobody reaches a traveler without a session, but for the one who has just logged in.
  @VisibleTo('ANONYMOUS', ...BOOKING_VIEWERS)
  @FieldResolver(() => Boolean, { description: 'Whether two bookings or more are confirmed or flown (rule 9).' })
  isVip(@Root() traveler: TravelerType, @Ctx() ctx: RequestContext): Promise<boolean> {
    return isVip(ctx, traveler.id)
  }
}

/** The booking behind an invoice. */
@Resolver(() => InvoiceType)
export class InvoiceBookingResolver {
  @VisibleTo(...BOOKING_VIEWERS)
  @FieldResolver(() => BookingType, {
    nullable: true,
    description: 'The booking it is for; null when it is for a launch.',
  })
  booking(@Root() invoice: InvoiceType, @Ctx() ctx: RequestContext): Promise<BookingRow | null> {
    return bookingOfInvoice(ctx, invoice.id)
  }
}
