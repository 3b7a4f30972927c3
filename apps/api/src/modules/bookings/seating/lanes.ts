import type { Pool, PoolClient } from 'pg'
import { clock } from '../../../platform/clock/index.ts'
import { isStatementError, isWorthRetrying, sqlOfClient } from '../../../platform/db/index.ts'
import type { Feed, FeedEvent } from '../../../platform/feed/index.ts'
import { serveSeatRequests } from './batch.ts'
import type { SeatOutcome, SeatRequest } from './requests.ts'

interface Waiting {
  readonly request: SeatRequest
  readonly resolve: (outcome: SeatOutcome) => void
  readonly reject: (error: unknown) => void
}

export interface LaneSettings {
  /** Transactions that may be under way at once; a launch always takes the same lane. */
  readonly lanes: number
  /** Requests that share a transaction at the most. */
  readonly batchSize: number
}

const ATTEMPTS = 4

/**
 * Requests for seats that arrive while a transaction is under way form the next one: one commit for many bookings,
 * which is what carries a sale past one commit per booking (QUALITY, Speed). An idle lane starts at once.
 */
export class SeatLanes {
  readonly #pool: Pool
  readonly #feed: Feed
  readonly #settings: LaneSettings
  readonly #queues: Waiting[][]
  readonly #busy: boolean[]
  readonly #running = new Set<Promise<void>>()

  constructor(pool: Pool, feed: Feed, settings: LaneSettings) {
    this.#pool = pool
    this.#feed = feed
    this.#settings = settings
    this.#queues = Array.from({ length: settings.lanes }, () => [])
    this.#busy = this.#queues.map(() => false)
  }

  /** Queues a request; settles after the commit of the transaction that served it. Rejects on faults only. */
  submit(request: SeatRequest): Promise<SeatOutcome> {
    // The last characters of a UUIDv7 are random, the first ones are time.
    const lane = Number.parseInt(request.launchId.slice(-6), 16) % this.#queues.length
    return new Promise((resolve, reject) => {
      this.#queues[lane]?.push({ request, resolve, reject })
      if (!this.#busy[lane]) this.#start(lane)
    })
  }

  /** Waits until nothing is queued or under way any more: before the database is let go. */
  async drain(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  #start(lane: number): void {
    const running = this.#run(lane).finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  async #run(lane: number): Promise<void> {
    this.#busy[lane] = true
    for (let batch = this.#take(lane); batch.length > 0; batch = this.#take(lane)) await this.#serve(batch)
    this.#busy[lane] = false
  }

  /** The longest waiting requests; one whose key is already in the batch waits for the next, which will know the answer. */
  #take(lane: number): readonly Waiting[] {
    const queue = this.#queues[lane] ?? []
    const batch: Waiting[] = []
    const later: Waiting[] = []
    const keys = new Set<string>()
    for (const waiting of queue) {
      const claim = waiting.request.kind === 'book' ? waiting.request.claim : null
      const key = claim && `${claim.userId} ${claim.key}`
      if (batch.length === this.#settings.batchSize || (key !== null && keys.has(key))) later.push(waiting)
      else batch.push(waiting)
      if (key !== null) keys.add(key)
    }
    this.#queues[lane] = later
    return batch
  }

  async #serve(batch: readonly Waiting[]): Promise<void> {
    try {
      const requests = batch.map(({ request }) => request)
      const outcomes = await this.#commit(requests)
      this.#feed.announce(eventsOf(requests, outcomes))
      batch.forEach((waiting, i) => waiting.resolve(outcomes[i] as SeatOutcome))
    } catch (error) {
      await this.#isolate(batch, error)
    }
  }

  /** What one request broke must not reach its neighbours: each is tried alone, unless the database itself is away. */
  async #isolate(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1 || !isStatementError(error)) {
      for (const waiting of batch) waiting.reject(error)
      return
    }
    for (const waiting of batch) await this.#serve([waiting])
  }

  async #commit(requests: readonly SeatRequest[]): Promise<readonly SeatOutcome[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await inTransaction(this.#pool, (client) =>
          serveSeatRequests(sqlOfClient(client), requests, clock.now()),
        )
      } catch (error) {
        if (tries === ATTEMPTS || !isWorthRetrying(error)) throw error
      }
    }
  }
}

function eventsOf(requests: readonly SeatRequest[], outcomes: readonly SeatOutcome[]): FeedEvent[] {
  const changed = requests.filter((_, i) => outcomes[i]?.kind === 'held' || outcomes[i]?.kind === 'booked')
  if (changed.length === 0) return []
  const launches = new Set(changed.map((request) => request.launchId))
  return [...[...launches].map((id) => ({ topic: 'launchSeats' as const, id })), { topic: 'outbox', id: '' }]
}

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await discard(client, error)
    throw error
  }
}

/** Rolls back where the database said no; a connection that gave no answer is thrown away, or it would be waited for. */
async function discard(client: PoolClient, error: unknown): Promise<void> {
  if (!isStatementError(error)) return client.release(true)
  await client.query('rollback').then(
    () => client.release(),
    () => client.release(true),
  )
}
