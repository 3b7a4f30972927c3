import { Redis } from 'ioredis'
import type { Rate } from './token-buckets.ts'

const WINDOW_MS = 10_000
const FLUSH_MS = 250

/**
 * Counts requests of all nodes together in Redis, a few times a second and never in a request's way: a key over
 * its count is refused by every node until its window ends. While Redis is away each node counts alone.
 */
export class SharedCounts {
  readonly #redis: Redis
  readonly #limit: number
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, number>()
  readonly #blocked = new Map<string, number>()
  #flushing = false

  constructor(url: string, rate: Rate) {
    this.#limit = rate.burst + (rate.perSecond * WINDOW_MS) / 1000
    this.#redis = new Redis(url, { maxRetriesPerRequest: 0, enableOfflineQueue: false, retryStrategy: () => 1000 })
    this.#redis.on('error', () => undefined)
    this.#timer = setInterval(() => void this.#flush(), FLUSH_MS)
  }

  /** Counts a request; 0, or after how many seconds to come again. */
  take(key: string): number {
    const until = this.#blocked.get(key) ?? 0
    const now = performance.now()
    if (until > now) return (until - now) / 1000
    if (until !== 0) this.#blocked.delete(key)
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    return 0
  }

  close(): void {
    clearInterval(this.#timer)
    this.#redis.disconnect()
  }

  async #flush(): Promise<void> {
    if (this.#flushing || this.#counts.size === 0) return
    this.#flushing = true
    const counts = [...this.#counts]
    this.#counts = new Map()
    const pipeline = this.#redis.pipeline()
    for (const [key, count] of counts)
      pipeline.incrby(`astro:rate:${key}`, count).pexpire(`astro:rate:${key}`, WINDOW_MS, 'NX')
    const answers = await pipeline.exec().catch(() => null)
    counts.forEach(([key], i) => {
      const total = answers?.[i * 2]?.[1]
      if (typeof total === 'number' && total > this.#limit) this.#blocked.set(key, performance.now() + WINDOW_MS)
    })
    this.#flushing = false
  }
}
