import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { countOf, Money, RelativeTime, StatusBadge } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql/gql.ts'
import classes from './dashboard.module.css'

const BookingFragment = graphql(`
  fragment RecentBookings_booking on Booking {
    id
    reference
    status
    bookingDate
    numberOfSeats
    totalPrice
    launch {
      id
      slug
      rocket {
        id
        name
      }
    }
  }
`)

type BookingRef = { id: string } & FragmentType<typeof BookingFragment>

/** What came in last. */
export function RecentBookings({ bookings }: { bookings: readonly BookingRef[] }) {
  if (bookings.length === 0)
    return <p className={classes.none}>No booking yet. Travelers find open launches at once.</p>
  return (
    <ul className={classes.lines}>
      {bookings.map((booking) => (
        <BookingLine key={booking.id} booking={booking} />
      ))}
    </ul>
  )
}

function BookingLine({ booking }: { booking: BookingRef }) {
  const { data } = useSuspenseFragment({ fragment: BookingFragment, from: booking })
  const { reference, status, bookingDate, numberOfSeats, totalPrice, launch } = data
  return (
    <li className={classes.booking}>
      <div className={classes.words}>
        <span className={classes.name}>
          {countOf(numberOfSeats, 'seat')} on{' '}
          <Link to="/launches/$slug" params={{ slug: launch.slug }}>
            {launch.rocket.name}
          </Link>
        </span>
        <span className={classes.when}>
          {reference} · <RelativeTime instant={bookingDate} />
        </span>
      </div>
      <div className={classes.sum}>
        <Money amount={totalPrice} />
        {status === 'CONFIRMED' ? null : <StatusBadge status={status} plain />}
      </div>
    </li>
  )
}
