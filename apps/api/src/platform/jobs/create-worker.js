import { createBoss, ensureQueues, insertOrders } from './boss.js'
import { gatherReactions } from './reactions.js'
import { startRelay } from './relay.js'
import { runJobs } from './run-jobs.js'
import { startSchedules } from './schedules.js'
const GRACE_MS = 10_000
/** Starts the relay, the jobs and their schedules. Any number of workers may run side by side. */
export async function createWorker({ databaseUrl, database, feed, parts }) {
  const boss = createBoss(databaseUrl, { works: true })
  const byName = new Map()
  const send = (orders) => insertOrders(boss, orders, byName)
  const react = gatherReactions(parts, send)
  for (const job of [react.repeat, ...parts.flatMap((part) => part.jobs)]) {
    if (byName.has(job.name)) throw new Error(`two jobs are named ${job.name}`)
    byName.set(job.name, job)
  }
  const jobs = [...byName.values()]
  await boss.start({ attempts: 3 })
  await ensureQueues(boss, jobs)
  await runJobs(boss, jobs, { database, feed })
  const stopSchedules = await startSchedules(
    boss,
    parts.flatMap((part) => part.schedules ?? []),
  )
  const relay = startRelay({ boss, database, feed, jobs: byName, react })
  return {
    send,
    async close() {
      stopSchedules()
      await relay.stop()
      await boss.stop({ graceful: true, timeout: GRACE_MS, close: true })
    },
  }
}
/** Makes pg-boss's tables, so that the server can read them before the first worker starts. Run after `migrate`. */
export async function installJobs(databaseUrl) {
  const boss = createBoss(databaseUrl, { works: false })
  await boss.start({ attempts: 3 })
  await boss.stop({ graceful: false, close: true })
}
//# sourceMappingURL=create-worker.js.map
