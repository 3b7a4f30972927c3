import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { grouped } from '../../platform/db/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { QUEUE_STATUSES, QUEUED, type QueueStatus, STATES, STATUS_OF_JOB } from '../../platform/jobs/index.ts'
import { type Page, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { Selection } from '../../platform/selection/index.ts'
import type { NotificationObject } from './notification.graphql.ts'
import { NOTIFICATION_COLUMNS } from './notification.queries.ts'
import { NOTIFICATION_TYPES } from './notification.rules.ts'
import type {
  NotificationQueueArgs,
  NotificationQueueFilter,
  NotificationQueueItemType,
  NotificationStatusType,
  QueueCountType,
} from './queue.graphql.ts'

/** The queue of the deliveries; a job's id is its notification's. */
export const DELIVERIES = 'deliverNotification'

const FROM = `${QUEUED} j join notification n on n.id = j.id`
const IN_QUEUE = `j.name = '${DELIVERIES}'`

/** What was sent is known from the moment the mail server took it, a moment before pg-boss settles the job. */
const STATUS = `case when n.sent_at is not null then 'SENT' when j.state = 'completed' then 'FAILED' else ${STATUS_OF_JOB} end`

type Row = NotificationObject & Omit<NotificationQueueItemType, 'id' | 'notification'>

const SELECT = `select ${NOTIFICATION_COLUMNS}, n.user_id as "userId", n.priority, j.start_after as "scheduledTime", ${STATUS} as status,
    j.retry_count as "retryCount", j.started_on as "lastAttempt"`

const itemOf = (row: Row): NotificationQueueItemType => ({
  id: row.id,
  userId: row.userId,
  notification: row,
  priority: row.priority,
  scheduledTime: row.scheduledTime,
  status: row.status,
  retryCount: row.retryCount,
  lastAttempt: row.lastAttempt,
})

export interface QueuePage extends Page<NotificationQueueItemType> {
  readonly counts: readonly QueueCountType[]
}

const ORDER = { name: 'newest', by: [] } as const

/** A page of the queue, newest first; counts only when asked to. */
export async function listQueue(
  { database: { pool } }: RequestContext,
  args: NotificationQueueArgs,
  selection: Selection,
): Promise<QueuePage> {
  const page = pageRequest(args, ORDER)
  const filter = args.filter ?? {}
  const { text, values } = whereOf(filter)
  const statuses = (filter.statuses ?? []).filter((status) => QUEUE_STATUSES.includes(status))
  const after = page.after ? `and j.id < $${values.length + 1}` : ''
  const [{ rows }, counts] = await Promise.all([
    pool.query<Row>({
      text: `${SELECT} from ${FROM} where ${text} ${statusIs(statuses)} ${after} order by j.id desc limit ${page.limit}`,
      values: [...values, ...(page.after ?? [])],
    }),
    selection.has('counts') || selection.has('totalCount') ? countByStatus(pool, filter) : [],
  ])
  const counted = statuses.length === 0 ? counts : counts.filter(({ status }) => statuses.includes(status))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  return Object.assign(
    pageOf(rows.map(itemOf), page, ({ id }) => [id], total),
    { counts },
  )
}

/** First by pg-boss's own states, which have an index, then by the whole truth. */
function statusIs(statuses: readonly QueueStatus[]): string {
  if (statuses.length === 0) return ''
  const [only] = statuses
  const states = statuses.length === 1 && only === 'PENDING' ? `and j.state in ${STATES.PENDING}` : ''
  return `${states} and ${STATUS} in (${statuses.map((status) => `'${status}'`).join(', ')})`
}

async function countByStatus(pool: Pool, filter: NotificationQueueFilter): Promise<readonly QueueCountType[]> {
  const { text, values } = whereOf(filter)
  const { rows } = await pool.query<QueueCountType>({
    text: `select ${STATUS} as status, count(*)::int as count from ${FROM} where ${text} group by 1`,
    values: [...values],
  })
  return QUEUE_STATUSES.map((status) => ({ status, count: rows.find((row) => row.status === status)?.count ?? 0 }))
}

function whereOf({ type, search }: NotificationQueueFilter): { text: string; values: readonly unknown[] } {
  const conditions = [IN_QUEUE]
  if (type && NOTIFICATION_TYPES.includes(type)) conditions.push(`n.type = '${type}'`)
  const words = search?.trim().replaceAll(/[\\%_]/g, String.raw`\$&`) ?? ''
  if (words === '') return { text: conditions.join(' and '), values: [] }
  conditions.push(
    `n.user_id in (select u.id from app_user u where u.email ilike '%' || $1 || '%' or u.name ilike '%' || $1 || '%')`,
  )
  return { text: conditions.join(' and '), values: [words] }
}

/** Queue items by id, in no order; unknown ids are left out. */
export async function queueItems(pool: Pool, ids: readonly string[]): Promise<NotificationQueueItemType[]> {
  const { rows } = await pool.query<Row>({
    name: 'queue-items',
    text: `${SELECT} from ${FROM} where ${IN_QUEUE} and j.id = any($1::uuid[])`,
    values: [ids.filter(isId)],
  })
  return rows.map(itemOf)
}

/** The newest of the queue: what is told when too many change to name them. */
export async function newestItems(pool: Pool, limit: number): Promise<NotificationQueueItemType[]> {
  const { rows } = await pool.query<Row>({
    name: 'newest-queue-items',
    text: `${SELECT} from ${FROM} where ${IN_QUEUE} order by j.id desc limit $1`,
    values: [limit],
  })
  return rows.map(itemOf)
}

const HISTORY = Symbol('delivery histories')

/** The history of a delivery, newest last, for all items of a page at once. */
export function deliveriesOf(ctx: RequestContext, notificationId: string): Promise<readonly NotificationStatusType[]> {
  const loader = perRequest(
    ctx,
    HISTORY,
    ({ database }) =>
      new DataLoader<string, readonly NotificationStatusType[]>(async (ids) => {
        const { rows } = await database.pool.query<NotificationStatusType>({
          name: 'delivery-histories',
          text: `select id, notification_id as "notificationId", status, timestamp, failure_reason as "failureReason"
                 from notification_status where notification_id = any($1::uuid[]) order by notification_id, id`,
          values: [ids],
        })
        return grouped(rows, ids, (row) => row.notificationId)
      }),
  )
  return loader.load(notificationId)
}
