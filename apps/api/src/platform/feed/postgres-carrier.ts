import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { heartbeat } from './heartbeat.ts'
import type { Carrier, Relay, Report } from './relay.ts'

const CHANNEL = 'astro_feed'
const CONNECT_TIMEOUT_MS = 2000
const RETRY_MS = 250

/**
 * Carries a feed by LISTEN and NOTIFY over one connection of its own, which it opens again whenever it breaks.
 * The connection must be a session of PostgreSQL itself: a pooler in transaction mode does not pass LISTEN on.
 */
export class PostgresCarrier implements Carrier {
  readonly #url: string
  readonly #relay: Relay
  readonly #report: Report
  #client: pg.Client | null = null
  #closed = false
  #wasConnected = false

  constructor(url: string, relay: Relay, report: Report) {
    this.#url = url
    this.#relay = relay
    this.#report = report
  }

  isConnected(): boolean {
    return this.#client !== null
  }

  async send(payloads: readonly string[]): Promise<void> {
    if (this.#client === null) throw new Error('The feed is not connected to PostgreSQL.')
    // One statement, so one transaction and one turn of the lock that NOTIFY takes at commit.
    await this.#client.query(`select pg_notify('${CHANNEL}', payload) from unnest($1::text[]) as payload`, [payloads])
  }

  async close(): Promise<void> {
    this.#closed = true
    const client = this.#client
    this.#client = null
    if (client !== null) await Promise.race([client.end(), pause(1000)]).catch(() => undefined)
  }

  /** Tries once; when it fails, goes on trying behind. */
  async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'astro-feed',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    })
    let stopBeat: (() => void) | null = null
    let lost = false
    const lose = (error?: unknown): void => {
      if (lost) return
      lost = true
      stopBeat?.()
      destroy(client)
      if (this.#client === client) this.#client = null
      if (!this.#closed) void this.#again(error)
    }
    client.on('error', lose)
    client.on('end', () => lose())
    client.on('notification', ({ payload }) => this.#relay.received(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      return lose(error)
    }
    if (this.#closed || lost) return lose()
    this.#client = client
    stopBeat = heartbeat(
      () => client.query('select 1'),
      () => lose(new Error('PostgreSQL does not answer the feed.')),
    )
    if (this.#wasConnected) this.#relay.reconnected()
    this.#wasConnected = true
  }

  async #again(error: unknown): Promise<void> {
    this.#report('The feed lost PostgreSQL; trying again.', error)
    await pause(RETRY_MS)
    if (!this.#closed) await this.connect()
  }
}

/** `end()` waits for an answer that a dead connection never gives. */
function destroy(client: pg.Client): void {
  const { connection } = client as unknown as { connection?: { stream?: { destroy(): void } } }
  connection?.stream?.destroy()
}
