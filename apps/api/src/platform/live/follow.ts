import type { Feed, FeedTopic } from '../feed/index.ts'
import { log } from '../log/index.ts'

/** What a subscriber follows: things that come into being, one after another. */
export interface FollowOptions<T> {
  readonly feed: Feed
  readonly topic: FeedTopic
  /** Takes note of an event; true when there may be something new to read. */
  noted(id: string): boolean
  /** Called when events may have been missed. */
  missed?(): void
  /** Reads what is new since it was last called; an empty list ends the reading until the next event. */
  read(): Promise<readonly T[]>
  /** Milliseconds until a failed read is tried again. */
  readonly retryMs?: number
}

/**
 * Everything new, read whenever the feed tells of it and after a gap, and once at the start. Only what one read
 * brings is held, and the next follows when it was taken, so a slow reader costs nothing. A first read that fails
 * throws; later ones are tried again until the database is back. It listens from the call until `return()`.
 */
export function follow<T>(options: FollowOptions<T>): AsyncIterableIterator<T> {
  return new Follow(options)
}

const END = { done: true, value: undefined } as const

class Follow<T> implements AsyncIterableIterator<T> {
  readonly #options: FollowOptions<T>
  readonly #stops: readonly (() => void)[]
  #ready: T[] = []
  #isDirty = true
  #state: 'opening' | 'open' | 'closed' = 'opening'
  #wake: () => void = () => undefined

  constructor(options: FollowOptions<T>) {
    const { feed, topic } = options
    this.#options = options
    this.#stops = [
      feed.subscribe(topic, (id) => {
        if (options.noted(id)) this.#touch()
      }),
      feed.onGap(() => {
        options.missed?.()
        this.#touch()
      }),
    ]
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      if (this.#state === 'closed') return END
      const first = this.#ready.shift()
      if (first !== undefined) return { done: false, value: first }
      if (this.#isDirty) await this.#read()
      else await this.#pause()
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.#state = 'closed'
    for (const stop of this.#stops) stop()
    this.#ready = []
    this.#wake()
    return Promise.resolve(END)
  }

  #touch(): void {
    this.#isDirty = true
    this.#wake()
  }

  async #read(): Promise<void> {
    this.#isDirty = false
    try {
      this.#ready = [...(await this.#options.read())]
      if (this.#ready.length > 0) this.#isDirty = true
      if (this.#state === 'opening') this.#state = 'open'
    } catch (error) {
      if (this.#state === 'opening') {
        await this.return()
        throw error
      }
      log.warning('live', 'A subscription cannot read what is new and tries again.', {
        topic: this.#options.topic,
        error,
      })
      await this.#pause(this.#options.retryMs ?? 1000)
      this.#isDirty = true
    }
  }

  /** Waits for news; with `ms`, for that long unless it is closed. */
  #pause(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms)
      this.#wake = () => {
        if (timer !== undefined && this.#state !== 'closed') return
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
