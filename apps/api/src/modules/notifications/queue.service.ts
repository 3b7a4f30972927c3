import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { type UserErrorData, DomainError, refusal, refuse } from '../../platform/errors/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import { completeJob, lockJob, removeJob, runJobAgain } from '../../platform/jobs/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { TRIES } from './delivery/tries.ts'
import { DELIVERIES } from './queue.queries.ts'

/** Tries a delivery again at once, with all tries before it, whether it was given up or waits. */
export async function retryDelivery(tx: Tx, id: string): Promise<string> {
  const sql = sqlOf(tx.em)
  await lockUnsent(sql, id)
  await runJobAgain(sql, { queue: DELIVERIES, id }, TRIES)
  return told(tx, id, 'DELIVERY_RETRIED')
}

/** Takes a delivery as done: somebody told the recipient in another way. */
export async function markSent(tx: Tx, id: string): Promise<string> {
  const sql = sqlOf(tx.em)
  await lockUnsent(sql, id)
  await completeJob(sql, { queue: DELIVERIES, id })
  await noteSent(sql, id, tx.now)
  return told(tx, id, 'MARKED_SENT')
}

/** Takes a delivery out of the queue: it will not go by mail. In the app the notification stays. */
export async function removeDelivery(tx: Tx, id: string): Promise<string> {
  const sql = sqlOf(tx.em)
  const status = await lockItem(sql, id)
  if (status === 'PROCESSING') throw new DomainError([underWay()])
  await removeJob(sql, { queue: DELIVERIES, id })
  return told(tx, id, 'REMOVED_FROM_QUEUE')
}

/** Notes that the mail server took a notification; does nothing when it is known. */
export async function noteSent(sql: Sql, notificationId: string, now: Date): Promise<void> {
  await sql.query({
    text: `with sent as (update notification set sent_at = $2, updated_at = $2 where id = $1 and sent_at is null returning id)
           insert into notification_status (id, notification_id, status, timestamp) select $3, id, 'SENT', $2 from sent`,
    values: [notificationId, now, newId(now)],
  })
}

async function lockUnsent(sql: Sql, id: string): Promise<void> {
  const status = await lockItem(sql, id)
  if (status === 'PROCESSING') throw new DomainError([underWay()])
  if (status === 'SENT') refuse('CONFLICT', 'The mail server has taken this notification already.', ['id'])
}

async function lockItem(sql: Sql, id: string) {
  const status = isId(id) ? await lockJob(sql, { queue: DELIVERIES, id }) : null
  if (status === null) return refuse('NOT_FOUND', 'There is no such notification in the queue.', ['id'])
  const [sent] = await sql.query<{ id: string }>({
    text: 'select id from notification where id = $1 and sent_at is not null',
    values: [id],
  })
  if (sent) return 'SENT'
  // Settled without having been sent: the recipient could not be written to.
  return status === 'SENT' ? 'FAILED' : status
}

function underWay(): UserErrorData {
  return refusal('CONFLICT', 'It is being handed to the mail server right now. Look again in a minute.', ['id'])
}

function told(tx: Tx, id: string, action: string): string {
  tx.record({ entityType: 'Notification', entityId: id, action, details: {} })
  tx.announce({ topic: 'notificationQueue', id })
  return id
}
