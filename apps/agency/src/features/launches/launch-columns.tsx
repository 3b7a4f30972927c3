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
    cell: ({ launchDate, spaceport }) => (
      <span className={classes.date}>
        <span>{formatDay(launchDate, spaceport.timeZone)}</span>
        <span className={classes.time}>
          {formatTime(launchDate, spaceport.timeZone)} {formatZone(launchDate, spaceport.timeZone)}
        </span>
      </span>
    ),
  },
  {
    id: 'rocket',
    header: 'Rocket',
    value: ({ rocket }) => rocket.name,
    cell: ({ rocket, spaceport }) => (
      <span className={classes.date}>
        <span className={classes.rocket}>{rocket.name}</span>
        <span className={classes.time}>{spaceport.name}</span>
      </span>
    ),
  },
  {
    id: 'destination',
    header: 'Destination',
    hideOnPhone: true,
    value: ({ destination }) => destinationName(destination),
  },
  {
    id: 'status',
    header: 'Status',
    value: ({ status }) => enumWord(status),
    cell: ({ status }) => <StatusBadge status={status} plain />,
  },
  {
    id: 'occupancy',
    header: 'Occupancy',
    width: '12rem',
    value: ({ totalSeats, availableSeats }) => `${totalSeats - availableSeats} of ${totalSeats}`,
    cell: ({ status, totalSeats, availableSeats, minimumSeats }) => (
      <OccupancyBar
        taken={totalSeats - availableSeats}
        total={totalSeats}
        minimum={status === 'SCHEDULED' || status === 'DELAYED' ? minimumSeats : null}
      />
    ),
  },
  {
    id: 'free',
    header: 'Free',
    align: 'end',
    sortable: true,
    hideOnPhone: true,
    value: ({ availableSeats }) => availableSeats,
  },
  {
    id: 'price',
    header: 'Price a seat',
    align: 'end',
    sortable: true,
    value: ({ pricePerSeat }) => pricePerSeat,
    cell: ({ pricePerSeat }) => <Money amount={pricePerSeat} />,
  },
  {
    id: 'revenue',
    header: 'Revenue',
    align: 'end',
    value: ({ revenue }) => revenue,
    cell: ({ revenue }) => (revenue === null ? '–' : <Money amount={revenue} />),
  },
]

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
