import { ApolloProvider, useQuery } from '@apollo/client/react'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { AstroClient } from './client.ts'
import type { ConnectionState } from './connection-status.ts'

const AstroClientContext = createContext<AstroClient | undefined>(undefined)

/** Gives everything below it the app's client. */
export function GraphqlProvider({ client, children }: { client: AstroClient; children: ReactNode }) {
  return (
    <AstroClientContext value={client}>
      <ApolloProvider client={client.apollo}>{children}</ApolloProvider>
    </AstroClientContext>
  )
}

export function useAstroClient(): AstroClient {
  const client = useContext(AstroClientContext)
  if (!client) throw new Error('GraphqlProvider is missing above this component')
  return client
}

/** Whether live data is live; renders again when that changes. */
export function useConnectionState(): ConnectionState {
  const { connection } = useAstroClient()
  return useSyncExternalStore(connection.subscribe, connection.get)
}

/** Calls back each time the server no longer knows the session. */
export function useSessionLost(callback: () => void): void {
  const { sessionLost } = useAstroClient()
  useEffect(() => sessionLost.on(callback), [sessionLost, callback])
}

export interface ViewerResult<Viewer> {
  /** Undefined until it is known; null for somebody without a session. */
  readonly viewer: Viewer | null | undefined
  readonly loading: boolean
  /** Why it is not known. */
  readonly error: unknown
  readonly refetch: () => Promise<unknown>
}

/** The user of this session. Each app brings its own document: it selects what its role may see. */
export function useViewer<Viewer, Variables extends OperationVariables>(
  document: TypedDocumentNode<{ viewer: Viewer | null }, Variables>,
): ViewerResult<Viewer> {
  const { data, loading, error, refetch } = useQuery(document as TypedDocumentNode<{ viewer: Viewer | null }>)
  return { viewer: data ? data.viewer : undefined, loading, error, refetch }
}
