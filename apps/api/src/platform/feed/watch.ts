import type { Feed, FeedTopic } from './feed.ts'

/**
 * The ids whose state a subscriber should read now: each of `ids` once at the start, then each again whenever
 * the feed tells of it, and all after a gap. An id waits at most once, so that a slow reader skips to the
 * newest state and nothing piles up. Ends, and stops listening, when its reader returns.
 */
export function watchFeed(feed: Feed, topic: FeedTopic, ids: readonly string[]): AsyncIterableIterator<string> {
  return new Watch(feed, topic, new Set(ids))
}

class Watch implements AsyncIterableIterator<string> {
  readonly #waiting: Set<string>
  readonly #stop: readonly (() => void)[]
  #wake: ((result: IteratorResult<string>) => void) | null = null
  #ended = false

  constructor(feed: Feed, topic: FeedTopic, ids: ReadonlySet<string>) {
    this.#waiting = new Set(ids)
    this.#stop = [
      feed.subscribe(topic, (id) => {
        if (ids.has(id)) this.#add(id)
      }),
      feed.onGap(() => {
        for (const id of ids) this.#add(id)
      }),
    ]
  }

  next(): Promise<IteratorResult<string>> {
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    for (const id of this.#waiting) {
      this.#waiting.delete(id)
      return Promise.resolve({ done: false, value: id })
    }
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  return(): Promise<IteratorResult<string>> {
    this.#ended = true
    for (const stop of this.#stop) stop()
    this.#wake?.({ done: true, value: undefined })
    this.#wake = null
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #add(id: string): void {
    if (this.#wake === null) {
      this.#waiting.add(id)
      return
    }
    const wake = this.#wake
    this.#wake = null
    wake({ done: false, value: id })
  }
}
