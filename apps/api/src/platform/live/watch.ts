import type { Feed, FeedTopic } from '../feed/index.ts'
import { log } from '../log/index.ts'

/** What a subscriber watches, and how its state is read. */
export interface WatchOptions<T> {
  readonly feed: Feed
  readonly topic: FeedTopic
  readonly ids: readonly string[]
  /** Reads the present state of some of `ids`, in one statement; what no longer exists is left out. */
  read(ids: readonly string[]): Promise<readonly T[]>
  idOf(state: T): string
  /** Grows with each change. A state whose version is not above the last one told of its id is passed over. */
  readonly versionOf?: (state: T) => number
  /** Milliseconds until a failed read is tried again. */
  readonly retryMs?: number
}

/**
 * The present state of each of `ids`, then each again whenever the feed tells of it, and all after a gap. Many
 * events become one newest state; only the ids that wait to be read are kept, so a slow reader costs nothing.
 * When the first read fails it throws; later ones are tried again until the database is back. For one reader;
 * it listens from the call until `return()`.
 */
export function watch<T>(options: WatchOptions<T>): AsyncIterableIterator<T> {
  return new Watch(options)
}

const END = { done: true, value: undefined } as const

class Watch<T> implements AsyncIterableIterator<T> {
  readonly #options: WatchOptions<T>
  readonly #dirty: Set<string>
  readonly #ready = new Map<string, T>()
  readonly #told = new Map<string, number>()
  readonly #unsubscribe: readonly (() => void)[]
  #state: 'opening' | 'open' | 'failing' | 'closed' = 'opening'
  #wake: () => void = () => undefined

  constructor(options: WatchOptions<T>) {
    const { feed, topic } = options
    const ids = new Set(options.ids)
    this.#options = options
    this.#dirty = new Set(ids)
    this.#unsubscribe = [
      feed.subscribe(topic, (id) => {
        if (ids.has(id)) this.#touch([id])
      }),
      feed.onGap(() => this.#touch(ids)),
    ]
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      if (this.#state === 'closed') return END
      const state = this.#takeReady()
      if (state !== undefined) return { done: false, value: state }
      if (this.#dirty.size > 0) await this.#read()
      else await this.#pause()
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.#state = 'closed'
    for (const unsubscribe of this.#unsubscribe) unsubscribe()
    this.#dirty.clear()
    this.#ready.clear()
    this.#wake()
    return Promise.resolve(END)
  }

  #touch(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#dirty.add(id)
      // What was read before the change and not told yet is old news.
      this.#ready.delete(id)
    }
    this.#wake()
  }

  #takeReady(): T | undefined {
    for (const [id, state] of this.#ready) {
      this.#ready.delete(id)
      return state
    }
    return undefined
  }

  /** An id that is told of while it is read waits again: this read may have come too early. */
  async #read(): Promise<void> {
    const ids = [...this.#dirty]
    this.#dirty.clear()
    try {
      for (const state of await this.#options.read(ids)) this.#offer(state)
      if (this.#state !== 'closed') this.#state = 'open'
    } catch (error) {
      if (this.#state === 'opening') {
        await this.return()
        throw error
      }
      await this.#retryLater(ids, error)
    }
  }

  #offer(state: T): void {
    const id = this.#options.idOf(state)
    const version = this.#options.versionOf?.(state)
    if (version !== undefined) {
      if (version <= (this.#told.get(id) ?? -Infinity)) return
      this.#told.set(id, version)
    }
    if (this.#state !== 'closed') this.#ready.set(id, state)
  }

  async #retryLater(ids: readonly string[], error: unknown): Promise<void> {
    if (this.#state === 'open') {
      this.#state = 'failing'
      log.warning('live', 'A subscription cannot read the present state and tries again.', {
        topic: this.#options.topic,
        error,
      })
    }
    await this.#pause(this.#options.retryMs ?? 1000)
    if (this.#state !== 'closed') for (const id of ids) this.#dirty.add(id)
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
