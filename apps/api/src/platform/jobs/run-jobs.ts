import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { type Database, sqlOfClient } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'
import { log, redact } from '../log/index.ts'
import type { StoredJob } from './boss.ts'
import type { JobContext, RunnableJob } from './job.ts'
import { setNextPause } from './queued.ts'
import { systemScope } from './system.ts'

const COMPONENT = 'jobs'

/** Seconds between two looks at a queue: the fallback when no notification came. */
const POLL = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 }

interface Surroundings {
  readonly database: Database
  readonly feed: Feed
  readonly enqueue: JobContext['enqueue']
}

/** Starts taking jobs of every kind. */
export async function runJobs(boss: PgBoss, jobs: readonly RunnableJob[], on: Surroundings): Promise<void> {
  for (const job of jobs) {
    for (let hand = 0; hand < job.concurrency; hand += 1) await addHand(boss, job, on)
  }
}

/** One hand takes one job at a time, so that each is settled as soon as it is done: a kill repeats no finished one. */
async function addHand(boss: PgBoss, job: RunnableJob, on: Surroundings): Promise<void> {
  let workerId = ''
  const take = async (batch: JobWithMetadata<StoredJob>[]): Promise<void> => {
    // There may be more: look again at once, not after the pause.
    boss.notifyWorker(workerId)
    for (const one of batch) await runOne(job, one, on)
  }
  workerId = await boss.work(job.name, { ...POLL, batchSize: 1, includeMetadata: true }, take)
}

async function runOne(
  job: RunnableJob,
  { id, data, retryCount, retryLimit, signal }: JobWithMetadata<StoredJob>,
  on: Surroundings,
): Promise<void> {
  const attempt = retryCount + 1
  try {
    await job.run({ ...systemScope(job.name, on), jobId: id, attempt, signal, enqueue: on.enqueue }, data.data)
  } catch (error) {
    const fields = { error, traceId: id, attempt }
    if (retryCount < retryLimit) log.warning(COMPONENT, `Job ${job.name} failed and will be tried again.`, fields)
    else log.error(COMPONENT, `Job ${job.name} failed for good.`, fields)
    const pause = job.retry.pausesSeconds?.[Math.min(retryCount, job.retry.limit - 1)]
    if (pause !== undefined) await setNextPause(sqlOfClient(on.database.pool), { queue: job.name, id }, pause)
    throw keepable(error)
  }
}

/** What pg-boss keeps of an error in the job's row, where IT ops read it: no more than the log tells. */
function keepable(error: unknown): Error {
  const failed = error instanceof Error ? error : new Error(String(error))
  return Object.assign(new Error(failed.message), redact(failed))
}
