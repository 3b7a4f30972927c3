import type { UserErrorData } from '../../../platform/errors/index.ts'
import type { KeyClaim } from '../../../platform/mutate/index.ts'
import type { BookingRow } from '../booking.row.ts'

/** Who asks, for the entry log. */
export interface Author {
  readonly actorId: string | null
  readonly origin: string
}

/** Seats to keep while passengers are filled in: so many, or these. */
export interface HoldRequest {
  readonly kind: 'hold'
  readonly by: Author
  readonly travelerId: string
  readonly launchId: string
  readonly numberOfSeats: number
  /** null: any seats that are free. */
  readonly seatNumbers: readonly number[] | null
  readonly secondsToLive: number
}

/** A passenger as typed and checked; the seat is null when any will do. */
export interface PassengerDetails {
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly dateOfBirth: string
  readonly seatNumber: number | null
}

/** How a booking stands to its money when it is written (SPEC rule 11). */
export type Settlement =
  | { readonly kind: 'later'; readonly payableForSeconds: number }
  /** The price is the one the card was charged for, so that a new price touches nobody who paid. */
  | { readonly kind: 'paid'; readonly pricePerSeat: string }
  /** The gateway has not answered; reconciliation will know. */
  | { readonly kind: 'pending'; readonly pricePerSeat: string; readonly payableForSeconds: number }

/** Seats to sell: from a hold, or free ones. */
export interface BookRequest {
  readonly kind: 'book'
  readonly by: Author
  readonly travelerId: string
  readonly launchId: string
  readonly holdId: string | null
  readonly passengers: readonly PassengerDetails[]
  readonly settlement: Settlement
  /** What the traveler agreed to pay in all, in cents; null when any price will do. */
  readonly agreedCents: bigint | null
  /** null when the key is kept by a command around this one. */
  readonly claim: KeyClaim | null
}

export type SeatRequest = HoldRequest | BookRequest

/** A hold as it was written. */
export interface HeldSeats {
  readonly id: string
  readonly launchId: string
  readonly seatNumbers: readonly number[]
  readonly expiresAt: Date
  readonly pricePerSeat: string
}

/** What a request came to. `known` is the answer its idempotency key already stood for. */
export type SeatOutcome =
  | { readonly kind: 'held'; readonly hold: HeldSeats }
  | { readonly kind: 'booked'; readonly booking: BookingRow }
  | { readonly kind: 'known'; readonly bookingId: string | null; readonly errors: readonly UserErrorData[] }
  | { readonly kind: 'refused'; readonly errors: readonly UserErrorData[] }
