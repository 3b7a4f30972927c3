import type { PgBoss } from 'pg-boss'
import { storedJob } from './boss.ts'
import type { Schedule } from './part.ts'

/** Lets jobs recur at times of day. pg-boss keeps the schedules; those that nobody declares any more end. */
export async function keepCron(boss: PgBoss, schedules: readonly Schedule[]): Promise<void> {
  const wanted = schedules.flatMap((schedule) => ('cron' in schedule ? [schedule] : []))
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.some((schedule) => schedule.order.name === name)) await boss.unschedule(name)
  }
  for (const { order, cron, timeZone } of wanted) {
    await boss.schedule(order.name, cron, storedJob(order), { tz: timeZone ?? 'UTC', missed: 'once' })
  }
}
