import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import {
  Announce,
  Button,
  EmptyState,
  enumWord,
  FilterChips,
  ListSkeleton,
  LoadMore,
  NoResults,
  NotificationItem,
} from '@astro/ui'
import { useRouter } from '@tanstack/react-router'
import { useValueAtChange } from '../forms/use-value-at-change.ts'
import { LoadError } from '../page/load-error.tsx'
import { AppLink } from '../routing/app-link.tsx'
import type { ListDocument, MarkReadDocument } from './documents.ts'
import type { NotificationsSearch } from './notifications-state.ts'
import classes from './notification-list.module.css'
import { ownPath } from './own-path.ts'
import { useMarkRead } from './use-mark-read.ts'
import { useWhenLiveAgain } from './use-when-live-again.ts'

const PAGE_SIZE = 20
/** More than this in one request would be a long wait for what is mostly read. */
const MOST_AT_ONCE = 100

export interface NotificationListProps {
  readonly documents: { readonly list: ListDocument; readonly markRead: MarkReadDocument }
  readonly userId: string
  /** How many are unread in all; undefined while that is not known. */
  readonly unread: number | undefined
  readonly search: NotificationsSearch
  readonly onSearch: (search: NotificationsSearch) => void
  /** What will stand here, for somebody who was told nothing yet. */
  readonly emptyMessage: string
}

/** What one was told, newest first; what comes while it is open goes on top. */
export function NotificationList(props: NotificationListProps) {
  const { documents, userId, unread, search, onSearch, emptyMessage } = props
  const { page, error, refetch, more, isBusy } = useNotifications(documents.list, search)
  const markRead = useMarkRead(documents.markRead, userId)
  const base = useRouter().basepath
  const markAll = async () => {
    if (await markRead(null)) await refetch()
  }
  return (
    <>
      <div className={classes.bar}>
        <FilterChips
          label="Show"
          hideLabel
          single
          options={[{ value: '1', label: 'Unread only' }]}
          selected={search.unread ? ['1'] : []}
          onChange={([only]) => onSearch(only ? { unread: '1' } : {})}
        />
        <Button variant="default" disabled={unread === undefined || unread === 0} onClick={() => void markAll()}>
          Mark all as read
        </Button>
      </div>
      <Announce message={unread === undefined ? '' : `${unread} unread`} />
      {!page ? (
        error ? (
          <LoadError error={error} onRetry={refetch} />
        ) : (
          <ListSkeleton count={5} label="Loading notifications" />
        )
      ) : page.nodes.length === 0 ? (
        <None isFiltered={search.unread !== undefined} message={emptyMessage} onClear={() => onSearch({})} />
      ) : (
        <>
          <ul className={classes.list}>
            {page.nodes.map(({ id, type, link, ...rest }) => (
              <NotificationItem
                key={id}
                {...rest}
                kind={enumWord(type)}
                href={ownPath(link, base)}
                renderLink={AppLink}
                onRead={() => void markRead([id])}
              />
            ))}
          </ul>
          <LoadMore
            shown={page.nodes.length}
            total={page.totalCount}
            hasMore={page.pageInfo.hasNextPage}
            pending={isBusy}
            onMore={() => void more().then((shown) => onSearch({ ...search, shown: String(shown) }))}
          />
        </>
      )}
    </>
  )
}

function useNotifications(document: ListDocument, search: NotificationsSearch) {
  // How much was shown decides only what a reload asks for.
  const asked = Math.min(MOST_AT_ONCE, Math.max(PAGE_SIZE, Number(search.shown ?? 0)))
  const first = useValueAtChange(search.unread ?? '', asked)
  const { data, previousData, error, refetch, fetchMore, networkStatus } = useQuery(document, {
    variables: { first, unreadOnly: search.unread !== undefined },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  useWhenLiveAgain(refetch)
  const page = (data ?? (error ? undefined : previousData))?.notifications
  const more = async () => {
    const next = await fetchMore({ variables: { first: PAGE_SIZE, after: page?.pageInfo.endCursor ?? null } })
    return (page?.nodes.length ?? 0) + (next.data?.notifications.nodes.length ?? 0)
  }
  return { page, error, refetch, more, isBusy: networkStatus === NetworkStatus.fetchMore }
}

function None({ isFiltered, message, onClear }: { isFiltered: boolean; message: string; onClear: () => void }) {
  if (isFiltered)
    return (
      <NoResults
        title="Nothing unread"
        message="You have read everything. Older ones are under “All”."
        onClear={onClear}
      />
    )
  return <EmptyState title="No notifications yet" message={message} />
}
