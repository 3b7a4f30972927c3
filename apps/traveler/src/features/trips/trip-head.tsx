import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { destinationName, Hero, LaunchTime, StatusBadge } from '@astro/ui'
import { PageHead } from '@astro/web'
import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql/gql.ts'
import { tripStatus } from './trip-status.ts'
import classes from './trips.module.css'

const TripHeadFragment = graphql(`
  fragment TripHead_booking on Booking {
    id
    reference
    status
    payableUntil
    launch {
      id
      slug
      destination
      launchDate
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
  }
`)

export function TripHead({ booking }: { booking: FragmentType<typeof TripHeadFragment> }) {
  const { data } = useSuspenseFragment({ fragment: TripHeadFragment, from: booking })
  const { launch, reference } = data
  const look = tripStatus(data)
  return (
    <>
      <PageHead title={`Trip ${reference}`} />
      <Hero
        short
        destination={launch.destination}
        lead={
          <span className={classes.route}>
            <StatusBadge status={look.status} label={look.label} /> Booking{' '}
            <strong className={classes.code}>{reference}</strong>
          </span>
        }
        title={destinationName(launch.destination)}
        text={
          <>
            <Link to="/launches/$slug" params={{ slug: launch.slug }} className={classes.heroLink}>
              {launch.rocket.name}
            </Link>{' '}
            of {launch.agency.companyName}, from {launch.spaceport.name}
          </>
        }
      >
        <LaunchTime instant={launch.launchDate} zone={launch.spaceport.timeZone} className={classes.when} />
      </Hero>
    </>
  )
}
