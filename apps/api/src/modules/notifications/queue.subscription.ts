import { Resolver, Root, Subscription } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { follow } from '../../platform/live/index.ts'
import { EVERYBODY } from './notification.feed.ts'
import { NotificationQueueItemType } from './queue.graphql.ts'
import { newestItems, queueItems } from './queue.queries.ts'

/** A reader who falls behind further than this is shown the newest items instead of each that changed. */
const MOST_WAITING = 500
const AT_ONCE = 50

/** Changes of the queue of mails. */
@Resolver()
export class NotificationQueueSubscription {
  @VisibleTo('IT_OPERATOR')
  @Subscription(() => NotificationQueueItemType, {
    description:
      'Each queued notification whenever it changes; when very many change at once, only the newest of them: read the counts again now and then.',
    subscribe: ({ context }) => followQueue(context as RequestContext),
  })
  notificationQueueChanged(@Root() item: NotificationQueueItemType): NotificationQueueItemType {
    return item
  }
}

function followQueue({ database: { pool }, feed }: RequestContext): AsyncIterableIterator<NotificationQueueItemType> {
  const waiting = new Set<string>()
  let wantsNewest = false
  const manyChanged = (): void => {
    waiting.clear()
    wantsNewest = true
  }
  return follow({
    feed,
    topic: 'notificationQueue',
    missed: manyChanged,
    noted(id) {
      if (id === EVERYBODY || waiting.size >= MOST_WAITING) manyChanged()
      else waiting.add(id)
      return true
    },
    async read() {
      if (wantsNewest) {
        wantsNewest = false
        return newestItems(pool, AT_ONCE)
      }
      const ids = [...waiting].slice(0, AT_ONCE)
      if (ids.length === 0) return []
      const items = await queueItems(pool, ids)
      for (const id of ids) waiting.delete(id)
      return items
    },
  })
}
