import { destinationName, formatDay, type DataColumn } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import type { FleetQuery } from '../../gql/graphql.ts'
import classes from './fleet.module.css'

export type FleetRocket = FleetQuery['rockets'][number]

/** The fleet's table, and its file. */
export const COLUMNS: readonly DataColumn<FleetRocket>[] = [
  { id: 'name', header: 'Rocket', value: (rocket) => rocket.name, sortable: true, isRowHeader: true },
  { id: 'model', header: 'Model', value: (rocket) => rocket.model, hideOnPhone: true },
  { id: 'capacity', header: 'Seats', value: (rocket) => rocket.capacity, sortable: true, align: 'end' },
  {
    id: 'range',
    header: 'Reaches',
    value: (rocket) => destinationName(rocket.range),
    sortable: true,
    hideOnPhone: true,
  },
  {
    id: 'next',
    header: 'Flies next',
    value: (rocket) => rocket.nextLaunch?.launchDate,
    cell: ({ nextLaunch }) => <NextFlight launch={nextLaunch} />,
  },
  { id: 'open', header: 'Open launches', value: (rocket) => rocket.openLaunches, sortable: true, align: 'end' },
]

/** The rocket's next launch, one step away. */
export function NextFlight({ launch }: { launch: FleetRocket['nextLaunch'] }) {
  if (!launch) return <span className={classes.nothing}>Nothing scheduled</span>
  return (
    <Link to="/launches/$slug" params={{ slug: launch.slug }} className={classes.link ?? ''}>
      {formatDay(launch.launchDate, launch.spaceport.timeZone)}
      <span className={classes.to}> to {destinationName(launch.destination)}</span>
    </Link>
  )
}
