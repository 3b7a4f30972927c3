import type { Actor, ClientApp, RequestContext, SessionCookie } from '../../context/index.ts'
import type { Database } from '../../db/index.ts'
import type { Feed } from '../../feed/index.ts'

/** What a context has besides the process's own things. */
export interface ContextInput {
  readonly actor: Actor
  readonly app: ClientApp
  readonly address: string
  readonly userAgent: string | null
  readonly traceId: string
  readonly cookie: SessionCookie
}

export type MakeContext = (input: ContextInput) => RequestContext

/** Where no answer's headers can carry a cookie. */
export const NO_COOKIE: SessionCookie = { set: () => undefined, clear: () => undefined }

/** Makes contexts: each with loaders of its own, so that nothing is remembered from one request to the next. */
export function contextMaker(database: Database, feed: Feed): MakeContext {
  return (input) => ({ ...input, database, feed, loaders: new Map() })
}
