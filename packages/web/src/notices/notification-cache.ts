import type { ApolloCache } from '@apollo/client'
import type { Reference } from '@apollo/client/cache'

interface Page {
  readonly nodes: readonly Reference[]
  readonly totalCount?: number
}

/** Puts a notification that came on top of every list that is there, once. */
export function putOnTop(cache: ApolloCache, id: string): void {
  const ref = cache.identify({ __typename: 'Notification', id })
  if (!ref) return
  cache.modify({
    fields: {
      notifications: (kept: unknown) => {
        const page = kept as Page
        if (page.nodes.some(({ __ref }) => __ref === ref)) return page
        const counted = page.totalCount === undefined ? {} : { totalCount: page.totalCount + 1 }
        return { ...page, ...counted, nodes: [{ __ref: ref }, ...page.nodes] }
      },
    },
  })
}

/** Marks notifications as read, all that are known when none are named, and takes them off the user's count. */
export function noteRead(cache: ApolloCache, userId: string, ids: readonly string[] | null): void {
  const named = ids?.map((id) => cache.identify({ __typename: 'Notification', id })) ?? knownOnes(cache)
  let read = 0
  for (const ref of named) {
    if (!ref) continue
    cache.modify({
      id: ref,
      fields: {
        isRead: (isRead: unknown) => {
          if (isRead !== true) read += 1
          return true
        },
      },
    })
  }
  const user = cache.identify({ __typename: 'User', id: userId })
  if (!user) return
  cache.modify({
    id: user,
    fields: { unreadNotifications: (count: unknown) => (ids === null ? 0 : Math.max(0, Number(count) - read)) },
  })
}

function knownOnes(cache: ApolloCache): string[] {
  const refs = new Set<string>()
  cache.modify({
    fields: {
      notifications: (kept: unknown) => {
        for (const { __ref } of (kept as Page).nodes) refs.add(__ref)
        return kept
      },
    },
  })
  return [...refs]
}
