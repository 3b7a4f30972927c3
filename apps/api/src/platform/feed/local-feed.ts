import type { Feed } from './feed.ts'
import { Listeners } from './listeners.ts'

/** A feed within one process: for tests and tools that run alone. */
export function createLocalFeed(report: (error: unknown) => void = () => undefined): Feed {
  const listeners = new Listeners(report)
  return {
    announce: (events) => {
      for (const event of events) listeners.tell(event)
    },
    subscribe: (topic, listener) => listeners.subscribe(topic, listener),
    onGap: (listener) => listeners.onGap(listener),
    isConnected: () => true,
    close: () => Promise.resolve(),
  }
}
