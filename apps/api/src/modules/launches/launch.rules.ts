import type { LaunchStatus } from './launch.entity.ts'

/** Statuses in which a launch is still to come; the others are final (SPEC rule 5). */
export const OPEN_STATUSES = ['SCHEDULED', 'DELAYED'] as const satisfies readonly LaunchStatus[]

/** How many completed launches make an agency reliable (SPEC rule 15). */
export const RELIABLE_AFTER = 2

/** A rocket's launches that are not aborted are at least so far apart; the database says the same. */
export const HOURS_APART = 24

/** What can be done to a launch that is still to come. */
export const LAUNCH_CHANGES = ['DELAY', 'ABORT', 'COMPLETE'] as const
export type LaunchChange = (typeof LAUNCH_CHANGES)[number]

/** What each change makes of a launch. */
export const OUTCOMES = {
  DELAY: 'DELAYED',
  ABORT: 'ABORTED',
  COMPLETE: 'COMPLETED',
} as const satisfies Record<LaunchChange, LaunchStatus>

/** What a launch may become (SPEC rule 5): COMPLETED and ABORTED are final. */
const TRANSITIONS: Readonly<Record<LaunchStatus, readonly LaunchStatus[]>> = {
  SCHEDULED: ['DELAYED', 'ABORTED', 'COMPLETED'],
  DELAYED: ['DELAYED', 'ABORTED', 'COMPLETED'],
  COMPLETED: [],
  ABORTED: [],
}

/** Whether a launch may go from one status to another. */
export function canBecome(from: LaunchStatus, to: LaunchStatus): boolean {
  return TRANSITIONS[from].includes(to)
}

/** Whether a launch is still to come. */
export function isOpen(status: LaunchStatus): boolean {
  return (OPEN_STATUSES as readonly LaunchStatus[]).includes(status)
}

/** Whether a launch can be completed: it is open, and its date has come (SPEC rule 5). */
export function isCompletable(
  launch: { readonly status: LaunchStatus; readonly launchDate: Date },
  now: Date,
): boolean {
  return canBecome(launch.status, 'COMPLETED') && launch.launchDate <= now
}

export interface Offer {
  readonly status: LaunchStatus
  readonly launchDate: Date
  readonly availableSeats: number
}

/** Whether seats can be booked: still to come, and seats are free (SPEC rule 8). */
export function isBookable({ status, launchDate, availableSeats }: Offer, now: Date): boolean {
  return isOpen(status) && launchDate > now && availableSeats > 0
}
