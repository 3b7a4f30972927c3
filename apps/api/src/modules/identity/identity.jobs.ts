import { clock } from '../../platform/clock/index.ts'
import { plusSeconds } from '../../platform/calendar/index.ts'
import {
  defineJob,
  type Job,
  type JobContext,
  noData,
  type OutboxMessage,
  textOf,
  type WorkerPart,
} from '../../platform/jobs/index.ts'
import type { Mail, Mailer } from '../../platform/mail/index.ts'
import { transact } from '../../platform/mutate/index.ts'
import type { IdentityMailSettings } from './identity.settings.ts'
import { linkAddress, passwordResetMail, verificationMail } from './identity.mails.ts'
import { issueLink } from './link.service.ts'
import type { LinkPurpose } from './session.entity.ts'
import { usersById } from './user.queries.ts'
import type { UserType } from './user.graphql.ts'

interface AccountMail {
  readonly userId: string
  /** From the event, not from the attempt: a job that runs again sends the same link. */
  readonly seed: string
}

type Content = Pick<Mail, 'subject' | 'text' | 'html'>

const KEEP_LINKS_SECONDS = 30 * 86_400
const KEEP_COUNTERS_SECONDS = 86_400

/** This module's part of the worker: account mails, each with a link that only the mail ever holds, and tidying up. */
export function identityJobs(settings: IdentityMailSettings, mailer: Mailer): WorkerPart {
  const { publicOrigin, signingSecret: secret } = settings

  const withLink = (ctx: JobContext, user: UserType, purpose: LinkPurpose, seed: string): Promise<string> =>
    transact(ctx, (tx) => issueLink(tx, { userId: user.id, purpose, seed, secret }))

  const mailJob = (
    name: string,
    write: (ctx: JobContext, user: UserType, seed: string) => Promise<Content | null>,
  ): Job<AccountMail> =>
    defineJob<AccountMail>({
      name,
      parse: (stored) => ({ userId: textOf(stored, 'userId'), seed: textOf(stored, 'seed') }),
      async handle(ctx, { userId, seed }) {
        const [user] = await usersById(ctx.database, [userId])
        const content = user && user.disabledAt === null ? await write(ctx, user, seed) : null
        if (!user || content === null) return
        await mailer.sendMail({
          ...content,
          to: user.email,
          messageId: `${ctx.jobId}@${new URL(publicOrigin).hostname}`,
        })
      },
    })

  const sendVerification = mailJob('sendVerificationMail', async (ctx, user, seed) => {
    if (user.emailVerifiedAt !== null) return null
    const token = await withLink(ctx, user, 'VERIFY_EMAIL', seed)
    return verificationMail(user.name, linkAddress(publicOrigin, user.role, 'verify-email', token))
  })

  const sendReset = mailJob('sendPasswordResetMail', async (ctx, user, seed) => {
    const token = await withLink(ctx, user, 'RESET_PASSWORD', seed)
    return passwordResetMail(user.name, linkAddress(publicOrigin, user.role, 'reset-password', token))
  })

  const tidyUp = defineJob({ name: 'tidyUpAccounts', parse: noData, handle: removeLeftovers })
  const to = (job: Job<AccountMail>) => (message: OutboxMessage) => [
    job.order({ userId: message.entityId, seed: `${message.id}@${message.createdAt.toISOString()}` }),
  ]

  return {
    jobs: [sendVerification, sendReset, tidyUp],
    reactions: {
      verificationRequested: to(sendVerification),
      passwordResetRequested: to(sendReset),
    },
    schedules: [{ order: tidyUp.order({}), cron: '20 3 * * *' }],
  }
}

/** Counters whose window is over and links that stopped working long ago: nobody's data, so no entry log. */
async function removeLeftovers(ctx: JobContext): Promise<void> {
  const now = clock.now()
  await ctx.database.pool.query('delete from log_in_throttle where window_started_at < $1', [
    plusSeconds(now, -KEEP_COUNTERS_SECONDS),
  ])
  await ctx.database.pool.query('delete from one_time_link where expires_at < $1', [
    plusSeconds(now, -KEEP_LINKS_SECONDS),
  ])
}
