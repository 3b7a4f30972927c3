import { faultOf } from '@astro/graphql'
import { CardSkeleton, EmptyState, LoadMore, NoResults, showToast, VisuallyHidden } from '@astro/ui'
import { LoadError } from '@astro/web'
import type { LaunchesQuery } from '../../gql/graphql.ts'
import { LaunchCard } from '../../shared/launch-card.tsx'
import classes from './search.module.css'

export interface ResultsProps {
  readonly connection: LaunchesQuery['launches'] | undefined
  readonly error: unknown
  readonly onRetry: () => unknown
  readonly isSearching: boolean
  readonly isAddingMore: boolean
  readonly onMore: () => Promise<void>
  readonly isNarrowed: boolean
  readonly onClear: () => void
}

/** The launches found, or why there are none and what to do. */
export function Results({
  connection,
  error,
  onRetry,
  isSearching,
  isAddingMore,
  onMore,
  isNarrowed,
  onClear,
}: ResultsProps) {
  if (!connection)
    return error ? <LoadError error={error} onRetry={onRetry} /> : <CardSkeleton count={6} label="Loading launches" />
  if (connection.nodes.length === 0) {
    return isNarrowed ? (
      <NoResults
        title="No launch matches"
        message="Seats are sold as agencies schedule launches. Widen the dates or the price, or take a filter off."
        onClear={onClear}
      />
    ) : (
      <EmptyState title="No launch is on sale" message="Agencies schedule new launches all the time: come back soon." />
    )
  }
  const more = () => void onMore().catch((fault: unknown) => showToast(faultOf(fault).message, { tone: 'bad' }))
  return (
    <>
      <VisuallyHidden>
        <h2>Launches found</h2>
      </VisuallyHidden>
      <ul className={classes.list} aria-busy={isSearching || undefined}>
        {connection.nodes.map((launch) => (
          <li key={launch.id}>
            <LaunchCard launch={launch} />
          </li>
        ))}
      </ul>
      <LoadMore
        shown={connection.nodes.length}
        total={connection.totalCount}
        hasMore={connection.pageInfo.hasNextPage}
        pending={isAddingMore}
        onMore={more}
      />
    </>
  )
}
