import { useUnreadCount } from '@astro/web'
import { graphql } from '../gql/gql.ts'
import { useViewer } from './viewer.ts'

export const UnreadDocument = graphql(`
  query Unread {
    viewer {
      id
      unreadNotifications
    }
  }
`)

/** How many notifications are unread; undefined while that is not known. */
export function useUnread(): number | undefined {
  return useUnreadCount(UnreadDocument, useViewer().viewer?.id)
}
