import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { countOf, destinationName, DestinationScene, formatInstant, Money, PriceBreakdown, timesMoney } from '@astro/ui'
import type { ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import classes from './booking.module.css'
import { priceLines } from './price-lines.ts'

const SummaryFragment = graphql(`
  fragment Summary_launch on Launch {
    id
    destination
    launchDate
    pricePerSeat
    rocket {
      id
      name
    }
    agency {
      id
      companyName
    }
    spaceport {
      id
      name
      timeZone
    }
  }
`)

export interface SummaryProps {
  readonly launch: FragmentType<typeof SummaryFragment>
  /** The seats that are held; none yet at the first step. */
  readonly seats: readonly number[]
  readonly countdown: ReactNode
}

/** What is being booked and what it costs: beside the steps, or along the lower edge of a phone. */
export function Summary({ launch, seats, countdown }: SummaryProps) {
  const { data } = useSuspenseFragment({ fragment: SummaryFragment, from: launch })
  const total = timesMoney(data.pricePerSeat, seats.length)
  return (
    <aside className={classes.summary} aria-label="Your booking">
      <div className={classes.scene}>
        <DestinationScene destination={data.destination} size="card" />
      </div>
      <div className={classes.facts}>
        <p className={classes.to} data-destination={data.destination}>
          {destinationName(data.destination)}
        </p>
        <p className={classes.dim}>{formatInstant(data.launchDate, data.spaceport.timeZone)}</p>
        <p className={classes.dim}>
          {data.rocket.name} of {data.agency.companyName}, from {data.spaceport.name}
        </p>
      </div>
      <div className={classes.price}>
        {seats.length > 0 ? (
          <PriceBreakdown lines={priceLines(seats, data.pricePerSeat)} total={total} />
        ) : (
          <p>
            <Money amount={data.pricePerSeat} className={classes.big} /> <span className={classes.dim}>a seat</span>
          </p>
        )}
      </div>
      <p className={classes.short}>
        <Money amount={seats.length > 0 ? total : data.pricePerSeat} className={classes.big} />
        <span className={classes.dim}>{seats.length > 0 ? countOf(seats.length, 'seat') : 'a seat'}</span>
      </p>
      {countdown ? <div className={classes.countdown}>{countdown}</div> : null}
    </aside>
  )
}
