import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf, formatSeatsLeft, Money } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { now } from '@astro/web/time/clock.ts'
import { graphql } from '../../gql/gql.ts'
import { liveHolds, seatWords, type ViewerSeats } from '../../shared/viewer-seats.ts'
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
  }
`)

export interface BookingCardProps {
  readonly launch: FragmentType<typeof BookingCardFragment>
  /** Undefined for visitors, and until it is known. */
  readonly viewerSeats: ViewerSeats | undefined
}

/** Price, seats left and the way to book; stays in sight. Says why when it cannot be booked. */
export function BookingCard({ launch, viewerSeats }: BookingCardProps) {
  const { data } = useSuspenseFragment({ fragment: BookingCardFragment, from: launch })
  const reason = whyNotBookable(data, viewerSeats, now())
  const held = liveHolds(viewerSeats?.viewerHolds ?? [], now()).flatMap(({ seatNumbers }) => seatNumbers)
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
            {held.length > 0 ? `Go on with ${seatWords(held)}` : 'Book seats'}
          </ButtonLink>
          <ul className={classes.promises}>
            {/* One line either way: it moves nothing when it becomes known who asks. */}
            <li>{howMany(viewerSeats?.viewerSeatLimit, held.length)}</li>
            <li>Seats are kept for ten minutes while you fill in passengers.</li>
            <li>Pay by card, or within 30 minutes after booking.</li>
          </ul>
        </>
      )}
    </aside>
  )
}

/** How many seats one may have (SPEC rule 9): for visitors, what holds for everybody. */
function howMany(limit: number | null | undefined, held: number): string {
  if (limit === null || limit === undefined) return 'Up to four seats for each traveler.'
  if (held === 0) return `You may book ${countOf(limit, 'seat')}.`
  return limit === 0 ? 'You hold as many seats as you may.' : `You may take ${countOf(limit, 'more seat')}.`
}
