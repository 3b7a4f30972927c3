import type { Audience } from '../access/index.ts'
import type { Database } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'

/** The app a request came from, by its `apollographql-client-name` header; `script` when it sends none. */
export const CLIENT_APPS = ['traveler', 'agency', 'office', 'ops', 'script'] as const
export type ClientApp = (typeof CLIENT_APPS)[number]

/** Who acts: nobody, or the user of a live session. */
export interface Actor {
  readonly audience: Audience
  /** null without a session. A traveler's and an agency's profile have the user's id. */
  readonly userId: string | null
  readonly sessionId: string | null
}

export const NOBODY: Actor = { audience: 'ANONYMOUS', userId: null, sessionId: null }

/** Sets and clears the session cookie of the app that asks; a no-op on a WebSocket. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void
  clear(): void
}

/** What every resolver gets. Made once per HTTP request, and once per event of a subscription. */
export interface RequestContext {
  readonly actor: Actor
  readonly app: ClientApp
  /** Where the request came from, for throttling and the session list; never logged. */
  readonly address: string
  readonly userAgent: string | null
  readonly traceId: string
  readonly database: Database
  readonly feed: Feed
  readonly cookie: SessionCookie
  /** One instance per request: `loader(ctx, key, make)` keeps DataLoaders here. */
  readonly loaders: Map<symbol, unknown>
}

/** The request's own instance of something that batches or caches (a DataLoader), made at first use. */
export function perRequest<T>(ctx: RequestContext, key: symbol, make: (ctx: RequestContext) => T): T {
  const known = ctx.loaders.get(key)
  if (known !== undefined) return known as T
  const made = make(ctx)
  ctx.loaders.set(key, made)
  return made
}
