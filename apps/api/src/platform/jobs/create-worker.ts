import type { Database } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'
import { createBoss, enqueueWith, ensureQueues, insertOrders } from './boss.ts'
import type { JobOrder, RunnableJob } from './job.ts'
import type { WorkerPart } from './part.ts'
import { gatherReactions } from './reactions.ts'
import { startRelay } from './relay.ts'
import { runJobs } from './run-jobs.ts'
import { keepCron } from './schedules.ts'
import { startSweeps } from './sweeps.ts'

export interface WorkerOptions {
  /** The product's database: pg-boss opens a few connections of its own to it. */
  readonly databaseUrl: string
  readonly database: Database
  readonly feed: Feed
  readonly parts: readonly WorkerPart[]
}

export interface Worker {
  /** Orders jobs past the outbox: for tests and tools. Commands write outbox events. */
  send(orders: readonly JobOrder[]): Promise<void>
  /** Takes no new jobs, lets running ones end (10 s), gives the rest back to the queue. */
  close(): Promise<void>
}

const GRACE_MS = 10_000

/** Starts the relay, the jobs and their schedules. Any number of workers may run side by side. */
export async function createWorker({ databaseUrl, database, feed, parts }: WorkerOptions): Promise<Worker> {
  const boss = createBoss(databaseUrl, { works: true })
  const byName = new Map<string, RunnableJob>()
  const send = (orders: readonly JobOrder[]): Promise<void> => insertOrders(boss, orders, byName)
  const react = gatherReactions(parts, send)
  for (const job of [react.repeat, ...parts.flatMap((part) => part.jobs)]) {
    if (byName.has(job.name)) throw new Error(`two jobs are named ${job.name}`)
    byName.set(job.name, job)
  }
  const jobs = [...byName.values()]
  await boss.start({ attempts: 3 })
  await ensureQueues(boss, jobs)
  const enqueue = enqueueWith(boss, byName)
  await runJobs(boss, jobs, { database, feed, enqueue })
  const schedules = parts.flatMap((part) => part.schedules ?? [])
  await keepCron(boss, schedules)
  const sweeps = startSweeps(
    schedules.filter((schedule) => 'everySeconds' in schedule),
    { databaseUrl, database, feed, jobs: byName, enqueue },
  )
  const relay = startRelay({ boss, database, feed, jobs: byName, react })
  return {
    send,
    async close() {
      await Promise.all([sweeps.stop(), relay.stop()])
      await boss.stop({ graceful: true, timeout: GRACE_MS, close: true })
    },
  }
}

/** Makes pg-boss's tables, so that the server can read them before the first worker starts. Run after `migrate`. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = createBoss(databaseUrl, { works: false })
  await boss.start({ attempts: 3 })
  await boss.stop({ graceful: false, close: true })
}
