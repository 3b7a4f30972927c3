import { NetworkStatus } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { countOf, DataTable, EmptyState, enumWord, FilterChips, NoResults, TypedFilter } from '@astro/ui'
import { LoadError, TrailPager, trailOf, useCsvExport } from '@astro/web'
import { IconSearch } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { BookingFilter } from '../../gql/graphql.ts'
import { BookingPanel } from './booking-panel.tsx'
import { COLUMNS, FILE_COLUMNS, type ListedBooking } from './booking-columns.tsx'
import classes from './launch.module.css'
import { BOOKING_STATUSES, type LaunchSearch } from './launch-state.ts'

const LaunchBookingsDocument = graphql(`
  query LaunchBookings($slug: String!, $first: Int!, $after: String, $filter: BookingFilter) {
    launch(slug: $slug) {
      id
      bookings(first: $first, after: $after, filter: $filter) {
        nodes {
          id
          reference
          status
          bookingDate
          cancellationDate
          numberOfSeats
          totalPrice
          refundAmount
          payableUntil
          traveler {
            id
            firstName
            lastName
          }
          passengers {
            id
            seatNumber
            fullName
            email
            phone
            dateOfBirth
            price
            cancelledAt
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

const PAGE_SIZE = 25
const EXPORT_PAGE = 50
const NONE: readonly ListedBooking[] = []
const OPTIONS = BOOKING_STATUSES.map((value) => ({ value, label: enumWord(value) }))
const rowId = ({ id }: ListedBooking) => id

export interface BookingsProps {
  readonly slug: string
  readonly search: LaunchSearch
  readonly onSearch: (next: LaunchSearch) => void
}

/** Who booked, newest first; a row opens its passengers beside the list. */
export function Bookings({ slug, search, onSearch }: BookingsProps) {
  const filter: BookingFilter = {
    ...(search.q ? { search: search.q } : {}),
    ...(search.status ? { statuses: [search.status] } : {}),
  }
  const variables = { slug, filter, first: PAGE_SIZE, after: trailOf(search.trail).after ?? null }
  const { data, previousData, error, refetch, networkStatus } = useQuery(LaunchBookingsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const client = useApolloClient()
  const filterKey = JSON.stringify(filter)
  const ask = useCallback(
    async (after: string | null) => {
      const asked = { slug, filter: JSON.parse(filterKey) as BookingFilter, first: EXPORT_PAGE, after }
      const answer = await client.query({ query: LaunchBookingsDocument, variables: asked, fetchPolicy: 'no-cache' })
      if (!answer.data?.launch) throw new Error('The bookings did not come.')
      return answer.data.launch.bookings
    },
    [client, slug, filterKey],
  )
  const onExport = useCsvExport(`bookings-${slug}`, FILE_COLUMNS, ask)
  const [opened, setOpened] = useState<ListedBooking>()
  const bookings = (data ?? (error ? undefined : previousData))?.launch?.bookings
  const isBusy = networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error
  const narrow = (part: Partial<LaunchSearch>) => {
    const next = { ...search, trail: undefined, ...part }
    onSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)))
  }
  if (error && !bookings) return <LoadError error={error} onRetry={refetch} />
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
        <TypedFilter
          label="Search"
          placeholder="Reference, name, e-mail"
          type="search"
          className={classes.search ?? ''}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search.q}
          onCommit={(q) => narrow({ q })}
        />
        <FilterChips
          label="Status"
          hideLabel
          single
          options={OPTIONS}
          selected={search.status ? [search.status] : []}
          onChange={([status]) => narrow({ status: BOOKING_STATUSES.find((one) => one === status) })}
        />
      </div>
      <DataTable
        caption={bookings ? countOf(bookings.totalCount, 'booking') : 'Bookings'}
        columns={COLUMNS}
        rows={bookings?.nodes ?? NONE}
        rowId={rowId}
        onRowOpen={setOpened}
        openRowId={opened?.id}
        loading={isBusy}
        csvName="bookings"
        onExport={onExport}
        empty={
          search.q || search.status ? (
            <NoResults title="No booking matches" onClear={() => narrow({ q: undefined, status: undefined })} />
          ) : (
            <EmptyState title="Nobody has booked yet" message="Bookings stand here as they come in." />
          )
        }
      />
      {bookings ? (
        <TrailPager
          label="Bookings"
          trail={search.trail}
          onTrail={(trail) => narrow({ trail })}
          pageSize={PAGE_SIZE}
          shown={bookings.nodes.length}
          total={bookings.totalCount}
          pageInfo={bookings.pageInfo}
          pending={isBusy}
        />
      ) : null}
      <BookingPanel booking={opened} onClose={() => setOpened(undefined)} />
    </div>
  )
}
