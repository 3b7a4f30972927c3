import { defineEvent } from '../../platform/events/index.ts'
import type { LaunchChange } from './launch.rules.ts'

/** A launch, whose row is locked, that has just ended. */
export interface LaunchFact {
  readonly launchId: string
  readonly agencyId: string
}

/** A launch will not fly: what was booked on it is cancelled and paid back, then its agency is charged (rules 13, 15). */
export const launchAborted = defineEvent<LaunchFact & { readonly reason: string }>('launchAborted')

/** A launch has flown: what was booked on it is completed, then its agency is charged (SPEC rules 13, 15). */
export const launchCompleted = defineEvent<LaunchFact>('launchCompleted')

/** What a change of a launch comes to; each module adds its share. Money in cents. */
export interface Foreseen {
  travelersTold: number
  bookingsCancelled: number
  bookingsCompleted: number
  seatsReleased: number
  holdsReleased: number
  refundCents: bigint
  charge: { readonly type: 'AGENCY_LAUNCH' | 'AGENCY_FEE'; readonly cents: bigint } | null
}

/**
 * Somebody asks what a change of a launch would come to. Modules above say their share by the very functions that
 * decide it when the change is made; nothing is written.
 */
export const launchChangeForeseen = defineEvent<
  LaunchFact & { readonly change: LaunchChange; readonly foreseen: Foreseen }
>('launchChangeForeseen')
