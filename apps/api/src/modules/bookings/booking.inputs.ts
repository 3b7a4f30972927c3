import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar, DecimalScalar } from '../../platform/graphql/scalars/index.ts'
import { CardPaymentInput } from '../finance/index.ts'

const KEY = 'Chosen by the client: the same key gives the same answer and one effect (rule 14).'

@InputType('HoldSeatsInput', { description: 'Seats to keep: so many, or these.' })
export class HoldSeatsInput {
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @Field(() => Int, { nullable: true, description: 'How many, any of them.' })
  numberOfSeats?: number | null

  @Field(() => [Int], { nullable: true, description: 'Which ones, from the seat map.' })
  seatNumbers?: number[] | null
}

@InputType('ReleaseSeatsInput', { description: 'A hold to end.' })
export class ReleaseSeatsInput {
  @Field(() => ID, { description: 'The hold.' })
  holdId!: string
}

@InputType('PassengerInput', { description: 'Who flies on a seat.' })
export class PassengerInput {
  @Field(() => String, { description: 'Full name, as in the passport.' })
  fullName!: string

  @Field(() => String, { description: 'E-mail address.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null

  @Field(() => DateScalar, { description: 'Date of birth: 18 to 70 years old on the launch date (rule 10).' })
  dateOfBirth!: string

  @Field(() => Int, { nullable: true, description: 'The seat; any seat when left out.' })
  seatNumber?: number | null
}

@InputType('BookSeatsInput', { description: 'Seats to book, from a hold or at once.' })
export class BookSeatsInput {
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @Field(() => [PassengerInput], { description: 'One passenger a seat, 1 to 6.' })
  passengers!: PassengerInput[]

  @Field(() => ID, { nullable: true, description: 'The hold whose seats are booked.' })
  holdId?: string | null

  @Field(() => CardPaymentInput, {
    nullable: true,
    description: 'A card to charge at once; without one the booking is payable later.',
  })
  payment?: CardPaymentInput | null

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What the traveler agreed to pay in all, in US dollars: PRICE_CHANGED, and nothing charged, when it is no longer that.',
  })
  agreedTotal?: string | null

  @Field(() => ID, { nullable: true, description: 'For employees who book on behalf of a traveler.' })
  travelerId?: string | null

  @Field(() => String, { description: KEY })
  idempotencyKey!: string
}

@InputType('PayBookingInput', { description: 'A card to pay a booking with.' })
export class PayBookingInput {
  @Field(() => ID, { description: 'The booking.' })
  bookingId!: string

  @Field(() => CardPaymentInput, { description: 'The card.' })
  payment!: CardPaymentInput

  @Field(() => String, { description: KEY })
  idempotencyKey!: string
}

@InputType('UpdatePassengerInput', { description: 'Corrections; what is left out stays.' })
export class UpdatePassengerInput {
  @Field(() => ID, { description: 'The passenger.' })
  passengerId!: string

  @Field(() => String, { nullable: true, description: 'Full name, as in the passport.' })
  fullName?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Telephone number; empty removes it.' })
  phone?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth.' })
  dateOfBirth?: string | null
}

@InputType('CancelBookingInput', { description: 'A booking to cancel, whole or in part.' })
export class CancelBookingInput {
  @Field(() => ID, { description: 'The booking.' })
  bookingId!: string

  @Field(() => [ID], { nullable: true, description: 'The passengers to cancel; all when left out.' })
  passengerIds?: string[] | null

  @Field(() => String, { description: KEY })
  idempotencyKey!: string
}
