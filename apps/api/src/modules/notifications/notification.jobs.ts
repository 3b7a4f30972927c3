import { clock } from '../../platform/clock/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import type { Feed } from '../../platform/feed/index.ts'
import { defineJob, noData, type OutboxMessage, textOf, type WorkerPart } from '../../platform/jobs/index.ts'
import type { Mailer } from '../../platform/mail/index.ts'
import { transact } from '../../platform/mutate/index.ts'
import { deliver } from './delivery/deliver.ts'
import { createPatience } from './delivery/patience.ts'
import { PAUSES } from './delivery/tries.ts'
import { createGatherer } from './notification.feed.ts'
import { newsEvent } from './news/event.ts'
import { NEWS } from './news/index.ts'
import { DELIVERIES } from './queue.queries.ts'
import { queueNotices } from './queue-notices.ts'
import { remindOfInvoices } from './reminders.ts'

export interface NotificationJobSettings extends Pick<Config, 'publicOrigin' | 'mailHands'> {
  /** Seconds before each further try; tests cannot wait for the product's. */
  readonly pauses?: readonly number[]
  /** Milliseconds a worker at the most waits for a mail server that is away before it asks again. */
  readonly longestPatienceMs?: number
}

/** Concerns all VIP travelers, and is the least urgent: an import of hundreds must not keep an abort waiting. */
const TO_MANY = 'launchScheduled'

/** Notifications' part of the worker: events become notifications, those with mail are delivered (SPEC rule 20). */
export function notificationJobs(mailer: Mailer, feed: Feed, settings: NotificationJobSettings): WorkerPart {
  const { publicOrigin, pauses = PAUSES, longestPatienceMs } = settings
  const office = {
    mailer,
    publicOrigin,
    patience: createPatience(longestPatienceMs),
    changed: createGatherer((ids) => feed.announce(ids.map((id) => ({ topic: 'notificationQueue' as const, id })))),
  }

  const notify = defineJob({
    name: 'notify',
    parse: (stored) => ({
      key: textOf(stored, 'key'),
      event: textOf(stored, 'event'),
      entityType: textOf(stored, 'entityType'),
      entityId: textOf(stored, 'entityId'),
      data: (stored['data'] ?? {}) as Readonly<Record<string, unknown>>,
      at: new Date(textOf(stored, 'at')),
    }),
    handle: async (ctx, event) => {
      const news = NEWS[event.event]
      if (!news) throw new Error(`nobody is told of ${event.event}`)
      await transact(ctx, async (tx) => queueNotices(ctx, tx, await news(sqlOf(tx.em), event), event))
    },
  })

  const deliverNotification = defineJob({
    name: DELIVERIES,
    parse: noData,
    handle: (ctx) => deliver(ctx, ctx.jobId, office),
    retry: { pausesSeconds: pauses },
    concurrency: settings.mailHands,
  })

  const remindOfOverdueInvoices = defineJob({
    name: 'remindOfOverdueInvoices',
    parse: noData,
    handle: async (ctx) => void (await remindOfInvoices(ctx, clock.now())),
    concurrency: 1,
    timeoutSeconds: 600,
  })

  const order = (message: OutboxMessage) => [
    notify.order(newsEvent(message), { priority: message.event === TO_MANY ? 0 : 1 }),
  ]
  return {
    jobs: [notify, deliverNotification, remindOfOverdueInvoices],
    reactions: Object.fromEntries(Object.keys(NEWS).map((event) => [event, order])),
    schedules: [{ order: remindOfOverdueInvoices.order({}), cron: '30 8 * * *' }],
  }
}
