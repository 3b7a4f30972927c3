import { Arg, Resolver, Root, Subscription } from 'type-graphql'
import { MEMBERS, VisibleTo } from '../../platform/access/index.ts'
import { clock } from '../../platform/clock/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import { follow } from '../../platform/live/index.ts'
import { NotificationObject } from './notification.graphql.ts'
import { EVERYBODY } from './notification.feed.ts'
import { newNotifications, userOf } from './notification.queries.ts'

/**
 * Ids are drawn before their transactions commit, so that a later id may be seen first: what is this much older than
 * the newest is looked at again.
 */
const OVERLAP_MS = 60_000

/** Notifications as they come. */
@Resolver()
export class NotificationSubscription {
  @VisibleTo(...MEMBERS)
  @Subscription(() => NotificationObject, {
    description:
      'Each notification of one’s own in the app, when it comes. After a reconnect name the last one that you have: those that came since are told first.',
    subscribe: ({ args, context }) =>
      followNotifications(context as RequestContext, (args as { after?: string | null }).after ?? null),
  })
  notificationReceived(
    @Root() notification: NotificationObject,
    @Arg('after', () => String, { nullable: true, description: 'The id of the newest notification that you have.' })
    _after: string | null,
  ): NotificationObject {
    return notification
  }
}

function followNotifications(ctx: RequestContext, after: string | null): AsyncIterableIterator<NotificationObject> {
  const { database, feed } = ctx
  const userId = userOf(ctx)
  if (after !== null && !isId(after)) throw fault('BAD_USER_INPUT', 'This is not the id of a notification.')
  const known = new Map<string, number>()
  let newest = after === null ? clock.now().getTime() : madeAt(after)
  let isCaughtUp = false
  const readSome = async (): Promise<readonly NotificationObject[]> => {
    const since = newest - OVERLAP_MS
    for (const [id, at] of known) if (at < since) known.delete(id)
    const asked = { userId, after: newId(new Date(since)), known: [...known.keys()] }
    const rows = await newNotifications(database.pool, asked)
    for (const { id } of rows) {
      known.set(id, madeAt(id))
      newest = Math.max(newest, madeAt(id))
    }
    return rows
  }
  const read = async (): Promise<readonly NotificationObject[]> => {
    for (;;) {
      const rows = await readSome()
      if (rows.length === 0) isCaughtUp = true
      // What was there before stands in the list that the client has.
      const fresh = isCaughtUp ? rows : rows.filter(({ id }) => after !== null && id > after.toLowerCase())
      if (fresh.length > 0 || rows.length === 0) return fresh
    }
  }
  return follow({ feed, topic: 'notification', noted: (id) => id === userId || id === EVERYBODY, read })
}

/** Ids begin with the millisecond in which they were drawn. */
function madeAt(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}
