import {
  destinationName,
  enumWord,
  formatDay,
  formatTime,
  formatZone,
  Money,
  OccupancyBar,
  StatusBadge,
  type CsvColumn,
  type DataColumn,
} from '@astro/ui'
import { wallTime } from '@astro/web/time/zoned.ts'
import type { LaunchListQuery } from '../../gql/graphql.ts'
import classes from './launches.module.css'

export type ListedLaunch = LaunchListQuery['launches']['nodes'][number]

/** The table's columns; dates are the spaceport's. */
export const COLUMNS: readonly DataColumn<ListedLaunch>[] = [
  {
    id: 'date',
    header: 'Date',
    sortable: true,
    isRowHeader: true,
    value: ({ launchDate, spaceport }) => formatDay(launchDate, spaceport.timeZone),
    cell: (launch) => <When launch={launch} />,
  },
  {
    id: 'rocket',
    header: 'Rocket and destination',
    hideOnPhone: true,
    value: ({ rocket }) => rocket.name,
    cell: ({ rocket, destination }) => (
      <span className={classes.pair}>
        <span>{rocket.name}</span>
        <span className={classes.dim}>{destinationName(destination)}</span>
      </span>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    hideOnPhone: true,
    value: ({ status }) => enumWord(status),
    cell: ({ status }) => <StatusBadge status={status} plain />,
  },
  {
    id: 'seats',
    header: 'Seats',
    sortable: true,
    width: 'clamp(8rem, 22vw, 10.5rem)',
    value: ({ availableSeats }) => availableSeats,
    cell: ({ status, totalSeats, availableSeats, minimumSeats }) => (
      <OccupancyBar
        taken={totalSeats - availableSeats}
        total={totalSeats}
        minimum={status === 'SCHEDULED' || status === 'DELAYED' ? minimumSeats : null}
      />
    ),
  },
  {
    id: 'price',
    header: 'Price a seat',
    align: 'end',
    sortable: true,
    hideOnPhone: true,
    value: ({ pricePerSeat }) => pricePerSeat,
    cell: ({ pricePerSeat }) => <Money amount={pricePerSeat} />,
  },
  {
    id: 'revenue',
    header: 'Revenue',
    align: 'end',
    hideOnPhone: true,
    value: ({ revenue }) => revenue,
    cell: ({ revenue }) => (revenue === null ? '–' : <Money amount={revenue} />),
  },
]

/** When and from where; on a phone also what and how it stands, for which there are no columns. */
function When({ launch }: { launch: ListedLaunch }) {
  const { launchDate, spaceport, rocket, destination, status } = launch
  return (
    <span className={classes.pair}>
      <span>{formatDay(launchDate, spaceport.timeZone)}</span>
      <span className={classes.dim}>
        {formatTime(launchDate, spaceport.timeZone)} {formatZone(launchDate, spaceport.timeZone)} · {spaceport.name}
      </span>
      <span className={classes.phone}>
        {rocket.name}, {destinationName(destination)}
      </span>
      {status === 'SCHEDULED' ? null : (
        <span className={classes.phone}>
          <StatusBadge status={status} plain />
        </span>
      )}
    </span>
  )
}

/** The columns of the exported file: one fact each, instants in UTC beside the spaceport's day. */
export const FILE_COLUMNS: readonly CsvColumn<ListedLaunch>[] = [
  { header: 'Launch', value: ({ slug }) => slug },
  {
    header: 'Date at the spaceport',
    value: ({ launchDate, spaceport }) => wallTime(launchDate, spaceport.timeZone).day,
  },
  {
    header: 'Time at the spaceport',
    value: ({ launchDate, spaceport }) => wallTime(launchDate, spaceport.timeZone).time,
  },
  { header: 'Instant (UTC)', value: ({ launchDate }) => launchDate },
  { header: 'Rocket', value: ({ rocket }) => rocket.name },
  { header: 'Spaceport', value: ({ spaceport }) => spaceport.name },
  { header: 'Destination', value: ({ destination }) => destinationName(destination) },
  { header: 'Status', value: ({ status }) => enumWord(status) },
  { header: 'Seats', value: ({ totalSeats }) => totalSeats },
  { header: 'Taken', value: ({ totalSeats, availableSeats }) => totalSeats - availableSeats },
  { header: 'Free', value: ({ availableSeats }) => availableSeats },
  { header: 'Minimum', value: ({ minimumSeats }) => minimumSeats },
  { header: 'Below minimum', value: ({ isBelowMinimum }) => (isBelowMinimum ? 'yes' : 'no') },
  { header: 'Price a seat (USD)', value: ({ pricePerSeat }) => pricePerSeat },
  { header: 'Revenue (USD)', value: ({ revenue }) => revenue },
]
