import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { unauthenticated } from '../../platform/errors/index.ts'
import { type Page, type PageArgs, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { Selection } from '../../platform/selection/index.ts'
import type { NotificationObject } from './notification.graphql.ts'

/** The GraphQL type `Notification` of `notification n`. */
export const NOTIFICATION_COLUMNS = `n.id, n.type, n.subject, n.content, n.timestamp, n.sent_at as "sentAt", n.read_at is not null as "isRead", n.link`

/** Newest first: ids begin with the instant they were made at. */
const ORDER = { name: 'newest', by: [] } as const

/** The user of the session, whose notifications they are. */
export function userOf({ actor }: Pick<RequestContext, 'actor'>): string {
  if (actor.userId === null) throw unauthenticated()
  return actor.userId
}

export interface NotificationPage extends Page<NotificationObject> {
  readonly unreadCount: number
}

/** A page of one's own notifications in the app, newest first; counts only when asked to. */
export async function listNotifications(
  ctx: RequestContext,
  args: PageArgs & { readonly unreadOnly: boolean },
  selection: Selection,
): Promise<NotificationPage> {
  const { pool } = ctx.database
  const userId = userOf(ctx)
  const page = pageRequest(args, ORDER)
  const unread = args.unreadOnly ? 'and n.read_at is null' : ''
  const [{ rows }, counts] = await Promise.all([
    pool.query<NotificationObject>({
      name: `notifications-${args.unreadOnly}-${page.after !== null}`,
      text: `select ${NOTIFICATION_COLUMNS} from notification n where n.user_id = $1 and n.is_in_app ${unread}
             ${page.after === null ? '' : 'and n.id < $3'} order by n.id desc limit $2`,
      values: [userId, page.limit, ...(page.after ?? [])],
    }),
    selection.has('totalCount') || selection.has('unreadCount') ? count(pool, userId) : { all: 0, unread: 0 },
  ])
  const total = args.unreadOnly ? counts.unread : counts.all
  return Object.assign(
    pageOf(rows, page, (row) => [row.id], total),
    { unreadCount: counts.unread },
  )
}

async function count(pool: Pool, userId: string): Promise<{ all: number; unread: number }> {
  const { rows } = await pool.query<{ all: number; unread: number }>({
    name: 'count-notifications',
    text: `select count(*)::int as "all", (count(*) filter (where read_at is null))::int as unread
           from notification where user_id = $1 and is_in_app`,
    values: [userId],
  })
  return rows[0] ?? { all: 0, unread: 0 }
}

const UNREAD = Symbol('unread notifications')

/** How many notifications a user has not read in the app, for all users of an answer at once. */
export function unreadOf(ctx: RequestContext, userId: string): Promise<number> {
  const loader = perRequest(
    ctx,
    UNREAD,
    ({ database }) =>
      new DataLoader<string, number>(async (ids) => {
        const { rows } = await database.pool.query<{ userId: string; unread: number }>({
          name: 'unread-notifications',
          text: `select user_id as "userId", count(*)::int as unread from notification
                 where user_id = any($1::uuid[]) and read_at is null and is_in_app group by user_id`,
          values: [ids],
        })
        const byUser = new Map(rows.map((row) => [row.userId, row.unread]))
        return ids.map((id) => byUser.get(id) ?? 0)
      }),
  )
  return loader.load(userId)
}

/** What reached a user after a place among their notifications and is not known yet, oldest first. */
export async function newNotifications(
  pool: Pool,
  { userId, after, known }: { readonly userId: string; readonly after: string; readonly known: readonly string[] },
): Promise<NotificationObject[]> {
  const { rows } = await pool.query<NotificationObject>({
    name: 'new-notifications',
    text: `select ${NOTIFICATION_COLUMNS} from notification n
           where n.user_id = $1 and n.is_in_app and n.id > $2 and n.id <> all($3::uuid[]) order by n.id limit 50`,
    values: [userId, after, known],
  })
  return rows
}
