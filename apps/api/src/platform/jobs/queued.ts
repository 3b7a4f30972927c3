import type { Sql } from '../db/index.ts'

/** Where a job stands, as the schema says it of notifications. */
export const QUEUE_STATUSES = ['PENDING', 'PROCESSING', 'SENT', 'FAILED'] as const
export type QueueStatus = (typeof QUEUE_STATUSES)[number]

/** A job as pg-boss keeps it: `j` in a statement that joins `QUEUED`. */
export const QUEUED = 'pgboss.job'

/** pg-boss's states that mean each status; written out, so that PostgreSQL can go by its indexes. */
export const STATES: Readonly<Record<QueueStatus, string>> = {
  PENDING: `('created', 'retry')`,
  PROCESSING: `('active')`,
  SENT: `('completed')`,
  FAILED: `('failed', 'cancelled')`,
}

/** The status of the job `j`. */
export const STATUS_OF_JOB = `case when j.state in ${STATES.PENDING} then 'PENDING' when j.state = 'active' then 'PROCESSING'
  when j.state = 'completed' then 'SENT' else 'FAILED' end`

/** Names a job of a queue. */
export interface JobName {
  readonly queue: string
  readonly id: string
}

/** Locks a job, so that no worker takes or settles it meanwhile; null when there is none. */
export async function lockJob(sql: Sql, { queue, id }: JobName): Promise<QueueStatus | null> {
  const [row] = await sql.query<{ status: QueueStatus }>({
    text: `select ${STATUS_OF_JOB} as status from ${QUEUED} j where j.name = $1 and j.id = $2 for update`,
    values: [queue, id],
  })
  return row?.status ?? null
}

/** Lets a locked job run at once, with all its tries before it. */
export async function runJobAgain(sql: Sql, { queue, id }: JobName, tries: number): Promise<void> {
  await sql.query({
    text: `update ${QUEUED} set state = 'retry', retry_limit = retry_count + $3, start_after = pgboss.job_now(), completed_on = null,
             keep_until = greatest(keep_until, pgboss.job_now() + interval '14 days')
           where name = $1 and id = $2`,
    values: [queue, id, tries],
  })
  await wake(sql, queue)
}

/** Settles a locked job without running it. */
export async function completeJob(sql: Sql, { queue, id }: JobName): Promise<void> {
  await sql.query({
    text: `update ${QUEUED} set state = 'completed', completed_on = pgboss.job_now() where name = $1 and id = $2`,
    values: [queue, id],
  })
}

/** Takes a locked job out of its queue. */
export async function removeJob(sql: Sql, { queue, id }: JobName): Promise<void> {
  await sql.query({ text: `delete from ${QUEUED} where name = $1 and id = $2`, values: [queue, id] })
}

/**
 * Lets jobs that wait for their next try run at once, because what made them fail is well again. `because` is
 * the name of the error that they failed with. Returns how many.
 */
export async function hurryRetries(sql: Sql, queue: string, because: string): Promise<number> {
  const rows = await sql.query({
    text: `update ${QUEUED} set start_after = pgboss.job_now()
           where name = $1 and state = 'retry' and start_after > pgboss.job_now() and output->>'name' = $2 returning id`,
    values: [queue, because],
  })
  if (rows.length > 0) await wake(sql, queue)
  return rows.length
}

/** Says how long a running job pauses before its next try, should it fail now. */
export async function setNextPause(sql: Sql, { queue, id }: JobName, seconds: number): Promise<void> {
  await sql.query({
    name: 'set-next-pause',
    text: `update ${QUEUED} set retry_delay = $3, retry_backoff = false where name = $1 and id = $2 and state = 'active'`,
    values: [queue, id, seconds],
  })
}

/** Wakes the workers that listen, as pg-boss does after an insert: the channel's name is its own. */
async function wake(sql: Sql, queue: string): Promise<void> {
  await sql.query({
    text: `select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), $1)`,
    values: [queue],
  })
}
