import { useQuery } from '@apollo/client/react'
import { EmptyState, FilterChips, ListSkeleton, LoadMore, NoResults } from '@astro/ui'
import { ButtonLink, LoadError, PageHead, useValueAtChange } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import { Page } from '../../shared/page.tsx'
import { TripCard } from './trip-card.tsx'
import classes from './trips.module.css'
import { TRIP_FILTERS, type TripsSearch } from './trips-state.ts'

const TripsDocument = graphql(`
  query Trips($first: Int!, $after: String, $filter: BookingFilter) {
    bookings(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        ...TripCard_booking
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
/** More than this in one request would cost more fields than the API answers at once. */
const MOST_AT_ONCE = 60
const LABELS = { CONFIRMED: 'Booked', COMPLETED: 'Flown', CANCELLED: 'Cancelled' } as const
const OPTIONS = TRIP_FILTERS.map((value) => ({ value, label: LABELS[value] }))

export interface TripsPageProps {
  readonly search: TripsSearch
  readonly onSearch: (search: TripsSearch) => void
}

/** All bookings of the traveler, newest first. */
export function TripsPage({ search, onSearch }: TripsPageProps) {
  // How much was shown decides only what a reload asks for.
  const asked = Math.min(MOST_AT_ONCE, Math.max(PAGE_SIZE, Number(search.shown ?? 0)))
  const first = useValueAtChange(search.status ?? '', asked)
  const variables = { first, filter: search.status ? { statuses: [search.status] } : {} }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(TripsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const trips = (data ?? (error ? undefined : previousData))?.bookings
  const more = async () => {
    const next = await fetchMore({ variables: { first: PAGE_SIZE, after: trips?.pageInfo.endCursor ?? null } })
    onSearch({ ...search, shown: String((trips?.nodes.length ?? 0) + (next.data?.bookings.nodes.length ?? 0)) })
  }
  return (
    <Page>
      <PageHead title="My trips" />
      <h1 className={classes.heading}>My trips</h1>
      <div className={classes.filters}>
        <FilterChips
          label="Status"
          hideLabel
          single
          options={OPTIONS}
          selected={search.status ? [search.status] : []}
          onChange={([status]) => onSearch(status ? { status: status as NonNullable<TripsSearch['status']> } : {})}
        />
      </div>
      {!trips ? (
        error ? (
          <LoadError error={error} onRetry={refetch} />
        ) : (
          <ListSkeleton count={4} label="Loading your trips" />
        )
      ) : trips.nodes.length === 0 ? (
        <None isFiltered={search.status !== undefined} onClear={() => onSearch({})} />
      ) : (
        <>
          <ul className={classes.list} aria-busy={loading || undefined}>
            {trips.nodes.map((booking) => (
              <li key={booking.id}>
                <TripCard booking={booking} />
              </li>
            ))}
          </ul>
          <LoadMore
            shown={trips.nodes.length}
            total={trips.totalCount}
            hasMore={trips.pageInfo.hasNextPage}
            pending={loading}
            onMore={() => void more()}
          />
        </>
      )}
    </Page>
  )
}

function None({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered)
    return (
      <NoResults title="No trip like that" message="You have other trips: take the filter off." onClear={onClear} />
    )
  return (
    <EmptyState
      title="No trips yet"
      message="What you book stands here: tickets, payments, every change of the launch."
      action={<ButtonLink to="/launches">Find a launch</ButtonLink>}
    />
  )
}
