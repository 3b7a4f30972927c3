import { createClient, type Client } from 'graphql-ws'
import type { ConnectionStatus } from '../connection-status.ts'
import { pauseBefore } from './pause.ts'

export interface SocketOptions {
  readonly app: string
  readonly url: string
  readonly connection: ConnectionStatus
}

/** The socket, and how to open it anew. */
export interface SocketClient {
  readonly client: Client
  readonly restart: () => void
}

const NORMAL_CLOSURE = 1000
const SESSION_CHANGED = 4205
/** An answer to a ping that takes longer does not come: the line is dead, though no one has closed it. */
const PONG_LIMIT_MS = 5000

/** One socket that opens with the first subscription and is reopened until they all end. */
export function createSocketClient({ app, url, connection }: SocketOptions): SocketClient {
  let open: WebSocket | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url,
    connectionParams: { 'apollographql-client-name': app },
    lazy: true,
    lazyCloseTimeout: 3000,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, pauseBefore(attempt))),
    on: {
      connected: (socket) => {
        open = socket as WebSocket
        connection.heard()
      },
      message: (message) => {
        if (message.type === 'next' || message.type === 'pong') connection.heard()
      },
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), PONG_LIMIT_MS)
      },
      pong: (received) => {
        if (received) clearTimeout(silence)
      },
      closed: (event) => {
        open = undefined
        clearTimeout(silence)
        const code = (event as CloseEvent).code
        if (code !== NORMAL_CLOSURE && code !== SESSION_CHANGED) connection.lost()
      },
    },
  })
  // The browser knows at once; the socket would wait for its next ping.
  addEventListener('offline', () => client.terminate())
  return { client, restart: () => open?.close(SESSION_CHANGED, 'session changed') }
}
