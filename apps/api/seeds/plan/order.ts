import type { Flight } from './flight.ts'
import type { Person } from './people.ts'

/** What a traveler did with a booking. What the agency did with the launch comes on top. */
export type Fate =
  | { readonly kind: 'PAID' }
  /** Booked a moment ago and not paid yet. */
  | { readonly kind: 'PENDING'; readonly payableUntil: Date }
  /** Never paid: the seats were freed when the time ran out (SPEC rule 11). */
  | { readonly kind: 'EXPIRED' }
  /** Cancelled before payment. */
  | { readonly kind: 'WITHDRAWN' }
  /** Paid, then cancelled, all or the last `passengers` of them (SPEC rule 12). */
  | { readonly kind: 'CANCELLED'; readonly at: Date; readonly passengers: number }

/** A booking as somebody makes it. */
export interface Order {
  readonly flight: Flight
  readonly person: Person
  readonly at: Date
  readonly partySize: number
  /** Whether the traveler flies too, or books for others. */
  readonly fliesToo: boolean
  readonly fate: Fate
}
