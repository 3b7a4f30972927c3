import { sqlOf, sqlOfClient } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import { hurryRetries, type JobContext } from '../../../platform/jobs/index.ts'
import { log } from '../../../platform/log/index.ts'
import type { Mailer } from '../../../platform/mail/index.ts'
import { transact } from '../../../platform/mutate/index.ts'
import { mailOf, type Posted } from '../letters/mail.ts'
import { DELIVERIES } from '../queue.queries.ts'
import { noteSent } from '../queue.service.ts'
import { failureOf, MailServerAway } from './failure.ts'
import type { Patience } from './patience.ts'

/** How mails leave. */
export interface PostOffice {
  readonly mailer: Mailer
  readonly publicOrigin: string
  readonly patience: Patience
  /** Told of each queue item that changed, for those who watch. */
  changed(notificationId: string): void
}

interface PostedRow extends Posted {
  readonly sentAt: Date | null
  readonly email: string
  readonly disabledAt: Date | null
}

/**
 * Mails one notification. The Message-ID follows from it, and what the mail server took is noted at once: a worker that
 * dies in between sends it again, with the same Message-ID. Throws when it is to be tried again, with the reason noted.
 */
export async function deliver(ctx: JobContext, notificationId: string, office: PostOffice): Promise<void> {
  const posted = await read(ctx, notificationId)
  if (posted === null || posted.sentAt !== null) return
  if (posted.disabledAt !== null) {
    await noteFailure(ctx, notificationId, 'The account is disabled; nothing is mailed to it.')
    return
  }
  const { mailer, publicOrigin, patience } = office
  await patience.ready(ctx.signal)
  try {
    await mailer.sendMail({
      ...mailOf(posted, publicOrigin),
      to: posted.email,
      messageId: `${notificationId}@${new URL(publicOrigin).hostname}`,
    })
  } catch (error) {
    const failure = failureOf(error)
    if (failure instanceof MailServerAway) patience.failed()
    await noteFailure(ctx, notificationId, failure.message)
    office.changed(notificationId)
    throw failure
  }
  await transact(ctx, (tx) => noteSent(sqlOf(tx.em), notificationId, tx.now))
  office.changed(notificationId)
  if (patience.succeeded()) await hurry(ctx)
}

/** The mail server is back: what waits for it need not wait longer. */
async function hurry({ database }: JobContext): Promise<void> {
  const count = await hurryRetries(sqlOfClient(database.pool), DELIVERIES, MailServerAway.name)
  log.info('notifications', 'The mail server takes mail again.', { retriesPulledForward: count })
}

async function read({ database }: JobContext, id: string): Promise<PostedRow | null> {
  const { rows } = await database.pool.query<PostedRow>({
    name: 'notification-to-post',
    text: `select n.subject, n.content, n.link, n.letter, n.sent_at as "sentAt", u.email, u.name as "userName", u.role,
             u.disabled_at as "disabledAt"
           from notification n join app_user u on u.id = n.user_id where n.id = $1`,
    values: [id],
  })
  return rows[0] ?? null
}

async function noteFailure(ctx: JobContext, notificationId: string, reason: string): Promise<void> {
  await transact(ctx, (tx) =>
    sqlOf(tx.em).query({
      text: `insert into notification_status (id, notification_id, status, timestamp, failure_reason) values ($1, $2, 'FAILED', $3, $4)`,
      values: [newId(tx.now), notificationId, tx.now, reason],
    }),
  )
}
