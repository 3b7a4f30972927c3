import { plusSeconds } from '../../platform/calendar/index.ts'
import type { Audience } from '../../platform/access/index.ts'
import { clock } from '../../platform/clock/index.ts'
import type { Actor, RequestContext } from '../../platform/context/index.ts'
import { newId, newToken } from '../../platform/ids/index.ts'
import { type Answer, mutate, type Tx } from '../../platform/mutate/index.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { revokeSession, startSession } from './session.service.ts'

const SECONDS_A_DAY = 86_400

/** Who comes in, and as what. */
export interface Entrant {
  readonly userId: string
  readonly audience: Audience
}

/**
 * Does what lets somebody in (`work`) and starts their session, in one transaction, as the user who comes in; the
 * cookie is set after the commit. A session that this browser and app had before ends.
 */
export async function signIn(
  ctx: RequestContext,
  settings: IdentitySettings,
  entrant: Entrant & { readonly operation: string },
  work: (tx: Tx) => Promise<void>,
): Promise<Answer> {
  const { userId, audience, operation } = entrant
  const session = {
    id: newId(),
    token: newToken(),
    expiresAt: plusSeconds(clock.now(), settings.sessionDays * SECONDS_A_DAY),
  }
  const scope = { ...ctx, actor: { audience, userId, sessionId: session.id } }
  const answer = await mutate(scope, { operation, input: null }, async (tx) => {
    await work(tx)
    if (ctx.actor.sessionId !== null) await revokeSession(tx, ctx.actor.sessionId)
    startSession(tx, { ...session, userId, app: ctx.app, userAgent: ctx.userAgent })
    return userId
  })
  if (answer.errors.length > 0) return answer
  ctx.cookie.set(session.token, session.expiresAt)
  actAs(ctx, scope.actor)
  return answer
}

/** From now on the rest of the document is asked by somebody else: by who came in, or by nobody. */
export function actAs(ctx: RequestContext, actor: Actor): void {
  Object.assign(ctx, { actor })
}
