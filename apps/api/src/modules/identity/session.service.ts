import type { ClientApp } from '../../platform/context/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import { isId, sha256 } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { notFound } from './identity.errors.ts'
import { can } from './identity.policy.ts'
import { AuthenticationToken } from './session.entity.ts'

/** A session about to be written; its token goes into the cookie and nowhere else. */
export interface NewSession {
  readonly id: string
  readonly userId: string
  readonly token: string
  readonly app: ClientApp
  readonly userAgent: string | null
  readonly expiresAt: Date
}

const USER_AGENT_CHARACTERS = 400

/** Starts a session; only a hash of its token is kept (SPEC rule 3). */
export function startSession(tx: Tx, { id, userId, token, app, userAgent, expiresAt }: NewSession): void {
  tx.em.create(AuthenticationToken, {
    id,
    userId,
    tokenHash: sha256(token),
    app,
    userAgent: userAgent?.slice(0, USER_AGENT_CHARACTERS) ?? null,
    expiresAt,
    createdAt: tx.now,
    lastUsedAt: tx.now,
  })
  tx.record({ entityType: 'AuthenticationToken', entityId: id, action: 'STARTED', details: { userId, app } })
}

const REVOKE = `update authentication_token set is_revoked = true where not is_revoked and expires_at > $1`

/**
 * Ends the sessions of a user at once, on every node, and closes their sockets (SPEC rule 3); `keep` names one that
 * stays. For a changed password, a disabled account, an erased one.
 */
export async function endSessionsOf(tx: Tx, userId: string, keep: string | null = null): Promise<void> {
  const rows = await sqlOf(tx.em).query<{ id: string }>({
    text: `${REVOKE} and user_id = $2 and id is distinct from $3::uuid returning id`,
    values: [tx.now, userId, keep],
  })
  for (const { id } of rows) told(tx, id, userId)
}

/** Ends one session, whoever's it is; false when it had ended before. */
export async function revokeSession(tx: Tx, sessionId: string): Promise<boolean> {
  const [row] = await sqlOf(tx.em).query<{ userId: string }>({
    text: `${REVOKE} and id = $2 returning user_id as "userId"`,
    values: [tx.now, sessionId],
  })
  if (row !== undefined) told(tx, sessionId, row.userId)
  return row !== undefined
}

/** Ends a session that the actor may end, and returns whose it was. Ending it twice is no mistake. */
export async function endSession(tx: Tx, input: { readonly sessionId: string }): Promise<string> {
  const session = isId(input.sessionId) ? await tx.em.findOne(AuthenticationToken, { id: input.sessionId }) : null
  if (session === null || !can(tx.actor, 'endSession', session.userId)) throw notFound('session', 'sessionId')
  await revokeSession(tx, session.id)
  return session.userId
}

function told(tx: Tx, sessionId: string, userId: string): void {
  tx.record({ entityType: 'AuthenticationToken', entityId: sessionId, action: 'ENDED', details: { userId } })
  tx.announce({ topic: 'session', id: sessionId })
}
