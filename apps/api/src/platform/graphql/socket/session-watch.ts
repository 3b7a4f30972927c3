import type { Feed } from '../../feed/index.ts'
import type { ApiLog, FindSession, LiveSessions } from '../settings.ts'
import type { Connection } from './connection.ts'
import { CLOSE } from './protocol.ts'

/** With the feed's word sockets close at once; without it within this time. */
const CHECK_INTERVAL_MS = 4000
const CHECK_BATCH = 500

export interface SessionWatchOptions {
  readonly feed: Feed
  readonly findSession: FindSession
  readonly liveSessions: LiveSessions | undefined
  readonly log: ApiLog
}

/** Closes the sockets of sessions that have ended. */
export class SessionWatch {
  readonly #options: SessionWatchOptions
  readonly #bySession = new Map<string, Set<Connection>>()
  readonly #timer: NodeJS.Timeout
  readonly #stop: readonly (() => void)[]
  #checking = false

  constructor(options: SessionWatchOptions) {
    this.#options = options
    this.#timer = setInterval(() => void this.#checkAll(), CHECK_INTERVAL_MS)
    this.#stop = [
      options.feed.subscribe('session', (id) => void this.#check([id])),
      options.feed.onGap(() => void this.#checkAll()),
    ]
  }

  add(connection: Connection): true {
    const { sessionId } = connection.actor
    if (sessionId !== null) {
      const connections = this.#bySession.get(sessionId) ?? new Set()
      this.#bySession.set(sessionId, connections.add(connection))
    }
    return true
  }

  remove(connection: Connection): void {
    const { sessionId } = connection.actor
    const connections = sessionId === null ? undefined : this.#bySession.get(sessionId)
    if (sessionId === null || connections?.delete(connection) !== true) return
    if (connections.size === 0) this.#bySession.delete(sessionId)
  }

  close(): void {
    clearInterval(this.#timer)
    for (const stop of this.#stop) stop()
  }

  async #checkAll(): Promise<void> {
    if (this.#checking) return
    this.#checking = true
    const ids = [...this.#bySession.keys()]
    for (let at = 0; at < ids.length; at += CHECK_BATCH) await this.#check(ids.slice(at, at + CHECK_BATCH))
    this.#checking = false
  }

  async #check(ids: readonly string[]): Promise<void> {
    const watched = ids.filter((id) => this.#bySession.has(id))
    if (watched.length === 0) return
    try {
      const live = await this.#live(watched)
      for (const id of watched) if (!live.has(id)) this.#end(id)
    } catch (error) {
      // The database is away: no session can have ended by our own hand, and the next look is soon.
      this.#options.log.warning('graphql', 'The sessions of open sockets could not be checked.', { error })
    }
  }

  async #live(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { liveSessions, findSession } = this.#options
    if (liveSessions !== undefined) return liveSessions(ids)
    const live = new Set<string>()
    for (const id of ids) {
      const [connection] = this.#bySession.get(id) ?? []
      const token = connection?.token ?? null
      if (token !== null && (await findSession(token)) !== null) live.add(id)
    }
    return live
  }

  #end(id: string): void {
    for (const connection of this.#bySession.get(id) ?? []) connection.close(CLOSE.sessionEnded)
  }
}
