import { sqlOf } from '../../platform/db/index.ts'
import { refuse } from '../../platform/errors/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { userOf } from './notification.queries.ts'

const AT_ONCE = 100

/**
 * Marks one's own notifications as read, all of them when none are named, and notes that they were DELIVERED.
 * Reading one twice is no mistake; somebody else's is refused like one that is not there.
 */
export async function markRead(tx: Tx, notificationIds: readonly string[] | null): Promise<string> {
  const userId = userOf(tx)
  const sql = sqlOf(tx.em)
  if (notificationIds !== null) await refuseForeign(tx, userId, notificationIds)
  const read = await sql.query<{ id: string }>({
    text: `update notification set read_at = $2, updated_at = $2
           where user_id = $1 and read_at is null and is_in_app and ($3::uuid[] is null or id = any($3)) returning id`,
    values: [userId, tx.now, notificationIds],
  })
  await sql.query({
    text: `insert into notification_status (id, notification_id, status, timestamp)
           select * from unnest($1::uuid[], $2::uuid[]), (values ('DELIVERED', $3::timestamptz)) as step`,
    values: [read.map(() => newId(tx.now)), read.map(({ id }) => id), tx.now],
  })
  if (read.length > 0) {
    tx.record({
      entityType: 'User',
      entityId: userId,
      action: 'NOTIFICATIONS_READ',
      details: { notificationIds: read.slice(0, AT_ONCE).map(({ id }) => id), count: read.length },
    })
    tx.announce(...read.map(({ id }) => ({ topic: 'notificationQueue' as const, id })).slice(0, AT_ONCE))
  }
  return userId
}

async function refuseForeign(tx: Tx, userId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > AT_ONCE) refuse('INVALID_INPUT', `Name up to ${AT_ONCE} at once.`, ['notificationIds'])
  const wanted = new Set(ids.map((id) => id.toLowerCase()))
  const known = [...wanted].every(isId)
    ? await sqlOf(tx.em).query<{ id: string }>({
        text: 'select id from notification where user_id = $1 and is_in_app and id = any($2::uuid[])',
        values: [userId, [...wanted]],
      })
    : []
  if (known.length < wanted.size) refuse('NOT_FOUND', 'There is no such notification.', ['notificationIds'])
}
