import { type UserErrorData, refusal } from '../../../platform/errors/index.ts'
import { toCents } from '../../../platform/money/index.ts'
import { type Destination, DESTINATION_NAMES, reaches } from '../../fleet/index.ts'
import { HOURS_APART } from '../launch.rules.ts'

/** Beyond it a date is a slip of the keyboard. */
const MOST_YEARS_AHEAD = 20

/** In cents. Above it a price is a slip too; below it the money of the largest launch has room in every column. */
const HIGHEST_PRICE = 500_000_000_00n

export interface RocketFacts {
  readonly id: string
  readonly agencyId: string
  readonly name: string
  readonly capacity: number
  readonly range: Destination
}

/** What another launch of the rocket needs to be told of. */
export interface Conflict {
  readonly id: string
  readonly slug: string
  readonly launchDate: Date
}

/** A launch as far as it is filled in; what is undefined is not judged. */
export interface Draft {
  readonly rocket?: RocketFacts | undefined
  readonly destination?: Destination | undefined
  readonly launchDate?: Date | undefined
  readonly pricePerSeat?: string | undefined
  readonly totalSeats?: number | undefined
  readonly minimumSeats?: number | undefined
  /** Seats that are taken, and the highest number among them: of a launch that is being changed. */
  readonly taken?: { readonly seats: number; readonly highest: number } | undefined
}

type Refusals = readonly UserErrorData[]

/** All that is wrong with a launch by itself (SPEC rules 4 and 6), each at its field. */
export function judgeDraft(draft: Draft, now: Date): Refusals {
  return [
    ...judgeDestination(draft),
    ...(draft.launchDate === undefined ? [] : judgeDate(draft.launchDate, now, ['launchDate'])),
    ...judgePrice(draft),
    ...judgeSeats(draft),
    ...judgeMinimum(draft),
  ]
}

function judgeDestination({ rocket, destination }: Draft): Refusals {
  if (rocket === undefined || destination === undefined || reaches(rocket.range, destination)) return []
  const message = `${rocket.name} reaches ${DESTINATION_NAMES[rocket.range]} at the most. Choose a nearer destination or another rocket.`
  return [refusal('ROCKET_OUT_OF_RANGE', message, ['destination'])]
}

/** A date to come, and not one mistyped by centuries. */
export function judgeDate(date: Date, now: Date, path: readonly string[]): Refusals {
  if (date <= now) return [refusal('DATE_IN_PAST', 'A launch needs a date in the future.', path)]
  if (date.getUTCFullYear() - now.getUTCFullYear() <= MOST_YEARS_AHEAD) return []
  return [refusal('INVALID_INPUT', `A launch can be at most ${MOST_YEARS_AHEAD} years ahead.`, path)]
}

function judgePrice({ pricePerSeat }: Draft): Refusals {
  if (pricePerSeat === undefined) return []
  const cents = toCents(pricePerSeat)
  if (cents <= 0n) return [refusal('INVALID_INPUT', 'A seat must cost more than 0 dollars.', ['pricePerSeat'])]
  if (cents <= HIGHEST_PRICE) return []
  return [refusal('INVALID_INPUT', 'A seat can cost at most 500 million dollars.', ['pricePerSeat'])]
}

function judgeSeats({ rocket, totalSeats, taken }: Draft): Refusals {
  if (totalSeats === undefined) return []
  const path = ['totalSeats']
  if (totalSeats < 1) return [refusal('INVALID_INPUT', 'At least one seat must be sold.', path)]
  if (rocket && totalSeats > rocket.capacity)
    return [refusal('CAPACITY_EXCEEDED', `${rocket.name} seats ${rocket.capacity}; sell as many or fewer.`, path)]
  if (taken && totalSeats < taken.seats)
    return [refusal('CAPACITY_EXCEEDED', `${taken.seats} seats are taken already; sell as many or more.`, path)]
  if (taken && totalSeats < taken.highest)
    return [refusal('CAPACITY_EXCEEDED', `Seat ${taken.highest} is taken; sell as many seats or more.`, path)]
  return []
}

function judgeMinimum({ totalSeats, minimumSeats }: Draft): Refusals {
  if (minimumSeats === undefined) return []
  const path = ['minimumSeats']
  if (minimumSeats < 1) return [refusal('INVALID_INPUT', 'The minimum is at least one seat, or none at all.', path)]
  if (totalSeats === undefined || minimumSeats <= totalSeats) return []
  return [refusal('INVALID_INPUT', 'The minimum cannot be more than the seats that are sold.', path)]
}

/** Refuses a date at which the rocket is elsewhere. */
export function rocketBusy(conflict: Conflict | undefined, path: readonly string[]): UserErrorData {
  const other = conflict ? ` It flies on ${minute(conflict.launchDate)} (${conflict.slug}).` : ''
  const message = `This rocket has another launch less than ${HOURS_APART} hours away.${other} Choose another date or rocket.`
  return refusal('ROCKET_BUSY', message, path)
}

const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** Refuses an agency that cannot be invoiced (SPEC rule 4). */
export function judgeTaxData(agency: {
  readonly taxId: string | null
  readonly legalAddress: string | null
}): Refusals {
  if (agency.taxId && agency.legalAddress) return []
  const message = 'Launches can be scheduled once the agency’s profile has its tax number and registered address.'
  return [refusal('TAX_DATA_MISSING', message)]
}
