import type { BookingStatus } from './booking.entity.ts'

/** A booking as reads hand it to the schema: plain, with ids where loaders go on. */
export interface BookingRow {
  readonly id: string
  readonly reference: string
  readonly launchId: string
  readonly travelerId: string
  readonly invoiceId: string
  readonly numberOfSeats: number
  readonly totalPrice: string
  readonly status: BookingStatus
  readonly bookingDate: Date
  readonly cancellationDate: Date | null
  readonly refundAmount: string
  readonly payableUntil: Date | null
}
