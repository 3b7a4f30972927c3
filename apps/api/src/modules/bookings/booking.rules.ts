import { type CalendarDate, ageOn, dateOf, minusMonths, plusDays, startOf } from '../../platform/calendar/index.ts'
import { percentOf } from '../../platform/money/index.ts'

/** Seats one traveler may have on one launch (SPEC rule 9). */
export const SEAT_LIMIT = 4
export const VIP_SEAT_LIMIT = 6
/** Bookings on other launches, CONFIRMED or COMPLETED, that make a VIP (SPEC rule 9). */
export const VIP_BOOKINGS = 2

/** Whole years a passenger must and may have on the launch date (SPEC rule 10). */
export const YOUNGEST = 18
export const OLDEST = 70

/** Seats a traveler with so many bookings on other launches may have on one launch. */
export function seatLimit(otherBookings: number): number {
  return otherBookings >= VIP_BOOKINGS ? VIP_SEAT_LIMIT : SEAT_LIMIT
}

/** Whether somebody may fly: 18 to 70 years old on the launch date; the 71st birthday is too late (SPEC rule 10). */
export function mayFly(dateOfBirth: CalendarDate, launchDate: Date): boolean {
  const age = ageOn(dateOfBirth, dateOf(launchDate))
  return age >= YOUNGEST && age <= OLDEST
}

/** A refund tier: the share that comes back up to and including its last day. */
export interface RefundTier {
  readonly percent: number
  readonly lastDay: CalendarDate
}

/**
 * The tiers of a launch (SPEC rule 12): 90 % at one year or more before it, 70 % at three months or more. Dates are
 * UTC calendar dates; where the earlier month has no such day, its last day counts.
 */
export function refundTiers(launchDate: Date): readonly RefundTier[] {
  const day = dateOf(launchDate)
  return [
    { percent: 90, lastDay: minusMonths(day, 12) },
    { percent: 70, lastDay: minusMonths(day, 3) },
  ]
}

/** What cancelling a paid seat gives back at an instant, and when that next changes (null when it no longer does). */
export function refundAt(
  now: Date,
  launchDate: Date,
): { readonly percent: number; readonly nextChangeAt: Date | null } {
  const today = dateOf(now)
  const tier = refundTiers(launchDate).find(({ lastDay }) => today <= lastDay)
  return tier
    ? { percent: tier.percent, nextChangeAt: startOf(plusDays(tier.lastDay, 1)) }
    : { percent: 0, nextChangeAt: null }
}

/** What comes back of one seat's price, in cents: each seat is rounded by itself, half up. */
export function refundOf(priceInCents: bigint, percent: number): bigint {
  return percentOf(priceInCents, percent)
}

/** What a launch must be to be booked (SPEC rule 8); free seats are asked for separately. */
export function isOpenForBooking(launch: { readonly status: string; readonly launchDate: Date }, now: Date): boolean {
  return (launch.status === 'SCHEDULED' || launch.status === 'DELAYED') && launch.launchDate > now
}

/** What a booking may become (SPEC rules 12 and 13): CANCELLED and COMPLETED are final. */
const TRANSITIONS = {
  CONFIRMED: ['CANCELLED', 'COMPLETED'],
  CANCELLED: [],
  COMPLETED: [],
} as const satisfies Record<string, readonly string[]>

/** Whether a booking may go from one status to another. */
export function canBecome(from: keyof typeof TRANSITIONS, to: keyof typeof TRANSITIONS): boolean {
  return (TRANSITIONS[from] as readonly string[]).includes(to)
}
