export { createWorker, installJobs, type Worker, type WorkerOptions } from './create-worker.ts'
export {
  defineJob,
  type Job,
  type JobContext,
  type JobOptions,
  type JobOrder,
  noData,
  type RetryPolicy,
  type RunnableJob,
  textOf,
} from './job.ts'
export type { OutboxMessage, Schedule, WorkerPart } from './part.ts'
export { systemScope } from './system.ts'
export {
  completeJob,
  hurryRetries,
  lockJob,
  QUEUE_STATUSES,
  QUEUED,
  type QueueStatus,
  removeJob,
  runJobAgain,
  STATES,
  STATUS_OF_JOB,
} from './queued.ts'
