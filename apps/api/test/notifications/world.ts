import { setTimeout as pause } from 'node:timers/promises'
import { entities } from '../../src/entities.ts'
import { bookingJobs } from '../../src/modules/bookings/index.ts'
import { createSandboxGateway, financeJobs } from '../../src/modules/finance/index.ts'
import { notificationJobs } from '../../src/modules/notifications/index.ts'
import { createDatabase, type Database } from '../../src/platform/db/index.ts'
import { createFeed } from '../../src/platform/feed/index.ts'
import { createWorker, type Worker } from '../../src/platform/jobs/index.ts'
import { log } from '../../src/platform/log/index.ts'
import { createMailer } from '../../src/platform/mail/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { aTraveler } from '../factories/index.ts'
import { type AgencyWorld, openAgencies } from '../launches/agency-world.ts'
import { type MailServer, startMailServer } from './mail-server.ts'

/** A notification as its row has it, with whether it goes by mail. */
export interface Told {
  readonly id: string
  readonly userId: string
  readonly type: string
  readonly subject: string
  readonly content: string
  readonly link: string | null
  readonly priority: number
  readonly isInApp: boolean
  readonly isMailed: boolean
}

export interface NotificationWorld extends AgencyWorld {
  readonly database: Database
  readonly mail: MailServer
  /** Starts a worker; the pauses before further tries are short. */
  work(pauses?: readonly number[]): Promise<Worker>
  /** What everybody was told, oldest first. */
  told(): Promise<readonly Told[]>
  emailOf(userId: string): Promise<string>
  /** Has users told that their passwords were changed, by so many notifications; gives the users' ids. */
  tell(worker: Worker, count: number): Promise<readonly string[]>
  /** Waits until the outbox is empty and no job of these names waits or runs. */
  settle(...names: readonly string[]): Promise<void>
}

export async function until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await pause(40)) if (await condition()) return
  throw new Error('it did not come to that')
}

/** Agencies, travelers, a mail server and workers that mail to it. */
export async function openNotifications(settings: Readonly<Record<string, string>> = {}): Promise<NotificationWorld> {
  const mail = await startMailServer()
  const world = await openAgencies(settings)
  const { pool, api } = world
  const database = await createDatabase({ url: api.database.url, poolSize: 6, statementTimeoutMs: 5000 }, entities)
  const feed = await createFeed({ ...api.config, databaseUrl: api.database.url }, log)
  const gateway = await createSandboxGateway({ url: api.database.url, timeoutMs: 500 })
  const smtp = {
    smtpUrl: `smtp://127.0.0.1:${mail.port}`,
    mailFrom: 'AstroBookings <no-reply@astro.example>',
    inboxPort: 1,
    mailHands: 1,
  }
  const timeouts = { connectionTimeout: 1000, greetingTimeout: 1000, socketTimeout: 1500, dnsTimeout: 1000 }
  const mailer = createMailer(smtp, timeouts)
  const workers: Worker[] = []
  return {
    ...world,
    database,
    mail,
    async work(pauses = [1, 1, 2, 2, 3]) {
      const parts = [
        financeJobs({ gateway, gatewayTimeoutMs: 500 }, { reconcileIntervalSeconds: 3600 }),
        bookingJobs,
        notificationJobs(mailer, feed, {
          publicOrigin: 'https://astro.example',
          mailHands: smtp.mailHands,
          pauses,
          longestPatienceMs: 300,
        }),
      ]
      const worker = await createWorker({ databaseUrl: api.database.url, database, feed, parts })
      workers.push(worker)
      return worker
    },
    async told() {
      const { rows } = await pool.query<Told>(
        `select n.id, user_id as "userId", type, subject, content, link, n.priority, is_in_app as "isInApp", j.id is not null as "isMailed"
         from notification n left join pgboss.job j on j.id = n.id and j.name = 'deliverNotification' order by n.id`,
      )
      return rows
    },
    async tell(worker, count) {
      const ids: string[] = []
      for (let i = 0; i < count; i += 1) ids.push(await aTraveler(pool))
      const at = clock.now().toISOString()
      const data = (entityId: string) => ({
        key: `test/${entityId}`,
        event: 'passwordChanged',
        entityType: 'User',
        entityId,
        data: {},
        at,
      })
      await worker.send(ids.map((id) => ({ name: 'notify', data: data(id) })))
      return ids
    },
    async emailOf(userId) {
      return (await world.one<{ email: string }>('select email from app_user where id = $1', userId)).email
    },
    async settle(...names) {
      await until(async () => {
        const { rows } = await pool.query(
          `select 1 from outbox union all select 1 from pgboss.job where name = any($1) and state < 'completed'`,
          [names],
        )
        return rows.length === 0
      })
    },
    async close() {
      for (const worker of workers) await worker.close()
      mailer.close()
      await feed.close()
      await gateway.close()
      await database.close()
      await mail.close()
      return world.close()
    },
  }
}
