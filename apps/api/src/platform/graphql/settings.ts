import type { Actor, ClientApp } from '../context/index.ts'
import type { HttpLog, HttpSettings } from '../http/index.ts'

/** The settings that the GraphQL and HTTP platform reads; `Config` holds at least these. */
export interface ApiSettings extends HttpSettings {
  /** Whether any document runs or only those that the apps were built with. */
  readonly graphqlOperations: 'any' | 'registered'
  /** Whether a browser that opens /graphql gets an explorer. */
  readonly graphiql: boolean
  readonly maxSocketsPerUser: number
}

export type ApiLog = HttpLog

/** What a live session's token stands for. */
export interface Session {
  readonly actor: Actor
}

/** Looks a session up by its token; null when there is none, or it has ended. */
export type FindSession = (token: string) => Promise<Session | null>

/** Of the given session ids, those that are still live: one query for many sockets. */
export type LiveSessions = (ids: readonly string[]) => Promise<ReadonlySet<string>>

/** Who sends an operation, and from which app. */
export interface Caller {
  readonly actor: Actor
  readonly app: ClientApp
}
