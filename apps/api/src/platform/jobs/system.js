/** Who acts when nobody asked: a job. The entry log shows no user, and the job's name as the origin (SPEC rule 22). */
export const SYSTEM = { audience: 'IT_OPERATOR', userId: null, sessionId: null }
/** The scope in which a job runs its commands. */
export function systemScope(job, on) {
  return { actor: SYSTEM, app: `job:${job}`, database: on.database, feed: on.feed }
}
//# sourceMappingURL=system.js.map
