import { seedId } from './ids.ts'
import { DAY, HOUR, MINUTE, type Moment, plus } from './moments.ts'
import type { Random } from './random.ts'

/** How a notification went its way. */
export interface Delivery {
  readonly sentAt: Date | null
  readonly readAt: Date | null
  /** Rows of `notification_status`. */
  readonly steps: readonly object[]
  /** A row of the job queue, for what is younger than the queue's memory. */
  readonly job: object | null
}

interface Notified {
  readonly id: string
  readonly at: Date
  readonly letter: { readonly type: string; readonly priority: number }
  /** How many the same user has got since. */
  readonly later: number
  readonly isNewestOfType: boolean
}

const UNREAD = 3
/** pg-boss forgets a job after a week. */
const REMEMBERED = 6 * DAY
const REFUSED = 'The mail server refused the recipient: 450 4.2.2 The recipient’s mailbox is full, try again later'
/** When each try began, after the first: the pauses of the product. */
const TRIES = [0, 15_000, 75_000, 255_000, 675_000, 1_575_000]

/** A VIP's newest alert was given up, an agency's newest booking waits for its next try; all else arrived. */
export function deliveryOf(notified: Notified, random: Random, moment: Moment): Delivery {
  const { at, later, letter, isNewestOfType } = notified
  if (letter.type === 'NEW_LAUNCH_ALERT' && isNewestOfType) return givenUp(notified, random, moment)
  if (letter.type === 'NEW_BOOKING' && isNewestOfType) return waiting(notified, random, moment)
  const sentAt = plus(at, random.int(300, 4000))
  const readAt = later < UNREAD ? null : plus(sentAt, random.int(4, 2000) * MINUTE)
  const isRead = readAt !== null && readAt < moment.today
  const steps = [
    step(notified, random, { status: 'SENT', at: sentAt }),
    ...(isRead ? [step(notified, random, { status: 'DELIVERED', at: readAt })] : []),
  ]
  const remembered = at > plus(moment.today, -REMEMBERED)
  const done = { state: 'completed', retry_count: 0, start_after: at, started_on: at, completed_on: sentAt }
  return { sentAt, readAt: isRead ? readAt : null, steps, job: remembered ? jobOf(notified, done) : null }
}

function givenUp(notified: Notified, random: Random, { today }: Moment): Delivery {
  const first = plus(today, -9 * HOUR)
  const tries = TRIES.map((after) => plus(first, after))
  const last = tries.at(-1) ?? first
  const job = { state: 'failed', retry_count: 5, start_after: last, started_on: last, completed_on: last }
  return { sentAt: null, readAt: null, steps: failures(notified, random, tries), job: jobOf(notified, job) }
}

function waiting(notified: Notified, random: Random, { now }: Moment): Delivery {
  const tries = [plus(now, -6 * MINUTE), plus(now, -5.75 * MINUTE)]
  const job = {
    state: 'retry',
    retry_count: 2,
    start_after: plus(now, 10 * MINUTE),
    started_on: tries[1] ?? now,
    completed_on: null,
  }
  return { sentAt: null, readAt: null, steps: failures(notified, random, tries), job: jobOf(notified, job) }
}

const failures = (notified: Notified, random: Random, tries: readonly Date[]): readonly object[] =>
  tries.map((at) => step(notified, random, { status: 'FAILED', at, reason: REFUSED }))

function step(
  { id }: Notified,
  random: Random,
  { status, at, reason = null }: { readonly status: string; readonly at: Date; readonly reason?: string | null },
): object {
  return { id: seedId(random, at), notification_id: id, status, timestamp: at, failure_reason: reason }
}

function jobOf({ id, at, letter }: Notified, more: object): object {
  const data = { entityType: 'Notification', entityId: id, data: {} }
  return { id, priority: 6 - letter.priority, data, created_on: at, ...more }
}
