import { fromCents, toCents } from '../../platform/money/index.ts'
import { refundAt, refundOf } from './booking.rules.ts'

/** What a cancellation is decided on. */
export interface CancellationCase {
  readonly now: Date
  readonly launchDate: Date
  /** Whether money came in for the booking. */
  readonly isPaid: boolean
  /** Who is to be cancelled, each with the price of the seat. */
  readonly passengers: readonly { readonly id: string; readonly price: string }[]
}

/** What a cancellation gives back, in all and for each passenger. */
export interface Cancellation {
  readonly refundPercent: number
  readonly refundAmount: string
  readonly refundOf: ReadonlyMap<string, string>
  readonly seatsReleased: boolean
  readonly nextChangeAt: Date | null
}

/**
 * Decides a cancellation (SPEC rule 12). Before payment nothing is owed and the seats are free again. After it the
 * share depends on the date; with nothing refunded the seats stay sold.
 */
export function decideCancellation({ now, launchDate, isPaid, passengers }: CancellationCase): Cancellation {
  const { percent, nextChangeAt } = isPaid ? refundAt(now, launchDate) : { percent: 0, nextChangeAt: null }
  const refunds = passengers.map(({ id, price }) => [id, refundOf(toCents(price), percent)] as const)
  return {
    refundPercent: percent,
    refundAmount: fromCents(refunds.reduce((sum, [, cents]) => sum + cents, 0n)),
    refundOf: new Map(refunds.map(([id, cents]) => [id, fromCents(cents)])),
    seatsReleased: !isPaid || percent > 0,
    nextChangeAt,
  }
}
