import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { countOf } from '@astro/ui'
import { PageHead, useValueAtChange } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { Page } from '../../shared/page.tsx'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Chosen } from './chosen.tsx'
import { Filters } from './filters.tsx'
import { Results } from './results.tsx'
import classes from './search.module.css'
import { changed, filterOf, firstOf, orderOf, PAGE_SIZE, type LaunchSearch } from './search-state.ts'
import { Toolbar } from './toolbar.tsx'

const LaunchesDocument = graphql(`
  query Launches($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {
    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        ...LaunchCard_launch
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export interface SearchPageProps {
  readonly search: LaunchSearch
  /** Keeps the search in the URL; `replace` for what is no step of its own. */
  readonly onSearch: (search: LaunchSearch, options?: { replace?: boolean }) => void
}

/** Find a launch: the whole search stands in the URL, seats are live. */
export function SearchPage({ search, onSearch }: SearchPageProps) {
  const { data, error, refetch, networkStatus, more, isAddingMore } = useLaunches(search, onSearch)
  const change = (part: Partial<LaunchSearch>) => onSearch(changed(search, part))
  const isSearching = networkStatus === NetworkStatus.setVariables || networkStatus === NetworkStatus.loading
  const total = data?.launches.totalCount
  return (
    <Page>
      <PageHead
        title="Launches"
        description="Every crewed launch with free seats: to low Earth orbit, the space station, the Moon and Mars. Filter by date, price, agency and spaceport."
        canonical="/launches"
      />
      <h1 className={classes.heading}>Find your launch</h1>
      <p className={classes.lead} role="status">
        {leadOf(total, isSearching, error !== undefined)}
      </p>
      <div className={classes.layout}>
        <Filters search={search} onChange={change} />
        <div className={classes.found}>
          <Toolbar search={search} onChange={change} />
          <Chosen
            search={search}
            onChange={change}
            onClear={() => onSearch(search.sort ? { sort: search.sort } : {})}
          />
          <Results
            connection={data?.launches}
            error={error}
            onRetry={refetch}
            isSearching={isSearching}
            isAddingMore={isAddingMore}
            onMore={more}
            isNarrowed={Object.keys(filterOf(search)).length > 1}
            onClear={() => onSearch({})}
          />
        </div>
      </div>
    </Page>
  )
}

function leadOf(total: number | undefined, isSearching: boolean, hasFailed: boolean): string {
  if (total !== undefined && !isSearching) return `${countOf(total, 'launch', 'launches')} with free seats`
  return hasFailed && !isSearching ? 'The launches did not load.' : 'Looking for launches…'
}

function useLaunches(search: LaunchSearch, onSearch: SearchPageProps['onSearch']) {
  const filterKey = JSON.stringify([filterOf(search), orderOf(search)])
  // What was loaded since is in the cache: only another filter or order asks anew.
  const first = useValueAtChange(filterKey, firstOf(search))
  const variables = { first, filter: filterOf(search), orderBy: orderOf(search) }
  const {
    data: fresh,
    previousData,
    error,
    refetch,
    fetchMore,
    networkStatus,
  } = useQuery(LaunchesDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const [isAddingMore, setIsAddingMore] = useState(false)
  const data = fresh ?? (error ? undefined : previousData)
  useLiveSeats(data?.launches.nodes.map((launch) => launch.id) ?? [])
  const more = async () => {
    setIsAddingMore(true)
    try {
      const next = await fetchMore({
        variables: { first: PAGE_SIZE, after: data?.launches.pageInfo.endCursor ?? null },
      })
      const shown = (data?.launches.nodes.length ?? 0) + (next.data?.launches.nodes.length ?? 0)
      onSearch({ ...search, shown: String(shown) }, { replace: true })
    } finally {
      setIsAddingMore(false)
    }
  }
  return { data, error, refetch, networkStatus, more, isAddingMore }
}
