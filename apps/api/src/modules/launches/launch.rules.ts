import type { LaunchStatus } from './launch.entity.ts'

/** Statuses in which a launch is still to come; the others are final (SPEC rule 5). */
export const OPEN_STATUSES = ['SCHEDULED', 'DELAYED'] as const satisfies readonly LaunchStatus[]

/** How many completed launches make an agency reliable (SPEC rule 15). */
export const RELIABLE_AFTER = 2

export interface Offer {
  readonly status: LaunchStatus
  readonly launchDate: Date
  readonly availableSeats: number
}

/** Whether seats can be booked: still to come, and seats are free (SPEC rule 8). */
export function isBookable({ status, launchDate, availableSeats }: Offer, now: Date): boolean {
  return (OPEN_STATUSES as readonly LaunchStatus[]).includes(status) && launchDate > now && availableSeats > 0
}
