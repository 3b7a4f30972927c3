import type { ClientBase } from 'pg'
import { NEWS, type Notice } from '../src/modules/notifications/index.ts'
import type { Sql } from '../src/platform/db/index.ts'
import { demoEmail } from './cast.ts'
import { seedId } from './ids.ts'
import { DAY, type Moment, plus } from './moments.ts'
import { deliveryOf, type Delivery } from './notice-deliveries.ts'
import { createRandom } from './random.ts'

/** Enough for a list that pages, not so many that nobody finds the news. */
const MOST_A_USER = 40
/** How far back agencies' daily news goes. */
const DAYS_OF_BUSINESS = 21

interface Past {
  readonly event: string
  readonly entityType: string
  readonly entityId: string
  readonly data: Record<string, unknown>
  readonly at: Date
}

interface Told {
  readonly userId: string
  readonly at: Date
  readonly key: string
  readonly letter: Notice['letter']
}

/**
 * Tells the people whom one logs in as what they would have heard in the past, by the product's own letters, with the
 * history of each delivery; the newest are unread, one waits for its next try and one was given up.
 */
export async function seedNotices(client: ClientBase, moment: Moment): Promise<void> {
  const sql: Sql = {
    query: async <Row extends object>({ text, values }: Parameters<Sql['query']>[0]) =>
      (await client.query<Row>(text, [...values])).rows,
  }
  const users = await demoUsers(sql)
  const told: Told[] = []
  for (const past of await pastOf(sql, users, moment)) {
    const key = `${past.event}/${past.entityId}/${past.at.toISOString()}`
    for (const { letter, userIds } of (await NEWS[past.event]?.(sql, { ...past, key })) ?? [])
      told.push(...userIds.filter((id) => users.includes(id)).map((userId) => ({ userId, at: past.at, key, letter })))
  }
  const kept = [...Map.groupBy(told, ({ userId }) => userId).values()].flatMap((own) =>
    own.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_A_USER),
  )
  await write(sql, kept, moment)
}

async function demoUsers(sql: Sql): Promise<readonly string[]> {
  const emails = (['Traveler', 'VIP traveler', 'Agency'] as const).map(demoEmail)
  const rows = await sql.query<{ id: string }>({
    text: 'select id from app_user where email = any($1::text[]) order by email',
    values: [emails],
  })
  return rows.map(({ id }) => id)
}

/** What happened that these users were told of, as events. */
async function pastOf(sql: Sql, users: readonly string[], { today }: Moment): Promise<readonly Past[]> {
  return sql.query<Past>({
    text: `with mine as (select b.*, l.status as launch_status, i.status as invoice_status from booking b
           join launch l on l.id = b.launch_id join invoice i on i.id = b.invoice_id
           where b.traveler_id = any($1::uuid[]) or (l.agency_id = any($1::uuid[]) and b.booking_date > $2))
    select 'seatsBooked' as event, 'Booking' as "entityType", id as "entityId", '{}'::jsonb as data, booking_date as at from mine
    union all
    select case when invoice_status = 'FAILED' then 'bookingExpired' else 'bookingCancelled' end, 'Booking', id,
      jsonb_build_object('refundAmount', refund_amount::text, 'passengerIds', (select jsonb_agg(p.id) from passenger p where p.booking_id = mine.id),
        'cause', case when launch_status = 'ABORTED' and refund_amount = total_price then 'LAUNCH_ABORTED' end), cancellation_date
    from mine where cancellation_date is not null
    union all
    select distinct case c.to_status when 'DELAYED' then 'launchDelayed' when 'ABORTED' then 'launchAborted' else 'launchCompleted' end, 'Launch', c.launch_id,
      jsonb_build_object('previousDate', c.previous_date, 'newDate', c.new_date, 'reason', c.reason), c.at
    from launch_status_change c join mine on mine.launch_id = c.launch_id and mine.booking_date < c.at
      and (mine.cancellation_date is null or mine.cancellation_date >= c.at)
    where c.to_status in ('DELAYED', 'ABORTED', 'COMPLETED')
    union all
    select 'launchScheduled', 'Launch', launch_id, '{}', at from launch_status_change where from_status is null and at > $2
    union all
    select 'invoiceIssued', 'Invoice', id, '{}', created_at from invoice where agency_id = any($1::uuid[])
    order by at`,
    values: [users, plus(today, -DAYS_OF_BUSINESS * DAY)],
  })
}

async function write(sql: Sql, told: readonly Told[], moment: Moment): Promise<void> {
  const random = createRandom('notices')
  const ordered = told.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const rows = ordered.map((one) => {
    const newer = ordered.filter(({ userId, at }) => userId === one.userId && at > one.at)
    const isNewestOfType = newer.every(({ letter }) => letter.type !== one.letter.type)
    const id = seedId(random, one.at)
    return { ...one, id, delivery: deliveryOf({ ...one, id, later: newer.length, isNewestOfType }, random, moment) }
  })
  await sql.query({
    text: `insert into notification (id, user_id, type, event_key, subject, content, link, letter, priority, timestamp, sent_at, read_at, created_at, updated_at)
           select id, user_id, type, event_key, subject, content, link, letter, priority, timestamp, sent_at, read_at, timestamp, coalesce(read_at, sent_at, timestamp)
           from json_populate_recordset(null::notification, $1) on conflict do nothing`,
    values: [JSON.stringify(rows.map(rowOf))],
  })
  await writeDeliveries(
    sql,
    rows.map(({ delivery }) => delivery),
  )
}

function rowOf({ id, userId, at, key, letter, delivery }: Told & { readonly id: string; readonly delivery: Delivery }) {
  const { type, priority, subject, content, link, facts, next, action } = letter
  return {
    id,
    user_id: userId,
    type,
    event_key: `seed/${key}`.slice(0, 120),
    subject,
    content: content.join('\n\n'),
    link,
    letter: { facts, next, action },
    priority,
    timestamp: at,
    sent_at: delivery.sentAt,
    read_at: delivery.readAt,
  }
}

async function writeDeliveries(sql: Sql, deliveries: readonly Delivery[]): Promise<void> {
  await sql.query({
    text: `insert into notification_status select status.* from json_populate_recordset(null::notification_status, $1) status
           join notification n on n.id = status.notification_id`,
    values: [JSON.stringify(deliveries.flatMap(({ steps }) => steps))],
  })
  // The worker sets the queue's options when it starts; here it only has to be there.
  await sql.query({
    text: `select pgboss.create_queue('deliverNotification', '{"policy":"standard","notify":"true"}')`,
    values: [],
  })
  await sql.query({
    text: `insert into pgboss.job (id, name, priority, data, state, retry_limit, retry_count, retry_delay, retry_backoff, policy,
             heartbeat_seconds, expire_seconds, deletion_seconds, start_after, created_on, started_on, completed_on, keep_until)
           select j.id, 'deliverNotification', j.priority, j.data, j.state, 5, j.retry_count, 900, false, 'standard', 15, 60, 604800,
             j.start_after, j.created_on, j.started_on, j.completed_on, j.start_after + interval '14 days'
           from json_populate_recordset(null::pgboss.job, $1) j join notification n on n.id = j.id`,
    values: [JSON.stringify(deliveries.flatMap(({ job }) => (job === null ? [] : [job])))],
  })
}
