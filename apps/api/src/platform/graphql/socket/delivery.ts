import type { GraphQLError } from 'graphql'
import type { WebSocket } from 'ws'

/** Above this many bytes waiting in a socket its reader counts as slow; below a quarter of it as caught up. */
const HIGH_WATER = 256 * 1024
const LOW_WATER = HIGH_WATER / 4

/** One subscription's way to its client. */
export interface Delivery {
  /** Sends an answer, already serialised; a slow reader gets only the newest of each key, later. */
  next(key: string, payload: string): void
  /** Refuses or ends the subscription with errors; nothing follows. */
  error(errors: readonly GraphQLError[]): void
  /** Says that nothing more will come. */
  complete(): void
  /** Resolves when the reader has caught up, or is gone. */
  drained(): Promise<void>
}

/** Watches slow readers until they have caught up; there are few of them, so they are simply looked at again. */
export class SlowReaders {
  readonly #waiting = new Map<object, () => boolean>()
  #timer: NodeJS.Timeout | null = null

  /** Calls `caughtUp` now and then until it answers true. */
  add(reader: object, caughtUp: () => boolean): void {
    this.#waiting.set(reader, caughtUp)
    this.#timer ??= setInterval(() => this.#look(), 50)
  }

  #look(): void {
    for (const [reader, caughtUp] of this.#waiting) if (caughtUp()) this.#waiting.delete(reader)
    if (this.#waiting.size > 0 || this.#timer === null) return
    clearInterval(this.#timer)
    this.#timer = null
  }
}

export class SocketDelivery implements Delivery {
  readonly #socket: WebSocket
  readonly #id: string
  readonly #prefix: string
  readonly #slow: SlowReaders
  readonly #ended: () => void
  #missed: Map<string, string> | null = null

  constructor(socket: WebSocket, id: string, slow: SlowReaders, ended: () => void) {
    this.#socket = socket
    this.#id = JSON.stringify(id)
    this.#prefix = `{"id":${this.#id},"type":"next","payload":`
    this.#slow = slow
    this.#ended = ended
  }

  next(key: string, payload: string): void {
    if (this.#missed === null && this.#socket.bufferedAmount < HIGH_WATER) {
      this.#socket.send(`${this.#prefix}${payload}}`)
      return
    }
    if (this.#missed === null) {
      this.#missed = new Map()
      this.#slow.add(this, () => this.#catchUp())
    }
    this.#missed.set(key, payload)
  }

  error(errors: readonly GraphQLError[]): void {
    this.#socket.send(`{"id":${this.#id},"type":"error","payload":${JSON.stringify(errors)}}`)
    this.#ended()
  }

  complete(): void {
    this.#catchUp(Infinity)
    this.#socket.send(`{"id":${this.#id},"type":"complete"}`)
    this.#ended()
  }

  drained(): Promise<void> {
    if (this.#socket.bufferedAmount < HIGH_WATER) return Promise.resolve()
    return new Promise((resolve) => {
      this.#slow.add({}, () => {
        if (this.#isOpen() && this.#socket.bufferedAmount > LOW_WATER) return false
        resolve()
        return true
      })
    })
  }

  #catchUp(limit = LOW_WATER): boolean {
    if (!this.#isOpen()) return true
    if (this.#socket.bufferedAmount > limit) return false
    const missed = this.#missed ?? []
    this.#missed = null
    for (const [, payload] of missed) this.#socket.send(`${this.#prefix}${payload}}`)
    return true
  }

  #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }
}
