import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import {
  countOf,
  DetailList,
  destinationName,
  Money,
  Notice,
  OccupancyBar,
  Panel,
  Stats,
  type StatItem,
} from '@astro/ui'
import { lazy, Suspense } from 'react'
import { graphql } from '../../gql/gql.ts'
import { History } from './history.tsx'
import classes from './launch.module.css'

const OccupancyChart = lazy(() =>
  import('./occupancy-chart.tsx').then((module) => ({ default: module.OccupancyChart })),
)

const OverviewFragment = graphql(`
  fragment Overview_launch on Launch {
    id
    slug
    destination
    status
    pricePerSeat
    totalSeats
    availableSeats
    minimumSeats
    isBelowMinimum
    viewerCanComplete
    rocket {
      id
      name
      model
      capacity
    }
    spaceport {
      id
      name
      location
      timeZone
    }
    salesSummary {
      grossRevenue
      refunds
      netRevenue
      outstanding
      seatsSold
      seatsHeld
    }
    occupancyHistory {
      date
      seatsTaken
    }
    ...History_launch
  }
`)

/** How the launch sells: seats now and over time, money, and what happened to it. */
export function Overview({ launch }: { launch: FragmentType<typeof OverviewFragment> }) {
  const { data } = useSuspenseFragment({ fragment: OverviewFragment, fragmentName: 'Overview_launch', from: launch })
  const { totalSeats, availableSeats, minimumSeats, salesSummary: sales, rocket, spaceport } = data
  const isOpen = data.status === 'SCHEDULED' || data.status === 'DELAYED'
  const missing = (minimumSeats ?? 0) - (sales?.seatsSold ?? 0)
  return (
    <div className={classes.overview}>
      {data.viewerCanComplete ? (
        <Notice tone="warn" title="Its date has come">
          Complete it once it has flown: bookings are closed then, and the platform’s fee is invoiced.
        </Notice>
      ) : null}
      {data.isBelowMinimum && missing > 0 ? (
        <Notice tone="warn" title={`${countOf(missing, 'more seat')} needed`}>
          {sales?.seatsSold ?? 0} sold; {minimumSeats} make it viable.
        </Notice>
      ) : null}
      <Panel>
        <Stats items={[...seatStats(data), ...moneyStats(data)]} />
        <div className={classes.bar}>
          <OccupancyBar
            taken={totalSeats - availableSeats}
            total={totalSeats}
            minimum={isOpen ? minimumSeats : undefined}
          />
        </div>
      </Panel>
      <div className={classes.columns}>
        <Panel title="Occupancy over time">
          <Suspense fallback={<div className={classes.chart} />}>
            <OccupancyChart points={data.occupancyHistory} total={totalSeats} minimum={minimumSeats} />
          </Suspense>
        </Panel>
        <div className={classes.side}>
          <Panel title="Facts">
            <DetailList
              rows
              items={[
                { label: 'Price a seat', value: <Money amount={data.pricePerSeat} /> },
                { label: 'Destination', value: destinationName(data.destination) },
                { label: 'Rocket', value: `${rocket.name} (${rocket.model}), ${rocket.capacity} seats` },
                { label: 'Spaceport', value: `${spaceport.name}, ${spaceport.location}` },
                { label: 'Minimum', value: minimumSeats === null ? 'Flies in any case' : `${minimumSeats} seats` },
              ]}
            />
          </Panel>
          <History launch={data} />
        </div>
      </div>
    </div>
  )
}

interface Sold {
  readonly availableSeats: number
  readonly totalSeats: number
  readonly salesSummary: {
    readonly grossRevenue: string
    readonly refunds: string
    readonly netRevenue: string
    readonly outstanding: string
    readonly seatsSold: number
    readonly seatsHeld: number
  } | null
}

function seatStats({ availableSeats, totalSeats, salesSummary: sales }: Sold): StatItem[] {
  return [
    { label: 'Free now', value: availableSeats, detail: `of ${countOf(totalSeats, 'seat')}` },
    {
      label: 'Sold',
      value: sales?.seatsSold ?? '–',
      detail: sales && sales.seatsHeld > 0 ? `${sales.seatsHeld} more held at this moment` : 'none held at this moment',
    },
  ]
}

function moneyStats({ salesSummary: sales }: Sold): StatItem[] {
  if (!sales) return []
  return [
    {
      label: 'Collected',
      value: <Money amount={sales.netRevenue} />,
      detail: (
        <>
          <Money amount={sales.grossRevenue} /> paid, <Money amount={sales.refunds} /> went back
        </>
      ),
    },
    { label: 'Outstanding', value: <Money amount={sales.outstanding} />, detail: 'booked, not paid yet' },
  ]
}
