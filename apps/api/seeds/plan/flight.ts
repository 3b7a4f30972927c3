import type { Destination } from '../../src/modules/fleet/index.ts'
import type { SpaceportFact } from '../facts/spaceports.ts'
import type { Ship } from './fleet.ts'
import type { SeatMap } from './seat-map.ts'

export interface Delay {
  readonly at: Date
  readonly from: Date
  readonly to: Date
  readonly reason: string
}

/** When a ship flies, where from and where to, before anything is known of its passengers. */
export interface Slot {
  readonly ship: Ship
  readonly destination: Destination
  readonly spaceportId: string
  readonly spaceport: SpaceportFact
  readonly plannedFor: Date
  /** Days to the ship's next flight: a delay must end well before it. */
  readonly daysToNext: number
}

/** What became of a launch. */
export interface Course {
  readonly announcedAt: Date
  readonly delays: readonly Delay[]
  readonly completedAt: Date | null
  readonly aborted: { readonly at: Date; readonly reason: string } | null
}

/** One launch with all that bookings need to know of it. */
export interface Flight extends Slot, Course {
  readonly id: string
  /** The date after all delays. */
  readonly launchDate: Date
  readonly price: bigint
  /** What a seat cost until the price was raised (SPEC rule 6: only new bookings pay the new one). */
  readonly earlier: { readonly price: bigint; readonly until: Date } | null
  readonly seats: SeatMap
  /** Who has booked: nobody books the same launch twice here. */
  readonly travelers: Set<string>
  /** Payments less refunds, in cents: what the fee is reckoned from (SPEC rule 15). */
  takings: bigint
}

/** The launch date as it was known at an instant. */
export function dateKnownAt(flight: Flight, at: Date): Date {
  return flight.delays.filter((delay) => delay.at <= at).at(-1)?.to ?? flight.plannedFor
}
