import { PageHead } from '@astro/web'
import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'
import type { LandingQuery } from '../../gql/graphql.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Destinations, type Offer } from './destinations.tsx'
import { Facts } from './facts.tsx'
import { LandingHero } from './landing-hero.tsx'
import classes from './landing.module.css'
import { NextLaunches } from './next-launches.tsx'
import { Steps } from './steps.tsx'

const LandingDocument = graphql(`
  query Landing {
    next: launches(first: 6, filter: { bookable: true }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {
      nodes {
        id
        ...LaunchCard_launch
      }
      totalCount
    }
    orbitSoonest: launches(
      first: 1
      filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }
      orderBy: { field: LAUNCH_DATE, direction: ASC }
    ) {
      nodes {
        id
        launchDate
      }
    }
    orbitCheapest: launches(
      first: 1
      filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }
      orderBy: { field: PRICE, direction: ASC }
    ) {
      nodes {
        id
        pricePerSeat
      }
    }
    stationSoonest: launches(
      first: 1
      filter: { bookable: true, destinations: [ISS] }
      orderBy: { field: LAUNCH_DATE, direction: ASC }
    ) {
      nodes {
        id
        launchDate
      }
    }
    stationCheapest: launches(
      first: 1
      filter: { bookable: true, destinations: [ISS] }
      orderBy: { field: PRICE, direction: ASC }
    ) {
      nodes {
        id
        pricePerSeat
      }
    }
    moonSoonest: launches(
      first: 1
      filter: { bookable: true, destinations: [MOON] }
      orderBy: { field: LAUNCH_DATE, direction: ASC }
    ) {
      nodes {
        id
        launchDate
      }
    }
    moonCheapest: launches(
      first: 1
      filter: { bookable: true, destinations: [MOON] }
      orderBy: { field: PRICE, direction: ASC }
    ) {
      nodes {
        id
        pricePerSeat
      }
    }
    marsSoonest: launches(
      first: 1
      filter: { bookable: true, destinations: [MARS] }
      orderBy: { field: LAUNCH_DATE, direction: ASC }
    ) {
      nodes {
        id
        launchDate
      }
    }
    marsCheapest: launches(
      first: 1
      filter: { bookable: true, destinations: [MARS] }
      orderBy: { field: PRICE, direction: ASC }
    ) {
      nodes {
        id
        pricePerSeat
      }
    }
  }
`)

/** Where one may fly, the next launches with live seats, and how it works. */
export function LandingPage() {
  const { data, error, refetch } = useQuery(LandingDocument, { fetchPolicy: 'cache-and-network' })
  useLiveSeats(data?.next.nodes.map((launch) => launch.id) ?? [])
  return (
    <>
      <PageHead
        title="AstroBookings: seats on rocket launches"
        description="Book a seat on a crewed launch to low Earth orbit, the space station, the Moon or Mars. True seat counts, plain prices, refund terms before you pay."
        canonical="/"
      />
      <LandingHero />
      <div className={classes.sections}>
        <Destinations
          hasFailed={error !== undefined}
          offers={
            data && {
              LOW_EARTH_ORBIT: offerOf(data.orbitSoonest, data.orbitCheapest),
              ISS: offerOf(data.stationSoonest, data.stationCheapest),
              MOON: offerOf(data.moonSoonest, data.moonCheapest),
              MARS: offerOf(data.marsSoonest, data.marsCheapest),
            }
          }
        />
        <NextLaunches connection={data?.next} error={error} onRetry={refetch} />
        <Steps />
        <Facts />
      </div>
    </>
  )
}

type Soonest = LandingQuery['moonSoonest']
type Cheapest = LandingQuery['moonCheapest']

function offerOf(soonest: Soonest, cheapest: Cheapest): Offer {
  return { date: soonest.nodes[0]?.launchDate, price: cheapest.nodes[0]?.pricePerSeat }
}
