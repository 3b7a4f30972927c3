import type { Sql } from '../db/index.ts'
import type { Scope } from '../mutate/index.ts'

/** What a handler gets: a scope for commands, whose actor is the system, and its own circumstances. */
export interface JobContext extends Scope {
  readonly jobId: string
  /** 1 for the first attempt. */
  readonly attempt: number
  /** Aborted when the worker stops before the job is done, or the job has taken too long. */
  readonly signal: AbortSignal
  /** Orders further jobs inside a transaction that stands: they are there exactly when it commits. */
  enqueue(sql: Sql, orders: readonly JobOrder[]): Promise<void>
}

/** How often and when a failed job runs again; the pauses double. */
export interface RetryPolicy {
  /** Of further tries; with `pausesSeconds` there are as many as pauses. */
  readonly limit: number
  readonly firstPauseSeconds: number
  readonly longestPauseSeconds: number
  /** The pauses themselves, where doubling is not right; until one has failed, a killed worker costs `firstPauseSeconds`. */
  readonly pausesSeconds?: readonly number[]
}

export interface JobOptions<Data extends object> {
  /** Imperative, for example `sendVerificationMail`; at most 36 characters, unique. */
  readonly name: string
  /** Checks what was stored; throws when it is not what the handler takes. */
  readonly parse: (stored: Readonly<Record<string, unknown>>) => Data
  /** Runs at least once for each order, so it must be idempotent. Throws to be tried again. */
  readonly handle: (ctx: JobContext, data: Data) => Promise<void>
  readonly retry?: Partial<RetryPolicy>
  /** Jobs of this name that one worker runs at the same time; 2 when left out. */
  readonly concurrency?: number
  /** Higher runs sooner among jobs of this name; 0 when left out. */
  readonly priority?: number
  /** Seconds after which a run counts as failed; 60 when left out. */
  readonly timeoutSeconds?: number
  /** While one job of an entity waits, further ones of the same entity are dropped: for handlers that read the state. */
  readonly coalesces?: boolean
}

/** One job to be done, as it is handed to the queue. */
export interface JobOrder {
  /** A UUID of one's own, for a job that is to be found again; drawn when left out. */
  readonly id?: string
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
  /** What it is about, for IT ops; by default the entity of the event that caused it. */
  readonly about?: { readonly entityType: string; readonly entityId: string }
  /** Not before then. */
  readonly startAfter?: Date
  readonly priority?: number
}

export type OrderOptions = Pick<JobOrder, 'id' | 'about' | 'startAfter' | 'priority'>

/** A job that a worker can run, whatever its data. */
export interface RunnableJob {
  readonly name: string
  readonly concurrency: number
  readonly priority: number
  readonly timeoutSeconds: number
  readonly coalesces: boolean
  readonly retry: RetryPolicy
  run(ctx: JobContext, stored: Readonly<Record<string, unknown>>): Promise<void>
}

/** A kind of job: what it takes and what it does. */
export interface Job<Data extends object> extends RunnableJob {
  /** Asks for one run with this data. */
  order(data: Data, options?: OrderOptions): JobOrder
}

/** Minutes in all, so that a database or a mail server may be away for a while. */
const RETRY: RetryPolicy = { limit: 8, firstPauseSeconds: 1, longestPauseSeconds: 120 }

/** Declares a kind of job. Its queue is made when the first worker starts. */
export function defineJob<Data extends object>(options: JobOptions<Data>): Job<Data> {
  const { name, parse, handle } = options
  if (!/^[a-z][A-Za-z]{0,35}$/.test(name)) throw new Error(`not a job's name: ${name}`)
  return {
    name,
    concurrency: options.concurrency ?? 2,
    priority: options.priority ?? 0,
    timeoutSeconds: options.timeoutSeconds ?? 60,
    coalesces: options.coalesces ?? false,
    retry: { ...RETRY, ...options.retry, ...limitOf(options.retry?.pausesSeconds) },
    order: (data, more = {}) => ({ name, data: data as Readonly<Record<string, unknown>>, ...more }),
    run: async (ctx, stored) => handle(ctx, parse(stored)),
  }
}

const limitOf = (pauses?: readonly number[]) => (pauses === undefined ? {} : { limit: pauses.length })

/** For jobs without data. */
export const noData = (): Record<string, never> => ({})

/** Reads a text field of stored data. @throws when it is none */
export function textOf(stored: Readonly<Record<string, unknown>>, field: string): string {
  const value = stored[field]
  if (typeof value !== 'string') throw new Error(`the job's data has no text "${field}"`)
  return value
}
