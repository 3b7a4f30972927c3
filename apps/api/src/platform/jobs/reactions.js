import { log } from '../log/index.js'
import { defineJob } from './job.js'
const COMPONENT = 'outbox'
/** Gathers the reactions of all modules. `insert` hands orders to the queue. */
export function gatherReactions(parts, insert) {
  const repeat = defineJob({
    name: 'repeatReactions',
    parse: (stored) => ({ message: revive(stored['message']) }),
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
function ordersOf(parts, message) {
  const { entityType, entityId } = message
  return parts
    .flatMap((part) => part.reactions?.[message.event]?.(message) ?? [])
    .map((order) => ({ about: { entityType, entityId }, ...order }))
}
/** Instants become texts in a job's row. */
function revive(message) {
  return { ...message, createdAt: new Date(message.createdAt) }
}
//# sourceMappingURL=reactions.js.map
