import type { Refusal } from '@astro/graphql'
import type { TypedDocumentNode } from '@apollo/client'

/** A notification as screens show it. */
export interface NotificationNews {
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly content: string
  readonly timestamp: string
  readonly isRead: boolean
  readonly link: string | null
}

/** How many are unread: `viewer { id unreadNotifications }`. */
export type UnreadDocument = TypedDocumentNode<
  { viewer: { id: string; unreadNotifications: number } | null },
  Record<string, never>
>

/** `notificationReceived`, with all that a list shows, so that it can be put on top. */
export type NewsDocument = TypedDocumentNode<{ notificationReceived: NotificationNews }, Record<string, never>>

/** A page of `notifications`. */
export type ListDocument = TypedDocumentNode<
  {
    notifications: {
      nodes: readonly NotificationNews[]
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  },
  { first: number; after?: string | null; unreadOnly: boolean }
>

/** `markNotificationsRead`. */
export type MarkReadDocument = TypedDocumentNode<
  { markNotificationsRead: { ok: boolean; errors: readonly Refusal[] } },
  { input: { notificationIds?: string[] | null } }
>
