import type { FeedEvent, FeedTopic } from './feed.ts'

/** Who listens on this node. A listener that throws is reported and disturbs nobody else. */
export class Listeners {
  readonly #byTopic = new Map<FeedTopic, Set<(id: string) => void>>()
  readonly #onGap = new Set<() => void>()
  readonly #report: (error: unknown) => void

  constructor(report: (error: unknown) => void) {
    this.#report = report
  }

  subscribe(topic: FeedTopic, listener: (id: string) => void): () => void {
    const listeners = this.#byTopic.get(topic) ?? new Set()
    this.#byTopic.set(topic, listeners)
    // Wrapped, so that the same function may listen twice and each leaves on its own.
    const own = (id: string): void => listener(id)
    listeners.add(own)
    return () => listeners.delete(own)
  }

  onGap(listener: () => void): () => void {
    const own = (): void => listener()
    this.#onGap.add(own)
    return () => this.#onGap.delete(own)
  }

  tell(event: FeedEvent): void {
    for (const listener of this.#byTopic.get(event.topic) ?? []) this.#call(() => listener(event.id))
  }

  tellGap(): void {
    for (const listener of this.#onGap) this.#call(listener)
  }

  #call(listener: () => void): void {
    try {
      listener()
    } catch (error) {
      this.#report(error)
    }
  }
}
