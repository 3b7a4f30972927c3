import { plusSeconds } from '../../../platform/calendar/index.ts'
import { type UserErrorData, refusal } from '../../../platform/errors/index.ts'
import { newId, newReference } from '../../../platform/ids/index.ts'
import { fromCents, toCents } from '../../../platform/money/index.ts'
import { isOpenForBooking, mayFly, seatLimit } from '../booking.rules.ts'
import type { BookingRow } from '../booking.row.ts'
import { chooseHeldSeats, chooseSeats } from './choose.ts'
import type { BookRequest, HeldSeats, HoldRequest, SeatRequest } from './requests.ts'
import type { LaunchState, SeatState, TravelerState } from './state.ts'

/** A passenger about to be written. */
export interface PlannedPassenger {
  readonly id: string
  readonly seatNumber: number
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly dateOfBirth: string
  readonly price: string
}

export interface PlannedHold {
  readonly kind: 'held'
  readonly request: HoldRequest
  readonly hold: HeldSeats
}

export interface PlannedBooking {
  readonly kind: 'booked'
  readonly request: BookRequest
  readonly agencyId: string
  readonly booking: BookingRow
  readonly passengers: readonly PlannedPassenger[]
}

export type Plan =
  | PlannedHold
  | PlannedBooking
  | { readonly kind: 'refused'; readonly request: SeatRequest; readonly errors: readonly UserErrorData[] }

type Refusals = readonly UserErrorData[]

/**
 * Decides requests one after another against the state under lock (SPEC rules 8 to 11). Each sees what those before
 * it got; a refused one leaves no trace, so neighbours in a batch do not feel each other.
 */
export function planRequest(request: SeatRequest, state: SeatState, now: Date): Plan {
  const launch = state.launches.get(request.launchId)
  if (!launch) return refused(request, [refusal('NOT_FOUND', 'There is no such launch.', ['launchId'])])
  if (!isOpenForBooking(launch, now)) return refused(request, [notBookable(launch)])
  const traveler = state.traveler(request.launchId, request.travelerId)
  const plan =
    request.kind === 'hold' ? planHold(request, launch, traveler, now) : planBooking(request, launch, traveler, now)
  return Array.isArray(plan) ? refused(request, plan) : (plan as Plan)
}

function refused(request: SeatRequest, errors: Refusals): Plan {
  return { kind: 'refused', request, errors }
}

function notBookable(launch: LaunchState): UserErrorData {
  const why =
    launch.status === 'ABORTED'
      ? 'was aborted'
      : launch.status === 'COMPLETED'
        ? 'has already flown'
        : 'has passed its launch date'
  return refusal('LAUNCH_NOT_BOOKABLE', `This launch ${why} and can no longer be booked.`, ['launchId'])
}

function overLimit(traveler: TravelerState, keeps: number, wanted: number, path: readonly string[]): Refusals {
  const limit = seatLimit(traveler.otherBookings)
  if (keeps + wanted <= limit) return []
  const has = keeps === 0 ? '' : ` You already have ${keeps} of them.`
  return [refusal('SEAT_LIMIT_EXCEEDED', `You can have at most ${limit} seats on one launch.${has}`, path)]
}

function planHold(request: HoldRequest, launch: LaunchState, traveler: TravelerState, now: Date): Plan | Refusals {
  const path = request.seatNumbers ? ['seatNumbers'] : ['numberOfSeats']
  const limit = overLimit(traveler, traveler.seats.size, request.numberOfSeats, path)
  if (limit.length > 0) return limit
  const wishes = Array.from({ length: request.numberOfSeats }, (_, i) => ({
    number: request.seatNumbers?.[i] ?? null,
    path: request.seatNumbers ? ['seatNumbers', String(i)] : path,
  }))
  const choice = chooseSeats(launch, wishes, path)
  if ('refusals' in choice) return choice.refusals
  const hold: HeldSeats = {
    id: newId(now),
    launchId: launch.id,
    seatNumbers: choice.numbers.toSorted((a, b) => a - b),
    expiresAt: plusSeconds(now, request.secondsToLive),
    pricePerSeat: launch.pricePerSeat,
  }
  for (const number of choice.numbers) {
    launch.taken.add(number)
    traveler.seats.set(number, hold.id)
  }
  return { kind: 'held', request, hold }
}

function planBooking(request: BookRequest, launch: LaunchState, traveler: TravelerState, now: Date): Plan | Refusals {
  const held =
    request.holdId === null
      ? []
      : [...traveler.seats].filter(([, id]) => id === request.holdId).map(([number]) => number)
  const problems = [
    ...agesWrong(request, launch),
    ...holdWrong(request, held),
    ...priceMoved(request, launch),
    ...overLimit(traveler, traveler.seats.size - held.length, request.passengers.length, ['passengers']),
  ]
  if (problems.length > 0) return problems
  const wishes = request.passengers.map((passenger, i) => ({
    number: passenger.seatNumber,
    path: passenger.seatNumber === null ? ['passengers'] : ['passengers', String(i), 'seatNumber'],
  }))
  const choice =
    request.holdId === null
      ? chooseSeats(launch, wishes, ['passengers'])
      : chooseHeldSeats(held, wishes, launch.totalSeats - launch.taken.size)
  if ('refusals' in choice) return choice.refusals
  for (const number of held) {
    launch.taken.delete(number)
    traveler.seats.delete(number)
  }
  for (const number of choice.numbers) {
    launch.taken.add(number)
    traveler.seats.set(number, null)
  }
  return writeOut(request, launch, choice.numbers, now)
}

function agesWrong({ passengers }: BookRequest, launch: LaunchState): Refusals {
  return passengers.flatMap((passenger, i) =>
    mayFly(passenger.dateOfBirth, launch.launchDate) ? [] : [ageRefusal(['passengers', String(i), 'dateOfBirth'])],
  )
}

/** Refuses somebody too young or too old on the launch date (SPEC rule 10). */
export function ageRefusal(path: readonly string[]): UserErrorData {
  return refusal('PASSENGER_AGE', 'Passengers must be 18 to 70 years old on the launch date.', path)
}

function holdWrong(request: BookRequest, held: readonly number[]): Refusals {
  if (request.holdId === null) return []
  if (held.length === 0) {
    return [refusal('HOLD_EXPIRED', 'Your hold has ended, and the seats may be gone. Choose seats again.', ['holdId'])]
  }
  if (request.passengers.length <= held.length) return []
  const message = `You hold ${held.length} ${held.length === 1 ? 'seat' : 'seats'}, but named ${request.passengers.length} passengers.`
  return [refusal('INVALID_INPUT', message, ['passengers'])]
}

/** A new price needs a new consent: the traveler pays what was shown, or is asked again. */
function priceMoved(request: BookRequest, launch: LaunchState): Refusals {
  const total = priceOf(request, launch) * BigInt(request.passengers.length)
  if (request.agreedCents === null || request.agreedCents === total) return []
  const message = `The price has changed: these seats now cost ${fromCents(total)} US dollars in all. Agree to it, or choose another launch.`
  return [refusal('PRICE_CHANGED', message, ['agreedTotal'])]
}

function priceOf({ settlement }: BookRequest, launch: LaunchState): bigint {
  return toCents(settlement.kind === 'later' ? launch.pricePerSeat : settlement.pricePerSeat)
}

function writeOut(request: BookRequest, launch: LaunchState, numbers: readonly number[], now: Date): PlannedBooking {
  const { settlement } = request
  const price = priceOf(request, launch)
  const booking: BookingRow = {
    id: newId(now),
    reference: newReference(),
    launchId: launch.id,
    travelerId: request.travelerId,
    invoiceId: newId(now),
    numberOfSeats: request.passengers.length,
    totalPrice: fromCents(price * BigInt(request.passengers.length)),
    status: 'CONFIRMED',
    bookingDate: now,
    cancellationDate: null,
    refundAmount: '0.00',
    payableUntil: settlement.kind === 'paid' ? null : plusSeconds(now, settlement.payableForSeconds),
  }
  const passengers = request.passengers.map(({ fullName, email, phone, dateOfBirth }, i) => ({
    id: newId(now),
    seatNumber: numbers[i] ?? 0,
    fullName,
    email,
    phone,
    dateOfBirth,
    price: fromCents(price),
  }))
  return { kind: 'booked', request, agencyId: launch.agencyId, booking, passengers }
}
