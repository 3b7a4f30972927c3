import type { FeedEvent } from '../feed/index.ts'
import type { JobOrder, RunnableJob } from './job.ts'

/** An event as it stands in the outbox. */
export interface OutboxMessage {
  readonly id: string
  /** Past tense, for example `seatsBooked`. */
  readonly event: string
  readonly entityType: string
  readonly entityId: string
  readonly data: Readonly<Record<string, unknown>>
  readonly createdAt: Date
}

/**
 * A job that recurs. Every so many seconds: a sweep, run by one worker at a time and kept in no queue. By a cron
 * expression (minutes at the finest): a job like any other, which IT ops see.
 */
export type Schedule = { readonly order: JobOrder } & (
  | { readonly everySeconds: number }
  | { readonly cron: string; readonly timeZone?: string }
)

/** What a module brings to the worker. Declared in its `*.jobs.ts`; modules may react to each other's events. */
export interface WorkerPart {
  readonly jobs: readonly RunnableJob[]
  /** By event: the jobs it leads to. Pure, for it may be asked again. */
  readonly reactions?: Readonly<Record<string, (message: OutboxMessage) => readonly JobOrder[]>>
  /** By event: what all nodes are told again, should the process that made it have died before it told them. */
  readonly announcements?: Readonly<Record<string, (message: OutboxMessage) => readonly FeedEvent[]>>
  readonly schedules?: readonly Schedule[]
}
