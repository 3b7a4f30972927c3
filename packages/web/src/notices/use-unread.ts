import { useQuery } from '@apollo/client/react'
import type { UnreadDocument } from './documents.ts'
import { useWhenLiveAgain } from './use-when-live-again.ts'

/** How many notifications are unread; undefined while that is not known. */
export function useUnreadCount(document: UnreadDocument, userId: string | undefined): number | undefined {
  const { data, refetch } = useQuery(document, { skip: userId === undefined })
  useWhenLiveAgain(userId === undefined ? undefined : refetch)
  return userId === undefined ? undefined : data?.viewer?.unreadNotifications
}
