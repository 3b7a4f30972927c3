import type { OutboxMessage, WorkerPart } from '../../platform/jobs/index.ts'

/** Who missed the feed, because a process died before it told, hears of a launch from the outbox. */
const launch = ({ entityId }: OutboxMessage) => [{ topic: 'launch' as const, id: entityId }]

/** What the worker does for launches. */
export const launchJobs: WorkerPart = {
  jobs: [],
  announcements: {
    launchScheduled: launch,
    launchUpdated: launch,
    launchDelayed: launch,
    launchAborted: launch,
    launchCompleted: launch,
  },
}
