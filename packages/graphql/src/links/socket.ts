import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ApolloLink } from '@apollo/client/link'
import { print } from '@apollo/client/utilities'
import { createClient, type Client } from 'graphql-ws'
import { Observable, retry, throwError, timer } from 'rxjs'
import type { ConnectionStatus } from '../connection-status.ts'
import { documentIdOf } from '../documents.ts'

export interface SocketOptions {
  readonly app: string
  readonly url: string
  readonly sendText: boolean
  readonly connection: ConnectionStatus
}

export interface Socket {
  readonly link: ApolloLink
  /** Opens a new connection, for example when the session changed: it is read at the handshake. */
  readonly restart: () => void
}

const LONGEST_PAUSE = 6000
const NORMAL_CLOSURE = 1000
const SESSION_CHANGED = 4205

/** Subscriptions over one socket that opens with the first of them and is reopened until they all end. */
export function socketLink(options: SocketOptions): Socket {
  let open: WebSocket | undefined
  const { connection } = options
  const client = createClient({
    url: options.url,
    connectionParams: { 'apollographql-client-name': options.app },
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
  return {
    link: new ApolloLink((operation) => subscribe(client, operation, options)),
    restart: () => open?.close(SESSION_CHANGED, 'session changed'),
  }
}

/** Doubles from half a second up to six, each with up to a half more, so that not all come back at once. */
export function pauseBefore(attempt: number): number {
  const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(attempt, 10))
  return pause + (pause / 2) * ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255)
}

function subscribe(client: Client, operation: ApolloLink.Operation, options: SocketOptions) {
  const documentId = options.sendText ? undefined : documentIdOf(operation.query)
  const payload = {
    // The protocol wants a string here; the server takes an empty one when the document's id is given.
    query: documentId ? '' : print(operation.query),
    variables: operation.variables,
    ...(operation.operationName ? { operationName: operation.operationName } : {}),
    ...(documentId ? { documentId } : {}),
  }
  return new Observable<ApolloLink.Result>((observer) => {
    options.connection.listening(1)
    const end = client.subscribe<ApolloLink.Result['data']>(payload, {
      next: (value) => observer.next(value as ApolloLink.Result),
      complete: () => observer.complete(),
      error: (error) => observer.error(Array.isArray(error) ? new CombinedGraphQLErrors({ errors: error }) : error),
    })
    return () => {
      end()
      options.connection.listening(-1)
    }
  }).pipe(
    // Some close codes end graphql-ws's own retries (a session that ended, for one): public data goes on.
    retry({
      delay: (error: unknown, attempt) =>
        CombinedGraphQLErrors.is(error) ? throwError(() => error) : timer(pauseBefore(attempt)),
    }),
  )
}
