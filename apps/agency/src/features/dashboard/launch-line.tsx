import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { destinationName, formatLaunchDate, OccupancyBar, RelativeTime, StatusBadge } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql/gql.ts'
import classes from './dashboard.module.css'

const LaunchLineFragment = graphql(`
  fragment LaunchLine_launch on Launch {
    id
    slug
    destination
    launchDate
    status
    totalSeats
    availableSeats
    minimumSeats
    rocket {
      id
      name
    }
    spaceport {
      id
      timeZone
    }
  }
`)

export type LaunchLineRef = FragmentType<typeof LaunchLineFragment>

/** One launch in a line: where it goes and when, and how full it is at this moment. */
export function LaunchLine({ launch }: { launch: LaunchLineRef }) {
  const { data } = useSuspenseFragment({ fragment: LaunchLineFragment, from: launch })
  const { slug, destination, launchDate, status, totalSeats, availableSeats, minimumSeats, rocket, spaceport } = data
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Link to="/launches/$slug" params={{ slug }} className={classes.name ?? ''}>
          {rocket.name} to {destinationName(destination)}
        </Link>
        <span className={classes.when}>
          {formatLaunchDate(launchDate, spaceport.timeZone)} · <RelativeTime instant={launchDate} />
          {status === 'SCHEDULED' ? null : <StatusBadge status={status} plain />}
        </span>
      </div>
      <OccupancyBar taken={totalSeats - availableSeats} total={totalSeats} minimum={minimumSeats} />
    </li>
  )
}
