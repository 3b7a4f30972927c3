import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Audience } from '../../access/index.ts'
import { cookieOf } from '../fixture/harness.ts'

/** The real graphql-ws client with a cookie and an origin, as a browser would send them. */
export function subscriber(url: string, { as, origin, app }: { as?: Audience; origin?: string; app?: string } = {}) {
  const headers = as === undefined ? {} : { cookie: cookieOf(as, 'u1', app ?? 'session') }
  class BrowserSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers, ...(origin === undefined ? {} : { origin }) })
    }
  }
  return createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: BrowserSocket,
    retryAttempts: 0,
    connectionParams: app === undefined ? {} : { 'apollographql-client-name': app },
  })
}

/** A bare socket that speaks the protocol by hand. */
export class RawClient {
  readonly received: Record<string, unknown>[] = []
  readonly socket: WebSocket
  readonly closed: Promise<{ code: number; reason: string }>

  constructor(url: string, headers: Record<string, string> = {}, protocol: string | string[] = 'graphql-transport-ws') {
    this.socket = new WebSocket(url.replace('http', 'ws'), protocol, { headers })
    this.closed = new Promise((resolve) =>
      this.socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    )
    this.socket.on('message', (data: Buffer) =>
      this.received.push(JSON.parse(data.toString()) as Record<string, unknown>),
    )
    this.socket.on('error', () => undefined)
  }

  async open(): Promise<this> {
    await new Promise((resolve, reject) => this.socket.once('open', resolve).once('error', reject))
    return this
  }

  async ready(payload?: object): Promise<this> {
    await this.open()
    this.send({ type: 'connection_init', payload })
    await this.until((message) => message['type'] === 'connection_ack')
    return this
  }

  send(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } })
  }

  /** The first message that fits, also one that has come already. */
  async until(fits: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
    const deadline = performance.now() + 5000
    for (;;) {
      const found = this.received.find(fits)
      if (found !== undefined) return found
      if (performance.now() > deadline) throw new Error(`Not received; but: ${JSON.stringify(this.received)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}
