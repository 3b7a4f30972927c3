import { Field, ID, Int, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { type Audience, EMPLOYEES, EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { DateScalar, DecimalScalar } from '../../platform/graphql/scalars/index.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { connectionOf } from '../../platform/paging/index.ts'
import { BOOKING_STATUSES } from './booking.entity.ts'
import type { BookingRow } from './booking.row.ts'

/** Who sees bookings at all: their traveler, the agency of their launch, the office (SPEC section 4). */
export const BOOKING_VIEWERS: readonly Audience[] = ['TRAVELER', 'AGENCY', ...EMPLOYEES]
/** Who books, cancels, pays and corrects: the traveler, or customer service on behalf. */
export const BOOKERS: readonly Audience[] = ['TRAVELER', 'CUSTOMER_SERVICE']

export const BookingStatusEnum = Object.fromEntries(BOOKING_STATUSES.map((status) => [status, status])) as {
  [K in (typeof BOOKING_STATUSES)[number]]: K
}
registerEnumType(BookingStatusEnum, {
  name: 'BookingStatus',
  description: 'Where a booking stands.',
  valuesConfig: {
    CONFIRMED: { description: 'Its seats are taken; paid or payable for a while.' },
    CANCELLED: { description: 'Cancelled by its traveler, for want of payment, or because the launch was aborted.' },
    COMPLETED: { description: 'Flown.' },
  },
})

@ObjectType('Passenger', { description: 'One person on one seat of a booking.', implements: NodeType })
export class PassengerType extends NodeType {
  readonly bookingId!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Int, { description: 'The seat, numbered from 1.' })
  seatNumber!: number

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => String, { description: 'Full name, as in the passport.' })
  fullName!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => String, { description: 'E-mail address.' })
  email!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => DateScalar, { description: 'Date of birth.' })
  dateOfBirth!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What this seat cost, in US dollars.' })
  price!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Date, { nullable: true, description: 'When this passenger was cancelled.' })
  cancelledAt!: Date | null
}

@ObjectType('CancellationQuote', { description: 'What cancelling now would pay back (rule 12).' })
export class CancellationQuoteType {
  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Int, {
    description: 'The share that comes back, in percent; 0 before payment, when nothing is owed either.',
  })
  refundPercent!: number

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What comes back, in US dollars.' })
  refundAmount!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Boolean, { description: 'Whether the seats become free; with nothing refunded they stay sold.' })
  seatsReleased!: boolean

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Date, { nullable: true, description: 'When the share next falls; null when it no longer does.' })
  nextChangeAt!: Date | null
}

@ObjectType('Booking', { description: "One traveler's seats on one launch.", implements: NodeType })
export class BookingType extends NodeType implements BookingRow {
  readonly launchId!: string
  readonly travelerId!: string
  readonly invoiceId!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => String, { description: 'Short and speakable; unique.' })
  reference!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Int, {
    description: 'Passengers who are still to fly; what was booked at first, once all are cancelled.',
  })
  numberOfSeats!: number

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => DecimalScalar, { description: "The sum of the seats' prices when they were booked, in US dollars." })
  totalPrice!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => BookingStatusEnum, { description: 'Where it stands.' })
  status!: BookingRow['status']

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Date, { description: 'When it was made.' })
  bookingDate!: Date

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Date, { nullable: true, description: 'When the whole of it was cancelled.' })
  cancellationDate!: Date | null

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What has been refunded so far, in US dollars.' })
  refundAmount!: string

  @VisibleTo(...BOOKING_VIEWERS)
  @Field(() => Date, { nullable: true, description: 'Until when an unpaid booking keeps its seats; null once paid.' })
  payableUntil!: Date | null
}

export const BookingConnection = connectionOf(BookingType, {
  name: 'Booking',
  of: 'bookings',
  audiences: BOOKING_VIEWERS,
})

@InputType('BookingFilter', { description: 'Which bookings; every part given must hold.' })
export class BookingFilter {
  @Field(() => [BookingStatusEnum], { nullable: true, description: 'In one of these states.' })
  statuses?: BookingRow['status'][] | null

  @Field(() => ID, { nullable: true, description: 'On this launch.' })
  launchId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this traveler.' })
  travelerId?: string | null

  @Field(() => Date, { nullable: true, description: 'Made at or after this instant.' })
  from?: Date | null

  @Field(() => Date, { nullable: true, description: 'Made before this instant.' })
  to?: Date | null

  @Field(() => String, {
    nullable: true,
    description: "Found in the reference, the traveler's or a passenger's name or e-mail address.",
  })
  search?: string | null
}

@ObjectType('SeatHold', {
  description: 'Seats kept while the passengers are filled in (rule 11).',
  implements: NodeType,
})
export class SeatHoldType extends NodeType {
  readonly launchId!: string

  @VisibleTo(...EVERYONE)
  @Field(() => [Int], { description: 'The seats, numbered from 1.' })
  seatNumbers!: readonly number[]

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When the hold ends.' })
  expiresAt!: Date
}

@ObjectType('Seat', { description: 'A seat of a launch.' })
export class SeatType {
  @VisibleTo(...EVERYONE)
  @Field(() => Int, { description: 'Numbered from 1.' })
  number!: number

  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether it can be taken now.' })
  isAvailable!: boolean
}

@ObjectType('SeatAvailability', { description: 'Which seats of a launch are taken, at one moment.' })
export class SeatAvailabilityType {
  @VisibleTo(...EVERYONE)
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @VisibleTo(...EVERYONE)
  @Field(() => Int, { description: 'Seats that can be taken.' })
  availableSeats!: number

  @VisibleTo(...EVERYONE)
  @Field(() => Int, { description: 'All seats that are sold on this launch.' })
  totalSeats!: number

  @VisibleTo(...EVERYONE)
  @Field(() => [Int], { description: 'The numbers of the seats that are held or sold.' })
  takenSeats!: readonly number[]

  @VisibleTo(...EVERYONE)
  @Field(() => Int, { description: "Grows with each change of the launch's seats." })
  version!: number

  @VisibleTo(...EVERYONE)
  @Field(() => Date, { description: 'When it was so.' })
  at!: Date
}

@ObjectType('HoldSeatsPayload', { description: 'What came of asking for seats.' })
export class HoldSeatsPayload {
  @VisibleTo('TRAVELER')
  @Field(() => SeatHoldType, { nullable: true, description: 'The hold; null when refused.' })
  hold!: SeatHoldType | null

  @VisibleTo('TRAVELER')
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('BookingPayload', { description: 'What came of booking, paying, correcting or cancelling.' })
export class BookingPayload {
  @VisibleTo(...BOOKERS)
  @Field(() => BookingType, { nullable: true, description: 'The booking afterwards; null when refused.' })
  booking!: BookingRow | null

  @VisibleTo(...BOOKERS)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}
