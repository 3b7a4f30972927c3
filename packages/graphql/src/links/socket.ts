import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ApolloLink } from '@apollo/client/link'
import { print } from '@apollo/client/utilities'
import { Observable, retry, throwError, timer } from 'rxjs'
import { documentIdOf } from '../documents.ts'
import { pauseBefore } from './pause.ts'
import type { SocketClient, SocketOptions as ClientOptions } from './socket-client.ts'

export interface SocketOptions extends ClientOptions {
  readonly sendText: boolean
}

export interface Socket {
  readonly link: ApolloLink
  /** Opens a new connection, for example when the session changed: it is read at the handshake. */
  readonly restart: () => void
}

/** Subscriptions over one socket. What speaks its protocol is fetched with the first of them: no page waits for it. */
export function socketLink(options: SocketOptions): Socket {
  let socket: SocketClient | undefined
  const load = async () => {
    const { createSocketClient } = await import('./socket-client.ts')
    socket ??= createSocketClient(options)
    return socket
  }
  return {
    link: new ApolloLink((operation) => subscribe(load, operation, options)),
    restart: () => socket?.restart(),
  }
}

function subscribe(load: () => Promise<SocketClient>, operation: ApolloLink.Operation, options: SocketOptions) {
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
    let isOver = false
    let end: (() => void) | undefined
    const begin = ({ client }: SocketClient) => {
      if (isOver) return
      end = client.subscribe<ApolloLink.Result['data']>(payload, {
        next: (value) => observer.next(value as ApolloLink.Result),
        complete: () => observer.complete(),
        error: (error) => observer.error(Array.isArray(error) ? new CombinedGraphQLErrors({ errors: error }) : error),
      })
    }
    load().then(begin, (error: unknown) => {
      options.connection.lost()
      observer.error(error)
    })
    return () => {
      isOver = true
      end?.()
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
