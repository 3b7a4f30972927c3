import type { Actor } from '../context/index.ts'
import type { Database } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'
import type { Scope } from '../mutate/index.ts'

/** Who acts when nobody asked: a job. The entry log shows no user, and the job's name as the origin (SPEC rule 22). */
const SYSTEM: Actor = { audience: 'IT_OPERATOR', userId: null, sessionId: null }

/** The scope in which a job runs its commands. */
export function systemScope(job: string, on: { readonly database: Database; readonly feed: Feed }): Scope {
  return { actor: SYSTEM, app: `job:${job}`, database: on.database, feed: on.feed }
}
