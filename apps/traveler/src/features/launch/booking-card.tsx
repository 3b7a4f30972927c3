import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf, formatSeatsLeft, Money } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import { ButtonLink } from '../../shared/button-link.tsx'
import { now } from '../../shared/clock.ts'
import { whyNotBookable } from './bookable.ts'
import classes from './launch.module.css'

const BookingCardFragment = graphql(`
  fragment BookingCard_launch on Launch {
    id
    slug
    pricePerSeat
    availableSeats
    totalSeats
    status
    launchDate
    viewerSeatLimit
  }
`)

/** Price, seats left and the way to book; stays in sight. Says why when it cannot be booked. */
export function BookingCard({ launch }: { launch: FragmentType<typeof BookingCardFragment> }) {
  const { data } = useSuspenseFragment({ fragment: BookingCardFragment, from: launch })
  const reason = whyNotBookable(data, now())
  return (
    <aside className={classes.card} aria-label="Book">
      <div>
        <Money amount={data.pricePerSeat} className={classes.price} />
        <span className={classes.unit}> a seat</span>
      </div>
      <p className={classes.left} aria-live="polite">
        <strong data-few={data.availableSeats <= 3 || undefined}>{formatSeatsLeft(data.availableSeats)}</strong>
        {data.availableSeats > 0 ? ` of ${data.totalSeats}` : ''}
      </p>
      {reason ? (
        <>
          <p className={classes.reason}>{reason}</p>
          <ButtonLink to="/launches" variant="default" size="md" fullWidth>
            Find another launch
          </ButtonLink>
        </>
      ) : (
        <>
          <ButtonLink to="/book/$slug" params={{ slug: data.slug }} size="lg" fullWidth>
            Book seats
          </ButtonLink>
          <ul className={classes.promises}>
            {data.viewerSeatLimit === null ? null : <li>You may book {countOf(data.viewerSeatLimit, 'seat')}.</li>}
            <li>Seats are kept for ten minutes while you fill in passengers.</li>
            <li>Pay by card, or within 30 minutes after booking.</li>
          </ul>
        </>
      )}
    </aside>
  )
}
