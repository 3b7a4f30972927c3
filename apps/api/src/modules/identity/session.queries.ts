import DataLoader from 'dataloader'
import { clock } from '../../platform/clock/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { can } from './identity.policy.ts'
import type { AuthenticationTokenType } from './session.graphql.ts'

type SessionRow = Omit<AuthenticationTokenType, 'isCurrent'> & { readonly userId: string }

const SESSIONS = {
  name: 'sessions-of-users',
  text: `select id, user_id as "userId", created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
      user_agent as "userAgent", is_revoked as "isRevoked"
    from authentication_token
    where user_id = any($1::uuid[]) and not is_revoked and expires_at > $2
    order by coalesce(last_used_at, created_at) desc, id desc`,
}

const SESSION_LOADER = Symbol('sessions')

/** A user's live sessions, the last used first; none to those who may not see them. */
export async function sessionsOf(ctx: RequestContext, userId: string): Promise<AuthenticationTokenType[]> {
  if (!can(ctx.actor, 'seeSessions', userId)) return []
  const loader = perRequest(
    ctx,
    SESSION_LOADER,
    () => new DataLoader((ids: readonly string[]) => read(ctx, ids), { cache: false }),
  )
  const rows = await loader.load(userId)
  return rows.map((row) => ({ ...row, isCurrent: row.id === ctx.actor.sessionId }))
}

async function read(ctx: RequestContext, userIds: readonly string[]): Promise<SessionRow[][]> {
  const { rows } = await ctx.database.pool.query<SessionRow>({ ...SESSIONS, values: [userIds, clock.now()] })
  const byUser = Map.groupBy(rows, (row) => row.userId)
  return userIds.map((id) => byUser.get(id) ?? [])
}
