import type { Random } from '../random.ts'
import type { Order } from './order.ts'
import type { Outcome } from './outcome.ts'

/** A booking with all that is known of it. */
export interface Booked {
  readonly id: string
  readonly reference: string
  readonly order: Order
  readonly price: bigint
  readonly total: bigint
  readonly outcome: Outcome
  readonly random: Random
}
