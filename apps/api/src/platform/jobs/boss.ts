import { type Db, type JobInsert, PgBoss, type QueueOptions } from 'pg-boss'
import type { Sql } from '../db/index.ts'
import { log } from '../log/index.ts'
import type { JobOrder, RunnableJob } from './job.ts'

const COMPONENT = 'jobs'

/**
 * How soon a killed worker is noticed: its jobs' heartbeats stop, and after this and one look of the monitor they run
 * again. Together well below a minute (QUALITY, Reliability).
 */
const HEARTBEAT_SECONDS = 15
const MONITOR_SECONDS = 5
const DAY = 86_400

/** Opens pg-boss on the product's database. Only `start()` connects; several processes may start at once. */
export function createBoss(url: string, role: { readonly works: boolean }): PgBoss {
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
    maintenanceIntervalSeconds: 3600,
  })
  boss.on('error', (error) => log.error(COMPONENT, 'The job queue reports an error.', { error }))
  boss.on('warning', ({ message, data }) => log.warning(COMPONENT, message, { data }))
  return boss
}

/** Makes the queues there are jobs for, and brings their settings up to date. Safe beside others that do the same. */
export async function ensureQueues(boss: PgBoss, jobs: readonly RunnableJob[]): Promise<void> {
  for (const job of jobs) {
    const options = queueOptions(job)
    await boss.createQueue(job.name, { ...options, policy: job.coalesces ? 'short' : 'standard', notify: true })
    await boss.updateQueue(job.name, { ...options, notify: true })
  }
}

function queueOptions({ retry, timeoutSeconds }: RunnableJob): QueueOptions {
  const doubling = { retryBackoff: true, retryDelayMax: retry.longestPauseSeconds }
  return {
    retryLimit: retry.limit,
    retryDelay: retry.firstPauseSeconds,
    // Pauses of one's own are set as each try fails.
    ...(retry.pausesSeconds === undefined ? doubling : { retryBackoff: false }),
    expireInSeconds: timeoutSeconds,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    retentionSeconds: 14 * DAY,
    deleteAfterSeconds: 7 * DAY,
  }
}

/** What stands in a job's row: IT ops see what it is about beside its data. */
export interface StoredJob {
  readonly entityType: string | null
  readonly entityId: string | null
  readonly data: Readonly<Record<string, unknown>>
}

export function storedJob({ data, about }: JobOrder): StoredJob {
  return { entityType: about?.entityType ?? null, entityId: about?.entityId ?? null, data }
}

/** Hands orders to their queues in their order, one statement a queue; `db` lets them join a transaction. */
export async function insertOrders(
  boss: PgBoss,
  orders: readonly JobOrder[],
  jobs: ReadonlyMap<string, RunnableJob>,
  db?: Db,
): Promise<void> {
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

/** Hands orders to their queues inside a transaction that stands. */
export function enqueueWith(boss: PgBoss, jobs: ReadonlyMap<string, RunnableJob>) {
  return (sql: Sql, orders: readonly JobOrder[]): Promise<void> =>
    insertOrders(boss, orders, jobs, {
      executeSql: async (text: string, values: unknown[] = []) => ({ rows: await sql.query<object>({ text, values }) }),
    })
}

function jobInsert(order: JobOrder, job: RunnableJob): JobInsert<StoredJob> {
  return {
    ...(order.id === undefined ? {} : { id: order.id }),
    data: storedJob(order),
    priority: order.priority ?? job.priority,
    ...(order.startAfter === undefined ? {} : { startAfter: order.startAfter }),
    ...(job.coalesces && order.about ? { singletonKey: order.about.entityId } : {}),
  }
}
