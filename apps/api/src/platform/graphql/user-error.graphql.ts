import { Field, InterfaceType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../access/index.ts'
import { USER_ERROR_CODES, type UserErrorCode } from '../errors/index.ts'

const MEANINGS: Record<UserErrorCode, string> = {
  INVALID_INPUT: 'A value is missing, malformed or out of range.',
  NOT_FOUND: 'There is nothing of that id, or it belongs to somebody else.',
  CONFLICT: 'Somebody else changed the same thing meanwhile.',
  EMAIL_TAKEN: 'An account with this e-mail address exists.',
  INVALID_CREDENTIALS: 'E-mail address and password do not belong together (rule 2).',
  WEAK_PASSWORD: 'The password is too short or too easy to guess (rule 2).',
  LINK_EXPIRED: 'The one-time link has expired or was used (rule 3).',
  SEATS_UNAVAILABLE: 'Not enough seats are free, or a chosen one is taken (rule 8).',
  SEAT_LIMIT_EXCEEDED: 'More seats on one launch than a traveler may have (rule 9).',
  LAUNCH_NOT_BOOKABLE: 'The launch is over, aborted or its date has passed (rule 8).',
  PASSENGER_AGE: 'A passenger is not 18 to 70 years old on the launch date (rule 10).',
  HOLD_EXPIRED: 'The seats are no longer held (rule 11).',
  PAYMENT_DECLINED: 'The card was declined (rule 11).',
  PRICE_CHANGED: 'The seats no longer cost what the traveler agreed to; nothing was charged.',
  ALREADY_CANCELLED: 'The booking or passenger has been cancelled before (rule 12).',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key stands for another request (rule 14).',
  ROCKET_OUT_OF_RANGE: 'The rocket does not reach the destination (rule 4).',
  ROCKET_BUSY: 'The rocket has another launch at that time.',
  CAPACITY_EXCEEDED: 'More seats than the rocket has, or fewer than are sold (rules 4 and 6).',
  TAX_DATA_MISSING: 'The agency has no taxId or legalAddress (rule 4).',
  DATE_IN_PAST: 'The date must be in the future (rule 4).',
  INVALID_TRANSITION: 'The status does not allow this change (rule 5).',
  TOO_EARLY: 'The launch cannot be completed before its date (rule 5).',
  IN_USE: 'Something else depends on it (rule 6).',
  ALREADY_PAID: 'Nothing is left to pay.',
  AMOUNT_EXCEEDS_BALANCE: 'More than what is left to pay (rule 17).',
}

const codes = Object.fromEntries(USER_ERROR_CODES.map((code) => [code, code])) as { [K in UserErrorCode]: K }
registerEnumType(codes, {
  name: 'UserErrorCode',
  description: 'Why something was refused.',
  valuesConfig: Object.fromEntries(USER_ERROR_CODES.map((code) => [code, { description: MEANINGS[code] }])),
})

/** A refusal in a payload: plain data (`UserErrorData`); its type follows from its code. */
@InterfaceType('UserError', {
  description: 'A refusal: what was wrong, in words for the user, and where in the input.',
})
export abstract class UserError {
  @VisibleTo(...EVERYONE)
  @Field(() => codes, { description: 'Why.' })
  code!: UserErrorCode

  @VisibleTo(...EVERYONE)
  @Field(() => String, { description: 'In words for the user.' })
  message!: string

  @VisibleTo(...EVERYONE)
  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input, for example ["passengers", "0", "email"].',
  })
  path!: readonly string[] | null
}

@ObjectType('InvalidInput', { description: 'An ordinary refusal.', implements: UserError })
export class InvalidInput extends UserError {}

@ObjectType('SeatsUnavailable', { description: 'A refusal because seats are missing.', implements: UserError })
export class SeatsUnavailable extends UserError {
  @VisibleTo(...EVERYONE)
  @Field(() => Int, { description: 'How many seats are free now.' })
  availableSeats!: number
}
