import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Feed } from '../../feed/index.ts'
import { callerAddress, isOwnOrigin, MAX_BODY_BYTES, type RateLimits } from '../../http/index.ts'
import type { ApiLog, ApiSettings, FindSession, LiveSessions } from '../settings.ts'
import type { Gate } from '../documents/index.ts'
import { Connection } from './connection.ts'
import { SlowReaders } from './delivery.ts'
import { CLOSE, PROTOCOL } from './protocol.ts'
import { SessionWatch } from './session-watch.ts'
import { SocketCount } from './socket-count.ts'
import type { Subscriptions } from './subscriptions.ts'

const PING_INTERVAL_MS = 15_000

export interface SocketServerOptions {
  readonly settings: ApiSettings
  readonly gate: Gate
  readonly limits: RateLimits
  readonly subscriptions: Subscriptions
  readonly findSession: FindSession
  readonly liveSessions: LiveSessions | undefined
  readonly feed: Feed
  readonly log: ApiLog
}

export interface SocketServer {
  readonly size: number
  close(): Promise<void>
}

/** Serves subscriptions at `/graphql` of an HTTP server: WebSocket, graphql-transport-ws, subscriptions only. */
export function startSocketServer(server: Server, options: SocketServerOptions): SocketServer {
  const { settings, feed, findSession, liveSessions, log } = options
  const open = new Map<WebSocket, Connection>()
  const answered = new WeakSet<WebSocket>()
  const slow = new SlowReaders()
  const count = new SocketCount(settings)
  const watch = new SessionWatch({ feed, findSession, liveSessions, log })
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: MAX_BODY_BYTES,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  })

  const admit = (connection: Connection): boolean => count.add(connection) && watch.add(connection)
  const opened = (socket: WebSocket, request: IncomingMessage): void => {
    socket.on('error', () => socket.terminate())
    if (socket.protocol !== PROTOCOL) return socket.close(...CLOSE.notAcceptable)
    const address = callerAddress(request, settings.trustedProxies)
    const connection = new Connection(socket, { headers: request.headers, url: request.url ?? '' }, address, {
      ...options,
      slow,
      admit,
    })
    open.set(socket, connection)
    answered.add(socket)
    socket.on('pong', () => answered.add(socket))
    socket.on('close', () => {
      open.delete(socket)
      count.remove(connection)
      watch.remove(connection)
    })
  }

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    if (request.url?.split('?')[0] !== '/graphql') return refuse(stream, '404 Not Found')
    if (!isOwnOrigin(request.headers, settings.publicOrigin)) return refuse(stream, '403 Forbidden')
    if (options.limits.address(callerAddress(request, settings.trustedProxies)) > 0)
      return refuse(stream, '429 Too Many Requests')
    sockets.handleUpgrade(request, stream, head, opened)
  }
  server.on('upgrade', upgrade)
  const pings = setInterval(() => {
    for (const socket of open.keys()) ping(socket, answered)
  }, PING_INTERVAL_MS)

  return {
    get size() {
      return open.size
    },
    close: async () => {
      clearInterval(pings)
      server.off('upgrade', upgrade)
      watch.close()
      for (const connection of open.values()) connection.close(CLOSE.goingAway)
      await gone(open)
    },
  }
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Ends a socket that did not answer the last ping: its client is gone without a word. */
function ping(socket: WebSocket, answered: WeakSet<WebSocket>): void {
  if (!answered.delete(socket)) socket.terminate()
  else socket.ping()
}

/** Waits a moment for clients to say goodbye, then ends what is left. */
async function gone(open: ReadonlyMap<WebSocket, Connection>): Promise<void> {
  const until = performance.now() + 1000
  while (open.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
  for (const socket of open.keys()) socket.terminate()
}
