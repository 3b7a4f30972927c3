import type { FeedEvent } from '../../platform/feed/index.ts'

/** Stands for so many users or queue items that naming each would cost more than letting all look. */
export const EVERYBODY = '*'
const MOST_NAMED = 200

/** What all nodes are told of new notifications: whose they are, and that the queue holds them. */
export function announcementsOf(userIds: readonly string[], notificationIds: readonly string[]): readonly FeedEvent[] {
  const events = (topic: FeedEvent['topic'], ids: readonly string[]): readonly FeedEvent[] =>
    ids.length > MOST_NAMED ? [{ topic, id: EVERYBODY }] : ids.map((id) => ({ topic, id }))
  return [...events('notification', userIds), ...events('notificationQueue', notificationIds)]
}
