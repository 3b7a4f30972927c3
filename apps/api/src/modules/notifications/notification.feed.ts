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

const GATHER_MS = 300

/**
 * Gathers ids for a moment and hands them over together: a backlog that drains changes hundreds of queue items a
 * second. The moment also lets the job queue settle what its handler has just done.
 */
export function createGatherer(tell: (ids: readonly string[]) => void): (id: string) => void {
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  return (id) => {
    waiting.add(id)
    timer ??= setTimeout(() => {
      timer = null
      const ids = [...waiting]
      waiting.clear()
      tell(ids)
    }, GATHER_MS).unref()
  }
}
