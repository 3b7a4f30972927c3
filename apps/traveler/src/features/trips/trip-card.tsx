import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf, DestinationScene, destinationName, formatDay, Money, RelativeTime, StatusBadge } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql/gql.ts'
import { tripStatus } from './trip-status.ts'
import classes from './trips.module.css'

const TripCardFragment = graphql(`
  fragment TripCard_booking on Booking {
    id
    reference
    numberOfSeats
    totalPrice
    status
    payableUntil
    launch {
      id
      destination
      launchDate
      status
      rocket {
        id
        name
      }
      spaceport {
        id
        name
        timeZone
      }
    }
  }
`)

/** One booking in the list. */
export function TripCard({ booking }: { booking: FragmentType<typeof TripCardFragment> }) {
  const { data } = useSuspenseFragment({ fragment: TripCardFragment, from: booking })
  const { launch } = data
  const look = tripStatus(data)
  return (
    <article className={classes.card} data-destination={launch.destination}>
      <DestinationScene destination={launch.destination} size="thumb" />
      <div className={classes.cardMain}>
        <h2 className={classes.cardTitle}>
          <Link to="/trips/$reference" params={{ reference: data.reference }} className={classes.cover}>
            {destinationName(launch.destination)}, {formatDay(launch.launchDate, launch.spaceport.timeZone)}
          </Link>
        </h2>
        <p className={classes.dim}>
          {launch.rocket.name} from {launch.spaceport.name} · {countOf(data.numberOfSeats, 'seat')} ·{' '}
          <span className={classes.code}>{data.reference}</span>
        </p>
      </div>
      <div className={classes.cardEnd}>
        <StatusBadge status={look.status} label={look.label} />
        <span>
          {data.payableUntil && data.status === 'CONFIRMED' ? (
            <span className={classes.dim}>
              pay <RelativeTime instant={data.payableUntil} />
            </span>
          ) : (
            <Money amount={data.totalPrice} />
          )}
        </span>
      </div>
    </article>
  )
}
