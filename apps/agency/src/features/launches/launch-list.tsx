import { NetworkStatus } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { Announce, countOf, DataTable, EmptyState, NoResults, type DataSort } from '@astro/ui'
import { AppLink, ButtonLink, LoadError, TrailPager, trailOf, useCsvExport } from '@astro/web'
import { useCallback, useMemo } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { COLUMNS, FILE_COLUMNS, type ListedLaunch } from './launch-columns.tsx'
import type { LaunchesPartProps } from './launches-page.tsx'
import { filterCount, filterOf, orderOf, PAGE_SIZE, type LaunchesSearch, type Sort } from './launches-state.ts'

const LaunchListDocument = graphql(`
  query LaunchList($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {
    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        slug
        launchDate
        destination
        status
        pricePerSeat
        totalSeats
        minimumSeats
        availableSeats
        isBelowMinimum
        revenue
        rocket {
          id
          name
        }
        spaceport {
          id
          name
          timeZone
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

/** As many as one request may ask for with all columns. */
const EXPORT_PAGE = 50
const NONE: readonly ListedLaunch[] = []
const rowId = (launch: ListedLaunch) => launch.id
const rowHref = (launch: ListedLaunch) => `/launches/${launch.slug}`

/** The launches that the filters find, a page at a time. */
export function LaunchList({ agencyId, search, onChange }: LaunchesPartProps) {
  const { launches, error, refetch, isBusy, asked } = useLaunches(agencyId, search)
  const client = useApolloClient()
  const ask = useCallback(
    async (after: string | null) => {
      const variables = { ...asked, first: EXPORT_PAGE, after }
      const { data } = await client.query({ query: LaunchListDocument, variables, fetchPolicy: 'no-cache' })
      if (!data) throw new Error('The launches did not come.')
      return data.launches
    },
    [client, asked],
  )
  const onExport = useCsvExport('launches', FILE_COLUMNS, ask)
  if (error && !launches) return <LoadError error={error} onRetry={refetch} />
  return (
    <>
      <Announce message={launches && !isBusy ? `${countOf(launches.totalCount, 'launch', 'launches')} found` : ''} />
      <DataTable
        caption={launches ? countOf(launches.totalCount, 'launch', 'launches') : 'Launches'}
        columns={COLUMNS}
        rows={launches?.nodes ?? NONE}
        rowId={rowId}
        rowHref={rowHref}
        renderLink={AppLink}
        sort={sortOf(search)}
        onSortChange={(sort) => onChange({ sort: writeSort(sort) })}
        loading={isBusy}
        csvName="launches"
        onExport={onExport}
        empty={<None search={search} onChange={onChange} />}
      />
      {launches ? (
        <TrailPager
          label="Launches"
          trail={search.trail}
          onTrail={(trail) => onChange({ trail })}
          pageSize={PAGE_SIZE}
          shown={launches.nodes.length}
          total={launches.totalCount}
          pageInfo={launches.pageInfo}
          pending={isBusy}
        />
      ) : null}
    </>
  )
}

function useLaunches(agencyId: string, search: LaunchesSearch) {
  const key = JSON.stringify([filterOf(search, agencyId), orderOf(search)])
  const asked = useMemo(() => {
    const [filter, orderBy] = JSON.parse(key) as [ReturnType<typeof filterOf>, ReturnType<typeof orderOf>]
    return { filter, orderBy }
  }, [key])
  const variables = { ...asked, first: PAGE_SIZE, after: trailOf(search.trail).after ?? null }
  // Each page stands for itself: the cache would put it behind the others.
  const { data, previousData, error, refetch, networkStatus } = useQuery(LaunchListDocument, {
    variables,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const launches = (data ?? (error ? undefined : previousData))?.launches
  useLiveSeats(launches?.nodes.map(({ id }) => id) ?? [])
  const isBusy = networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error
  return { launches, error, refetch, isBusy, asked }
}

type SortName = 'date' | 'price' | 'seats'

function sortOf({ sort = 'date' }: LaunchesSearch): DataSort {
  const [name, direction] = sort.split('-') as [SortName, 'desc' | undefined]
  return { by: name, direction: direction ?? 'asc' }
}

function writeSort({ by, direction }: DataSort): Sort | undefined {
  const name = by as SortName
  if (direction === 'desc') return `${name}-desc`
  return name === 'date' ? undefined : name
}

function None({ search, onChange }: Pick<LaunchesPartProps, 'search' | 'onChange'>) {
  const isNarrowed = filterCount(search) > 0
  if (isNarrowed || search.status !== undefined)
    return (
      <NoResults
        title="No launch matches"
        message="Other launches exist under other filters or statuses."
        onClear={() =>
          onChange({
            q: undefined,
            to: undefined,
            rocket: undefined,
            spaceport: undefined,
            from: undefined,
            until: undefined,
            below: undefined,
            status: 'ANY',
          })
        }
      />
    )
  return (
    <EmptyState
      title="No launch is planned"
      message="Schedule one, or bring a whole season in from a file. Flown and aborted launches are under “All”."
      action={
        <>
          <ButtonLink to="/launches/new">Schedule a launch</ButtonLink>
          <ButtonLink to="/launches/import" variant="default">
            Import a file
          </ButtonLink>
        </>
      }
    />
  )
}
