import { sqlOf } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids/index.ts'
import type { JobContext, JobOrder } from '../../platform/jobs/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import type { LetterParts } from './notification.entity.ts'
import { announcementsOf } from './notification.feed.ts'
import { isRequired, jobPriority } from './notification.rules.ts'
import type { Notice, NoticeLetter } from './letters/letter.ts'
import { DELIVERIES } from './queue.queries.ts'

/** What happened, for those it is told to. */
export interface Happening {
  /** One notification a user of each key, however often it is queued. */
  readonly key: string
  /** What it happened to, for the entry log. */
  readonly entityType: string
  readonly entityId: string
  readonly at: Date
}

interface QueuedRow {
  readonly id: string
  readonly userId: string
  readonly priority: number
  readonly isInApp: boolean
  readonly isByMail: boolean
}

const SUBJECT_CHARACTERS = 255
/** So that no statement comes near its time limit, on a busy machine either. */
const JOBS_AT_ONCE = 2500

/**
 * Writes the notifications of an event and orders their deliveries, in one transaction: by one statement for all
 * recipients, however many. A disabled user gets none, and nobody what they switched off on both channels. What is
 * there already is left alone, so that a job may run again.
 */
export async function queueNotices(
  ctx: Pick<JobContext, 'enqueue'>,
  tx: Tx,
  notices: readonly Notice[],
  happening: Happening,
): Promise<number> {
  const sql = sqlOf(tx.em)
  const recipients = notices.flatMap(({ userIds }, place) => userIds.map((userId) => ({ userId, place: place + 1 })))
  if (recipients.length === 0) return 0
  const letters = notices.map(({ letter }) => letter)
  const queued = await sql.query<QueuedRow>({
    text: QUEUE,
    values: [
      recipients.map(() => newId(tx.now)),
      recipients.map(({ userId }) => userId),
      recipients.map(({ place }) => place),
      letters.map(({ type }) => type),
      letters.map(({ subject }) => cut(subject)),
      letters.map(({ content }) => content.join('\n\n')),
      letters.map(({ link }) => link),
      letters.map((letter) => JSON.stringify(partsOf(letter))),
      letters.map(({ priority }) => priority),
      letters.map(({ role, type }) => isRequired(role, type)),
      happening.key,
      happening.at,
      tx.now,
    ],
  })
  if (queued.length === 0) return 0
  const { entityType, entityId, key } = happening
  tx.record({ entityType, entityId, action: 'NOTIFIED', details: { event: key, notifications: queued.length } })
  const mailed = queued.filter(({ isByMail }) => isByMail)
  for (let from = 0; from < mailed.length; from += JOBS_AT_ONCE)
    await ctx.enqueue(sql, mailed.slice(from, from + JOBS_AT_ONCE).map(orderOf))
  const inApp = queued.filter(({ isInApp }) => isInApp)
  tx.announce(
    ...announcementsOf(
      inApp.map(({ userId }) => userId),
      mailed.map(({ id }) => id),
    ),
  )
  return queued.length
}

const QUEUE = `insert into notification (id, user_id, type, event_key, subject, content, link, letter, priority,
    is_in_app, is_by_mail, timestamp, created_at, updated_at)
  select given.id, u.id, letter.type, $11, subject, content, link, parts, priority,
    wants_app, wants_mail, $12::timestamptz, $13::timestamptz, $13::timestamptz
  from unnest($1::uuid[], $2::uuid[], $3::int[]) as given (id, user_id, place)
    join unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::int[], $10::boolean[]) with ordinality
      as letter (type, subject, content, link, parts, priority, is_required, place) on letter.place = given.place
    join app_user u on u.id = given.user_id and u.disabled_at is null
    left join notification_preference app on app.user_id = u.id and app.type = letter.type and app.channel = 'APP'
    left join notification_preference mail on mail.user_id = u.id and mail.type = letter.type and mail.channel = 'EMAIL'
    cross join lateral (select is_required or coalesce(app.is_enabled, true) as wants_app,
      is_required or coalesce(mail.is_enabled, true) as wants_mail) wish
  where wants_app or wants_mail
  on conflict (event_key, user_id) do nothing
  returning id, user_id as "userId", priority, is_in_app as "isInApp", is_by_mail as "isByMail"`

function orderOf({ id, priority }: QueuedRow): JobOrder {
  return {
    name: DELIVERIES,
    id,
    data: {},
    about: { entityType: 'Notification', entityId: id },
    priority: jobPriority(priority as NoticeLetter['priority']),
  }
}

const cut = (text: string): string =>
  text.length <= SUBJECT_CHARACTERS ? text : `${text.slice(0, SUBJECT_CHARACTERS - 1)}…`

const partsOf = ({ facts, next, action }: NoticeLetter): LetterParts => ({ facts, next, action })
