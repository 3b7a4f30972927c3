import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import {
  DestinationScene,
  destinationName,
  formatDay,
  formatLaunchDate,
  formatSeatsLeft,
  formatTime,
  formatZone,
  Money,
  StatusBadge,
} from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { graphql } from '../gql/gql.ts'
import classes from './launch-card.module.css'

const LaunchCardFragment = graphql(`
  fragment LaunchCard_launch on Launch {
    id
    slug
    destination
    launchDate
    pricePerSeat
    availableSeats
    status
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

/** One launch in a list: where to, when, from where, how much, how many seats are left. */
export function LaunchCard({ launch }: { launch: FragmentType<typeof LaunchCardFragment> }) {
  const { data } = useSuspenseFragment({ fragment: LaunchCardFragment, from: launch })
  const { launchDate, spaceport, availableSeats } = data
  return (
    <article className={classes.card} data-destination={data.destination}>
      <div className={classes.scene}>
        <DestinationScene destination={data.destination} size="card" />
      </div>
      <div className={classes.main}>
        <p className={classes.destination}>{destinationName(data.destination)}</p>
        <h3 className={classes.title}>
          <Link to="/launches/$slug" params={{ slug: data.slug }} className={classes.link}>
            {formatDay(launchDate, spaceport.timeZone)}
          </Link>
          {data.status === 'SCHEDULED' ? null : <StatusBadge status={data.status} />}
        </h3>
        <p className={classes.fact} title={formatLaunchDate(launchDate, spaceport.timeZone)}>
          {formatTime(launchDate, spaceport.timeZone)} {formatZone(launchDate, spaceport.timeZone)} · {spaceport.name}
        </p>
        <p className={classes.fact}>
          {data.rocket.name} · {data.agency.companyName}
        </p>
      </div>
      <div className={classes.offer}>
        <Money amount={data.pricePerSeat} className={classes.price} />
        <span className={classes.unit}>a seat</span>
        <span className={classes.seats} data-few={availableSeats <= 3 || undefined}>
          {formatSeatsLeft(availableSeats)}
        </span>
      </div>
    </article>
  )
}
