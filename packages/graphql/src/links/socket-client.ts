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

/** One socket that opens with the first subscription and is reopened until they all end. */
export function createSocketClient({ app, url, connection }: SocketOptions): SocketClient {
  let open: WebSocket | undefined
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
      closed: (event) => {
        open = undefined
        const code = (event as CloseEvent).code
        if (code !== NORMAL_CLOSURE && code !== SESSION_CHANGED) connection.lost()
      },
    },
  })
  return { client, restart: () => open?.close(SESSION_CHANGED, 'session changed') }
}
