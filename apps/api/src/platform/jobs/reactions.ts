import type { FeedEvent } from '../feed/index.ts'
import { log } from '../log/index.ts'
import { defineJob, type Job, type JobOrder } from './job.ts'
import type { OutboxMessage, WorkerPart } from './part.ts'

const COMPONENT = 'outbox'

/** What events lead to, over all modules. */
export interface React {
  orders(message: OutboxMessage): readonly JobOrder[]
  announcements(message: OutboxMessage): readonly FeedEvent[]
  /** The job that repeats reactions which threw; IT ops see it fail, and retry it once the cause is mended. */
  readonly repeat: Job<{ readonly message: OutboxMessage }>
}

/** Gathers the reactions of all modules. `insert` hands orders to the queue. */
export function gatherReactions(
  parts: readonly WorkerPart[],
  insert: (orders: readonly JobOrder[]) => Promise<void>,
): React {
  const repeat = defineJob<{ readonly message: OutboxMessage }>({
    name: 'repeatReactions',
    parse: (stored) => ({ message: revive(stored['message'] as OutboxMessage) }),
    handle: async (_ctx, { message }) => insert(ordersOf(parts, message)),
  })
  return {
    repeat,
    orders(message) {
      try {
        return ordersOf(parts, message)
      } catch (error) {
        // One event that cannot be understood must not hold up all that follow.
        log.error(COMPONENT, `The reactions to ${message.event} failed; a job repeats them.`, { error })
        return [repeat.order({ message }, { about: message })]
      }
    },
    announcements(message) {
      try {
        return parts.flatMap((part) => part.announcements?.[message.event]?.(message) ?? [])
      } catch (error) {
        log.error(COMPONENT, `${message.event} could not be announced.`, { error })
        return []
      }
    },
  }
}

function ordersOf(parts: readonly WorkerPart[], message: OutboxMessage): readonly JobOrder[] {
  const { entityType, entityId } = message
  return parts
    .flatMap((part) => part.reactions?.[message.event]?.(message) ?? [])
    .map((order) => ({ about: { entityType, entityId }, ...order }))
}

/** Instants become texts in a job's row. */
function revive(message: OutboxMessage): OutboxMessage {
  return { ...message, createdAt: new Date(message.createdAt) }
}
