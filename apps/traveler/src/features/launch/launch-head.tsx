import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { destinationName, destinationPhrase, formatDay, formatMoney, Hero, LaunchTime, StatusBadge } from '@astro/ui'
import { PageHead } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import classes from './launch.module.css'

const LaunchHeadFragment = graphql(`
  fragment LaunchHead_launch on Launch {
    id
    slug
    destination
    launchDate
    pricePerSeat
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

/** The destination as the opening, with when and from where. */
export function LaunchHead({ launch }: { launch: FragmentType<typeof LaunchHeadFragment> }) {
  const { data } = useSuspenseFragment({ fragment: LaunchHeadFragment, from: launch })
  const { destination, launchDate, spaceport, rocket, agency } = data
  const day = formatDay(launchDate, spaceport.timeZone)
  return (
    <>
      <PageHead
        title={`${rocket.name} ${destinationPhrase(destination)}, ${day}`}
        description={`${rocket.name} of ${agency.companyName} flies ${destinationPhrase(destination)} from ${spaceport.name} on ${day}. ${formatMoney(data.pricePerSeat)} a seat.`}
        canonical={`/launches/${data.slug}`}
      />
      <Hero
        short
        destination={destination}
        lead={
          <span className={classes.route}>
            <StatusBadge status={data.status} /> {rocket.name} of {agency.companyName}, from {spaceport.name}
          </span>
        }
        title={destinationName(destination)}
      >
        <LaunchTime instant={launchDate} zone={spaceport.timeZone} className={classes.when} />
      </Hero>
    </>
  )
}
