import type { IncomingMessage } from 'node:http'
import { OperationTypeNode } from 'graphql'
import type { WebSocket } from 'ws'
import { type Actor, NOBODY } from '../../context/index.ts'
import { fault } from '../../errors/index.ts'
import { clientApp, sessionToken } from '../../http/index.ts'
import { type Gate, refused } from '../documents/index.ts'
import { readOperation } from '../read-request.ts'
import type { FindSession } from '../settings.ts'
import { type SlowReaders, SocketDelivery } from './delivery.ts'
import { CLOSE, type ClientMessage, type CloseReason, readMessage } from './protocol.ts'
import type { Subscriber, Subscriptions } from './subscriptions.ts'

const INIT_WAIT_MS = 3000
const MAX_SUBSCRIPTIONS = 20
/** Messages a client may send within ten seconds. */
const MAX_MESSAGES = 200
const MESSAGES_WINDOW_MS = 10_000

export interface ConnectionOptions {
  readonly gate: Gate
  readonly findSession: FindSession
  readonly subscriptions: Subscriptions
  readonly slow: SlowReaders
  /** Told when it is known who connects; false when they have too many sockets already. */
  readonly admit: (connection: Connection) => boolean
}

/** One client's socket, from handshake to close, by the graphql-transport-ws protocol. */
export class Connection {
  readonly #socket: WebSocket
  readonly #request: Pick<IncomingMessage, 'headers' | 'url'>
  readonly #address: string
  readonly #options: ConnectionOptions
  readonly #running = new Map<string, () => void>()
  readonly #initTimer: NodeJS.Timeout
  #state: 'opened' | 'initialising' | 'ready' = 'opened'
  #subscriber: Subscriber | null = null
  #token: string | null = null
  #messages = 0
  #windowEnds = 0

  constructor(
    socket: WebSocket,
    request: Pick<IncomingMessage, 'headers' | 'url'>,
    address: string,
    options: ConnectionOptions,
  ) {
    this.#socket = socket
    this.#request = request
    this.#address = address
    this.#options = options
    this.#initTimer = setTimeout(() => this.close(CLOSE.initTimeout), INIT_WAIT_MS)
    socket.on(
      'message',
      (data: Buffer, binary: boolean) => void this.#receive(data, binary).catch(() => this.close(CLOSE.internalError)),
    )
    socket.on('close', () => this.#closed())
  }

  get actor(): Actor {
    return this.#subscriber?.actor ?? NOBODY
  }

  get address(): string {
    return this.#address
  }

  get token(): string | null {
    return this.#token
  }

  close([code, reason]: CloseReason): void {
    this.#socket.close(code, reason)
    // No more answers while the close handshake runs.
    this.#closed()
  }

  async #receive(data: Buffer, binary: boolean): Promise<void> {
    if (this.#floods()) return this.close(CLOSE.tooManyMessages)
    const message = binary ? null : readMessage(data.toString())
    if (message === null) return this.close(CLOSE.badRequest)
    switch (message.type) {
      case 'connection_init':
        return this.#initialise(message.payload)
      case 'ping':
        return this.#send({ type: 'pong', ...(message.payload === undefined ? {} : { payload: message.payload }) })
      case 'subscribe':
        return this.#subscribe(message)
      case 'complete':
        return this.#end(message.id)
      case 'pong':
        return undefined
    }
  }

  async #initialise(parameters: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.#state !== 'opened') return this.close(CLOSE.tooManyInits)
    this.#state = 'initialising'
    clearTimeout(this.#initTimer)
    const { headers, url } = this.#request
    const app = clientApp(
      parameters['apollographql-client-name'] ?? new URLSearchParams(url?.split('?')[1]).get('client'),
    )
    this.#token = sessionToken(headers.cookie, app)
    const session =
      this.#token === null ? null : await this.#options.findSession(this.#token).catch(() => 'away' as const)
    if (session === 'away') return this.close(CLOSE.tryAgainLater)
    if (!this.isOpen()) return
    this.#subscriber = {
      actor: session?.actor ?? NOBODY,
      app,
      address: this.#address,
      userAgent: headers['user-agent'] ?? null,
    }
    if (!this.#options.admit(this)) return this.close(CLOSE.tryAgainLater)
    this.#state = 'ready'
    this.#send({ type: 'connection_ack' })
  }

  #subscribe({ id, payload }: ClientMessage & { type: 'subscribe' }): void {
    const { gate, subscriptions, slow } = this.#options
    const subscriber = this.#subscriber
    if (this.#state !== 'ready' || subscriber === null) return this.close(CLOSE.unauthorized)
    if (this.#running.has(id)) return this.close([4409, `Subscriber for ${id} already exists`.slice(0, 120)])
    const delivery = new SocketDelivery(this.#socket, id, slow, () => this.#running.delete(id))
    if (this.#running.size >= MAX_SUBSCRIPTIONS)
      return delivery.error([fault('TOO_MANY_REQUESTS', 'Too many subscriptions on one socket.')])
    const read = readOperation(payload)
    if (read.error !== undefined) return delivery.error([read.error])
    const { operation, errors } = gate.admit(read.request, subscriber)
    if (errors !== undefined) return delivery.error(errors)
    if (operation.kind !== OperationTypeNode.SUBSCRIPTION)
      return delivery.error([refused('Queries and mutations run over HTTP.')])
    // Reserved first: a source that fails at once must find its id to take away.
    this.#running.set(id, () => undefined)
    const end = subscriptions.start(operation, subscriber, delivery)
    if (this.#running.has(id)) this.#running.set(id, end)
  }

  #end(id: string): void {
    const end = this.#running.get(id)
    this.#running.delete(id)
    end?.()
  }

  #closed(): void {
    clearTimeout(this.#initTimer)
    for (const id of this.#running.keys()) this.#end(id)
  }

  #floods(): boolean {
    const now = performance.now()
    if (now > this.#windowEnds) {
      this.#windowEnds = now + MESSAGES_WINDOW_MS
      this.#messages = 0
    }
    this.#messages += 1
    return this.#messages > MAX_MESSAGES
  }

  #send(message: object): void {
    if (this.isOpen()) this.#socket.send(JSON.stringify(message))
  }

  isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }
}
