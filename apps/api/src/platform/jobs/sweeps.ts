import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Database, outliveBrokenConnections } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'
import { newId } from '../ids/index.ts'
import { log } from '../log/index.ts'
import type { JobContext, RunnableJob } from './job.ts'
import type { Schedule } from './part.ts'
import { systemScope } from './system.ts'

const COMPONENT = 'jobs'
/** With the hash of a job's name: held by the one worker that sweeps. Ends with its connection when it is killed. */
const LOCK = 720_030

/** How long a run may go on when the worker stops. */
const GRACE_MS = 10_000

export type Sweep = Extract<Schedule, { readonly everySeconds: number }>

export interface SweepOptions {
  readonly databaseUrl: string
  readonly database: Database
  readonly feed: Feed
  readonly jobs: ReadonlyMap<string, RunnableJob>
  readonly enqueue: JobContext['enqueue']
}

/**
 * Runs jobs every few seconds, in this process: a row in the queue for each run would bury what matters to IT ops.
 * Of several workers one sweeps at a time. A run that fails is reported, and the next one does its work.
 */
export function startSweeps(sweeps: readonly Sweep[], options: SweepOptions): { stop(): Promise<void> } {
  const locks = createLocks(options.databaseUrl)
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const timers = sweeps.map((sweep) => {
    let isBusy = false
    const tick = (): void => {
      if (isBusy) return
      isBusy = true
      const run = sweepOnce(sweep, { ...options, locks, signal: stopping.signal }).finally(() => {
        isBusy = false
        running.delete(run)
      })
      running.add(run)
    }
    tick()
    return setInterval(tick, sweep.everySeconds * 1000)
  })
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer)
      stopping.abort()
      await Promise.race([Promise.all(running), pause(GRACE_MS, undefined, { ref: false })])
      await locks.end()
    },
  }
}

/**
 * One connection, kept: advisory locks belong to it. Not one of the product's pool, which the sweeps themselves need.
 * When it breaks its locks are free, and two workers may sweep at once for a moment, which harms nobody.
 */
function createLocks(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    idleTimeoutMillis: 0,
    query_timeout: 5000,
    connectionTimeoutMillis: 5000,
    application_name: 'astro-sweeps',
  })
  return outliveBrokenConnections(pool)
}

interface Run extends SweepOptions {
  readonly locks: pg.Pool
  readonly signal: AbortSignal
}

async function sweepOnce({ order }: Sweep, { database, feed, jobs, locks, signal, enqueue }: Run): Promise<void> {
  const job = jobs.get(order.name)
  if (!job) throw new Error(`no worker knows the job ${order.name}`)
  const jobId = newId()
  try {
    const scope = systemScope(order.name, { database, feed })
    await alone(locks, order.name, () => job.run({ ...scope, jobId, attempt: 1, signal, enqueue }, order.data))
  } catch (error) {
    log.error(COMPONENT, `A run of ${order.name} failed; the next one does its work.`, { error, traceId: jobId })
  }
}

/** Does the work unless another worker is at it. */
async function alone(locks: pg.Pool, name: string, work: () => Promise<void>): Promise<void> {
  const key = [LOCK, name]
  const { rows } = await locks.query<{ isOurs: boolean }>(
    'select pg_try_advisory_lock($1, hashtext($2)) as "isOurs"',
    key,
  )
  if (rows[0]?.isOurs !== true) return
  try {
    await work()
  } finally {
    await locks.query('select pg_advisory_unlock($1, hashtext($2))', key)
  }
}
