import { ApolloClient } from '@apollo/client'
import type { ApolloCache } from '@apollo/client/cache'
import { ApolloLink } from '@apollo/client/link'
import { OperationTypeNode } from 'graphql'
import { createCache } from './cache.ts'
import { createConnectionStatus, type ConnectionStatus } from './connection-status.ts'
import { createEmitter, type Emitter } from './emitter.ts'
import type { Fault } from './faults.ts'
import { errorLink } from './links/errors.ts'
import { httpLink } from './links/http.ts'
import { retryLink } from './links/retry.ts'
import { socketLink } from './links/socket.ts'

export interface ClientOptions {
  readonly app: 'traveler' | 'agency' | 'office' | 'ops'
  /** Send the query's text instead of its hash. By default only where the app itself runs in development. */
  readonly sendText?: boolean
  /** Replaces the network, for tests. */
  readonly link?: ApolloLink
  readonly cache?: ApolloCache
}

export interface AstroClient {
  readonly apollo: ApolloClient
  /** Whether subscriptions are live: what the banner for stale data shows. */
  readonly connection: ConnectionStatus
  /** The server no longer knows this session. */
  readonly sessionLost: Emitter<void>
  /** Each fault as it happens, with its operation's name. */
  readonly faults: Emitter<Fault & { readonly operationName: string | undefined }>
  /** After log-in and log-out: forgets what the last viewer saw, asks again, and opens a new socket. */
  readonly sessionChanged: () => Promise<void>
}

/** The GraphQL client of one app: same origin, its own session cookie, registered operations. */
export function createClient(options: ClientOptions): AstroClient {
  const connection = createConnectionStatus(() => Date.now())
  const sessionLost = createEmitter<void>()
  const faults: AstroClient['faults'] = createEmitter()
  const report = (fault: Fault, operationName: string | undefined) => {
    faults.emit({ ...fault, operationName })
    if (fault.code === 'UNAUTHENTICATED') sessionLost.emit()
  }
  const network = options.link ? { link: options.link, restart: () => undefined } : overNetwork(options, connection)
  const apollo = new ApolloClient({
    link: ApolloLink.from([errorLink(report), network.link]),
    cache: options.cache ?? createCache(),
    dataMasking: true,
    clientAwareness: { name: options.app },
    enhancedClientAwareness: { transport: false },
  })
  return {
    apollo,
    connection,
    sessionLost,
    faults,
    sessionChanged: async () => {
      network.restart()
      await apollo.resetStore()
    },
  }
}

function overNetwork({ app, sendText = import.meta.env.DEV }: ClientOptions, connection: ConnectionStatus) {
  const http = retryLink().concat(httpLink({ app, uri: '/graphql', sendText }))
  const url = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/graphql`
  const socket = socketLink({ app, url, sendText, connection })
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    socket.link,
    http,
  )
  return { link, restart: socket.restart }
}
