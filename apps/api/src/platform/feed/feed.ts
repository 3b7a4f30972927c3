/**
 * What is told to every node after a commit: that something changed, never what. Receivers read the state
 * themselves, so a repeated, late or lost event does no harm.
 */
export type FeedTopic = 'launchSeats' | 'launch' | 'session' | 'outbox' | 'notification' | 'notificationQueue'

export interface FeedEvent {
  readonly topic: FeedTopic
  /** The launch's or the session's id; the user's for `notification`; empty for `outbox`. */
  readonly id: string
}

export interface Feed {
  /** Tells all nodes, this one first and at once; the rest coalesced within a few milliseconds. Never throws. */
  announce(events: readonly FeedEvent[]): void
  /** Calls `listener` for each event of a topic until the returned function is called. */
  subscribe(topic: FeedTopic, listener: (id: string) => void): () => void
  /** Calls `listener` when events may have been missed (reconnected): read everything that is shown again. */
  onGap(listener: () => void): () => void
  /** False while the connection to the other nodes is down: what relies on events must not be served from memory. */
  isConnected(): boolean
  close(): Promise<void>
}
