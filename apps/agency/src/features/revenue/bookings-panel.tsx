import { useQuery } from '@apollo/client/react'
import {
  countOf,
  EmptyState,
  formatDate,
  formatDay,
  ListSkeleton,
  LoadMore,
  Money,
  SidePanel,
  StatusBadge,
} from '@astro/ui'
import { AppLink, LoadError } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import type { BookingsBehindQuery } from '../../gql/graphql.ts'
import classes from './revenue.module.css'

const BookingsBehindDocument = graphql(`
  query BookingsBehind($first: Int!, $after: String, $filter: BookingFilter!) {
    bookings(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        reference
        bookingDate
        numberOfSeats
        totalPrice
        refundAmount
        status
        traveler {
          id
          firstName
          lastName
        }
        launch {
          id
          slug
          rocket {
            id
            name
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const PAGE_SIZE = 20
const DAY_MS = 86_400_000

export interface BookingsPanelProps {
  /** First and last day, by UTC. */
  readonly from: string
  readonly until: string
  readonly onClose: () => void
}

/** The bookings that were made in a period: what its seats were counted from. */
export function BookingsPanel({ from, until, onClose }: BookingsPanelProps) {
  return (
    <SidePanel opened onClose={onClose} title={`Bookings made ${formatDate(from)} to ${formatDate(until)}`}>
      <Bookings from={from} until={until} />
    </SidePanel>
  )
}

function Bookings({ from, until }: Pick<BookingsPanelProps, 'from' | 'until'>) {
  const filter = {
    from: `${from}T00:00:00.000Z`,
    to: new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS).toISOString(),
  }
  const { data, error, refetch, fetchMore, loading } = useQuery(BookingsBehindDocument, {
    variables: { first: PAGE_SIZE, filter },
    notifyOnNetworkStatusChange: true,
  })
  if (!data)
    return error ? <LoadError error={error} onRetry={refetch} /> : <ListSkeleton count={6} label="Loading bookings" />
  const { nodes, totalCount, pageInfo } = data.bookings
  if (nodes.length === 0) return <EmptyState compact title="No booking was made then" />
  return (
    <>
      <ul className={classes.bookings}>
        {nodes.map((booking) => (
          <Booking key={booking.id} booking={booking} />
        ))}
      </ul>
      <LoadMore
        shown={nodes.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        pending={loading}
        onMore={() =>
          void fetchMore({
            variables: { after: pageInfo.endCursor },
            // The app's cache keeps pages apart; this list grows.
            updateQuery: (kept, { fetchMoreResult: { bookings } }) => ({
              ...kept,
              bookings: { ...bookings, nodes: [...kept.bookings.nodes, ...bookings.nodes] },
            }),
          })
        }
      />
    </>
  )
}

function Booking({ booking }: { booking: BookingsBehindQuery['bookings']['nodes'][number] }) {
  const { reference, bookingDate, numberOfSeats, totalPrice, status, traveler, launch } = booking
  return (
    <li className={classes.booking}>
      <span>
        <AppLink href={`/launches/${launch.slug}?tab=bookings&q=${reference}`} className={classes.reference}>
          {reference}
        </AppLink>
        {` · ${traveler.firstName} ${traveler.lastName}`}
        <span className={classes.dim}>
          {formatDay(bookingDate, 'UTC')} · {launch.rocket.name}
        </span>
      </span>
      <span className={classes.amount}>
        <Money amount={totalPrice} />
        <span className={classes.dim}>{countOf(numberOfSeats, 'seat')}</span>
        <StatusBadge status={status} plain />
      </span>
    </li>
  )
}
