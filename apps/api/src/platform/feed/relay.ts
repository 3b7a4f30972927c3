import { newId } from '../ids/index.ts'
import type { Feed, FeedEvent, FeedTopic } from './feed.ts'
import { Listeners } from './listeners.ts'
import { decode, encode } from './wire.ts'

/** Carries payloads to the other nodes. */
export interface Carrier {
  /** Rejects when the payloads did not leave. */
  send(payloads: readonly string[]): Promise<void>
  isConnected(): boolean
  close(): Promise<void>
}

/** How long events wait for others before they leave together. */
const GATHER_MS = 3
/** Events kept while the connection is down; more are given up, for the other nodes read all again anyway. */
const MAX_WAITING = 10_000

export type Report = (message: string, error: unknown) => void

/**
 * What every feed does, whatever carries it: tells this node at once, gathers for the others, forgets its own
 * echoes, and keeps what could not leave until it can.
 */
export class Relay implements Feed {
  readonly #node = newId()
  readonly #listeners: Listeners
  readonly #waiting = new Map<string, FeedEvent>()
  readonly #report: Report
  #carrier: Carrier | null = null
  #timer: NodeJS.Timeout | null = null
  #sending = false

  constructor(report: Report) {
    this.#report = report
    this.#listeners = new Listeners((error) => report('A listener of the feed failed.', error))
  }

  carriedBy(carrier: Carrier): this {
    this.#carrier = carrier
    return this
  }

  announce(events: readonly FeedEvent[]): void {
    for (const event of events) {
      this.#listeners.tell(event)
      if (this.#waiting.size < MAX_WAITING) this.#waiting.set(`${event.topic} ${event.id}`, event)
    }
    this.#soon()
  }

  subscribe(topic: FeedTopic, listener: (id: string) => void): () => void {
    return this.#listeners.subscribe(topic, listener)
  }

  onGap(listener: () => void): () => void {
    return this.#listeners.onGap(listener)
  }

  isConnected(): boolean {
    return this.#carrier?.isConnected() ?? false
  }

  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.isConnected()) await this.#send()
    await this.#carrier?.close()
  }

  /** A payload came from outside. */
  received(payload: string): void {
    const { node, events } = decode(payload)
    if (node !== this.#node) for (const event of events) this.#listeners.tell(event)
  }

  /** The connection is back: what happened meanwhile was missed, and what waited can leave. */
  reconnected(): void {
    this.#listeners.tellGap()
    this.#soon()
  }

  #soon(): void {
    if (this.#waiting.size === 0 || this.#sending || !this.isConnected()) return
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      void this.#send()
    }, GATHER_MS)
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#carrier === null || this.#waiting.size === 0) return
    this.#sending = true
    const events = [...this.#waiting.values()]
    this.#waiting.clear()
    try {
      await this.#carrier.send(encode(this.#node, events))
    } catch (error) {
      for (const event of events) this.#waiting.set(`${event.topic} ${event.id}`, event)
      this.#report('Events of the feed could not leave; they will.', error)
    }
    this.#sending = false
    this.#soon()
  }
}
