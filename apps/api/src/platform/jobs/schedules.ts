import type { PgBoss } from 'pg-boss'
import { log } from '../log/index.ts'
import { storedJob } from './boss.ts'
import type { Schedule } from './part.ts'

const COMPONENT = 'jobs'

/**
 * Lets jobs recur. Those with a cron expression are kept by pg-boss; those of every few seconds are ordered by a timer
 * in each worker, and the queue takes one a span of time however many workers ask. Returns how to stop.
 */
export async function startSchedules(boss: PgBoss, schedules: readonly Schedule[]): Promise<() => void> {
  await keepCron(boss, schedules)
  const timers = schedules.flatMap((schedule) => ('everySeconds' in schedule ? [every(boss, schedule)] : []))
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

async function keepCron(boss: PgBoss, schedules: readonly Schedule[]): Promise<void> {
  const wanted = schedules.flatMap((schedule) => ('cron' in schedule ? [schedule] : []))
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.some((schedule) => schedule.order.name === name)) await boss.unschedule(name)
  }
  for (const { order, cron, timeZone } of wanted) {
    await boss.schedule(order.name, cron, storedJob(order), { tz: timeZone ?? 'UTC', missed: 'once' })
  }
}

type Timed = Extract<Schedule, { readonly everySeconds: number }>

function every(boss: PgBoss, schedule: Timed): NodeJS.Timeout {
  const ask = (): void => {
    orderOnce(boss, schedule).catch((error: unknown) => {
      log.warning(COMPONENT, `A run of ${schedule.order.name} could not be ordered; the next one will be.`, { error })
    })
  }
  ask()
  return setInterval(ask, schedule.everySeconds * 1000)
}

/** No retries: the next run does the same work. */
async function orderOnce(boss: PgBoss, { order, everySeconds }: Timed): Promise<void> {
  await boss.send(order.name, storedJob(order), {
    singletonKey: 'every',
    singletonSeconds: everySeconds,
    retryLimit: 1,
  })
}
