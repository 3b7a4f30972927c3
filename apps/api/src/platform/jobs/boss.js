import { PgBoss } from 'pg-boss'
import { log } from '../log/index.js'
const COMPONENT = 'jobs'
/**
 * How soon a killed worker is noticed: its jobs' heartbeats stop, and after this and one look of the monitor they run
 * again. Together well below a minute (QUALITY, Reliability).
 */
const HEARTBEAT_SECONDS = 15
const MONITOR_SECONDS = 5
const DAY = 86_400
/** Opens pg-boss on the product's database. Only `start()` connects; several processes may start at once. */
export function createBoss(url, role) {
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    application_name: 'astro-jobs',
    max: 4,
    useListenNotify: role.works,
    supervise: role.works,
    schedule: role.works,
    monitorIntervalSeconds: MONITOR_SECONDS,
    superviseIntervalSeconds: MONITOR_SECONDS,
  })
  boss.on('error', (error) => log.error(COMPONENT, 'The job queue reports an error.', { error }))
  boss.on('warning', ({ message, data }) => log.warning(COMPONENT, message, { data }))
  return boss
}
/** Makes the queues there are jobs for, and brings their settings up to date. Safe beside others that do the same. */
export async function ensureQueues(boss, jobs) {
  for (const job of jobs) {
    const options = queueOptions(job)
    await boss.createQueue(job.name, { ...options, policy: job.coalesces ? 'short' : 'standard', notify: true })
    await boss.updateQueue(job.name, { ...options, notify: true })
  }
}
function queueOptions({ retry, timeoutSeconds }) {
  return {
    retryLimit: retry.limit,
    retryDelay: retry.firstPauseSeconds,
    retryBackoff: true,
    retryDelayMax: retry.longestPauseSeconds,
    expireInSeconds: timeoutSeconds,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retentionSeconds: 14 * DAY,
    deleteAfterSeconds: 7 * DAY,
  }
}
export function storedJob({ data, about }) {
  return { entityType: about?.entityType ?? null, entityId: about?.entityId ?? null, data }
}
/** Hands orders to their queues in their order, one statement a queue; `db` lets them join a transaction. */
export async function insertOrders(boss, orders, jobs, db) {
  const byName = Map.groupBy(orders, (order) => order.name)
  for (const [name, own] of byName) {
    const job = jobs.get(name)
    if (!job) throw new Error(`no worker knows the job ${name}`)
    await boss.insert(
      name,
      own.map((order) => jobInsert(order, job)),
      db === undefined ? {} : { db },
    )
  }
}
function jobInsert(order, job) {
  return {
    data: storedJob(order),
    priority: order.priority ?? job.priority,
    ...(order.startAfter === undefined ? {} : { startAfter: order.startAfter }),
    ...(job.coalesces && order.about ? { singletonKey: order.about.entityId } : {}),
  }
}
//# sourceMappingURL=boss.js.map
