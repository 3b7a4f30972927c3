import { InputCheck, checkIdempotencyKey, refuseUnlessId } from '../../platform/check/index.ts'
import { toCents } from '../../platform/money/index.ts'
import type { BookSeatsInput, HoldSeatsInput, PassengerInput } from './booking.inputs.ts'
import type { PassengerDetails } from './seating/requests.ts'

/** Seats of the largest rocket there is. Beyond, a number is a slip; below, the rules of the launch decide. */
const MOST_SEATS = 100

/** Seats as asked for in a hold: how many, and which when they were chosen. Refuses what no launch could give. */
export function checkHold(input: HoldSeatsInput): {
  readonly numberOfSeats: number
  readonly seatNumbers: readonly number[] | null
} {
  refuseUnlessId(input.launchId, ['launchId'], 'launch')
  const check = new InputCheck()
  const seatNumbers = input.seatNumbers ?? null
  const path = seatNumbers ? ['seatNumbers'] : ['numberOfSeats']
  const numberOfSeats = seatNumbers?.length ?? input.numberOfSeats ?? 0
  if (numberOfSeats < 1) check.wrong(path, 'Say how many seats you want, or which ones.')
  else if (numberOfSeats > MOST_SEATS) check.wrong(path, 'That is more seats than any launch has.')
  if (seatNumbers && typeof input.numberOfSeats === 'number' && input.numberOfSeats !== seatNumbers.length) {
    check.wrong(['numberOfSeats'], `You chose ${seatNumbers.length} seats, but asked for ${input.numberOfSeats}.`)
  }
  check.done()
  return { numberOfSeats, seatNumbers }
}

/** The passengers of a booking, trimmed. Refuses whatever can be told without looking at the launch, all at once. */
export function checkBooking(input: BookSeatsInput, now: Date): readonly PassengerDetails[] {
  checkIdempotencyKey(input.idempotencyKey)
  refuseUnlessId(input.launchId, ['launchId'], 'launch')
  const check = new InputCheck()
  const { length } = input.passengers
  if (length === 0) check.wrong(['passengers'], 'Name at least one passenger.')
  if (length > MOST_SEATS) check.wrong(['passengers'], 'That is more seats than any launch has.')
  const passengers = input.passengers
    .slice(0, MOST_SEATS)
    .map((passenger, i) => checkPassenger(check, passenger, ['passengers', String(i)], now))
  check.done()
  return passengers
}

/** The total that a booking was agreed to at; null when none was named. */
export function agreedCentsOf({ agreedTotal }: BookSeatsInput): bigint | null {
  return typeof agreedTotal === 'string' ? toCents(agreedTotal) : null
}

function checkPassenger(
  check: InputCheck,
  input: PassengerInput,
  path: readonly string[],
  now: Date,
): PassengerDetails {
  return {
    fullName: check.line(input.fullName, [...path, 'fullName'], { what: 'The name' }),
    email: check.email(input.email, [...path, 'email']),
    phone: check.phone(input.phone, [...path, 'phone']),
    dateOfBirth: check.birthday(input.dateOfBirth, [...path, 'dateOfBirth'], now),
    seatNumber: input.seatNumber ?? null,
  }
}
