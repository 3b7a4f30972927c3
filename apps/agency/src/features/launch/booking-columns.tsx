import { enumWord, formatInstant, isNoMoney, Money, StatusBadge, type CsvColumn, type DataColumn } from '@astro/ui'
import type { LaunchBookingsQuery } from '../../gql/graphql.ts'
import classes from './launch.module.css'

export type ListedBooking = NonNullable<LaunchBookingsQuery['launch']>['bookings']['nodes'][number]

const nameOf = ({ traveler }: ListedBooking) => `${traveler.firstName} ${traveler.lastName}`
const seatsOf = ({ passengers }: ListedBooking) =>
  passengers
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map(({ seatNumber }) => seatNumber)
    .join(', ')

/** Where a booking stands: until it is paid it keeps its seats for a while only. */
export function BookingStatus({ booking }: { booking: ListedBooking }) {
  return booking.payableUntil !== null && booking.status === 'CONFIRMED' ? (
    <StatusBadge status="PENDING" label="Not paid yet" plain />
  ) : (
    <StatusBadge status={booking.status} plain />
  )
}

export const COLUMNS: readonly DataColumn<ListedBooking>[] = [
  {
    id: 'reference',
    header: 'Reference',
    isRowHeader: true,
    value: ({ reference }) => reference,
    cell: (booking) => (
      <span className={classes.pair}>
        {booking.reference}
        <span className={classes.phone}>{nameOf(booking)}</span>
      </span>
    ),
  },
  { id: 'traveler', header: 'Booked by', hideOnPhone: true, value: nameOf },
  {
    id: 'status',
    header: 'Status',
    value: ({ status }) => enumWord(status),
    cell: (booking) => <BookingStatus booking={booking} />,
  },
  { id: 'seats', header: 'Seats', hideOnPhone: true, value: seatsOf },
  {
    id: 'booked',
    header: 'Booked',
    hideOnPhone: true,
    value: ({ bookingDate }) => bookingDate,
    cell: ({ bookingDate }) => formatInstant(bookingDate),
  },
  {
    id: 'price',
    header: 'Price',
    align: 'end',
    hideOnPhone: true,
    value: ({ totalPrice }) => totalPrice,
    cell: ({ totalPrice }) => <Money amount={totalPrice} />,
  },
  {
    id: 'refund',
    header: 'Refunded',
    align: 'end',
    hideOnPhone: true,
    value: ({ refundAmount }) => refundAmount,
    cell: ({ refundAmount }) => (isNoMoney(refundAmount) ? '–' : <Money amount={refundAmount} />),
  },
]

export const FILE_COLUMNS: readonly CsvColumn<ListedBooking>[] = [
  { header: 'Reference', value: ({ reference }) => reference },
  { header: 'Booked by', value: nameOf },
  { header: 'Status', value: ({ status }) => enumWord(status) },
  { header: 'Payable until (UTC)', value: ({ payableUntil }) => payableUntil },
  { header: 'Seats', value: seatsOf },
  { header: 'Number of seats', value: ({ numberOfSeats }) => numberOfSeats },
  { header: 'Passengers', value: ({ passengers }) => passengers.map(({ fullName }) => fullName).join('; ') },
  { header: 'Booked (UTC)', value: ({ bookingDate }) => bookingDate },
  { header: 'Cancelled (UTC)', value: ({ cancellationDate }) => cancellationDate },
  { header: 'Price (USD)', value: ({ totalPrice }) => totalPrice },
  { header: 'Refunded (USD)', value: ({ refundAmount }) => refundAmount },
]
