import { ApolloLink } from '@apollo/client/link'
import { HttpLink } from '@apollo/client/link/http'
import { documentIdOf } from '../documents.ts'

export interface HttpOptions {
  readonly app: string
  readonly uri: string
  /** Send the query's text instead of its hash: a server in development runs any operation. */
  readonly sendText: boolean
  readonly fetch?: typeof fetch
}

/** Queries and mutations over HTTP, named by their hash. A hash beside a text would have to be that text's own. */
export function httpLink({ app, uri, sendText, fetch: send = (...args) => fetch(...args) }: HttpOptions): ApolloLink {
  const name = new ApolloLink((operation, forward) => {
    const documentId = sendText ? undefined : documentIdOf(operation.query)
    if (documentId) {
      operation.extensions = { ...operation.extensions, documentId }
      operation.setContext(({ http }) => ({ http: { ...http, includeQuery: false, includeExtensions: true } }))
    }
    return forward(operation)
  })
  const terminal = new HttpLink({
    uri,
    credentials: 'same-origin',
    headers: { 'apollographql-client-name': app },
    fetch: (target, init) => send(target, { ...init, body: liftDocumentId(init?.body ?? null) }),
  })
  return name.concat(terminal)
}

/** HttpLink can only extend `extensions`; GraphQL over HTTP has `documentId` beside `variables`. */
export function liftDocumentId(body: BodyInit | null): BodyInit | null {
  if (typeof body !== 'string') return body
  const { extensions, ...request } = JSON.parse(body) as { extensions?: Record<string, unknown> }
  const { documentId, ...rest } = extensions ?? {}
  return JSON.stringify({
    ...request,
    ...(documentId === undefined ? {} : { documentId }),
    ...(Object.keys(rest).length > 0 ? { extensions: rest } : {}),
  })
}
