import { Redis } from 'ioredis'
import { heartbeat } from './heartbeat.ts'
import type { Carrier, Relay, Report } from './relay.ts'

const CHANNEL = 'astro:feed'
const CONNECT_TIMEOUT_MS = 2000
const RETRY_MS = 250

/** Carries a feed by Redis' publish and subscribe; for several API nodes. Redis needs no persistence for it. */
export class RedisCarrier implements Carrier {
  readonly #relay: Relay
  readonly #report: Report
  readonly #publisher: Redis
  readonly #subscriber: Redis
  #listening = false
  #wasConnected = false
  #stopBeat: (() => void) | null = null

  constructor(url: string, relay: Relay, report: Report) {
    this.#relay = relay
    this.#report = report
    const options = {
      lazyConnect: true,
      connectTimeout: CONNECT_TIMEOUT_MS,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      retryStrategy: () => RETRY_MS,
    }
    this.#publisher = new Redis(url, options)
    this.#subscriber = new Redis(url, { ...options, autoResubscribe: false })
    for (const redis of [this.#publisher, this.#subscriber])
      redis.on('error', (error) => this.#report('The feed has trouble with Redis.', error))
    this.#subscriber.on('ready', () => void this.#listen())
    this.#subscriber.on('close', () => this.#lost())
    this.#subscriber.on('message', (_channel, payload: string) => this.#relay.received(payload))
  }

  isConnected(): boolean {
    return this.#listening && this.#publisher.status === 'ready'
  }

  async send(payloads: readonly string[]): Promise<void> {
    for (const payload of payloads) await this.#publisher.publish(CHANNEL, payload)
  }

  close(): Promise<void> {
    this.#lost()
    this.#publisher.disconnect()
    this.#subscriber.disconnect()
    return Promise.resolve()
  }

  /** Tries once; when it fails, goes on trying behind. */
  async connect(): Promise<void> {
    const ready = new Promise<void>((resolve) =>
      this.#subscriber.once('subscribed', resolve).once('error', () => resolve()),
    )
    await Promise.all([this.#publisher.connect(), this.#subscriber.connect()]).catch(() => undefined)
    await ready
  }

  async #listen(): Promise<void> {
    try {
      await this.#subscriber.subscribe(CHANNEL)
    } catch (error) {
      this.#report('The feed could not subscribe at Redis.', error)
      this.#subscriber.disconnect(true)
      return
    }
    this.#listening = true
    this.#stopBeat = heartbeat(
      () => Promise.all([this.#subscriber.ping(), this.#publisher.ping()]),
      () => this.#hangUp(),
    )
    if (this.#wasConnected) this.#relay.reconnected()
    this.#wasConnected = true
    this.#subscriber.emit('subscribed')
  }

  #lost(): void {
    this.#listening = false
    this.#stopBeat?.()
  }

  /** Both anew: one of the two connections is dead and nobody can tell which. */
  #hangUp(): void {
    this.#lost()
    this.#publisher.disconnect(true)
    this.#subscriber.disconnect(true)
  }
}
