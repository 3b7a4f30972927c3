import { NOBODY, type RequestContext } from '../../platform/context/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import { type Answer, transact, type Tx } from '../../platform/mutate/index.ts'
import { type Account, accountByEmail } from './account.queries.ts'
import { audienceOf } from './actor.rules.ts'
import { invalidCredentials } from './identity.errors.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { normalEmail } from './input/fields.rules.ts'
import { verifyPassword } from './passwords/hash.ts'
import { revokeSession } from './session.service.ts'
import { actAs, signIn } from './sign-in.ts'
import { accountClaim, addressClaim, countTry, forgiveTry, inTurn } from './throttle/index.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

/**
 * Logs in. Each try counts before it is known whether it is right, and an unknown account costs as much as a wrong
 * password and is answered the same (SPEC rule 2). @throws TOO_MANY_REQUESTS
 */
export async function logIn(ctx: RequestContext, settings: IdentitySettings, input: Credentials): Promise<Answer> {
  const email = normalEmail(input.email)
  const account = accountClaim('logIn', email)
  const address = addressClaim('logIn', ctx.address, settings.rateLimits)
  return inTurn(account.key, async () => {
    await countTry(ctx.database, [account, address])
    const answer = await admit(ctx, settings, await accountByEmail(ctx.database, email), input.password)
    if (answer.errors.length === 0) await forgiveTry(ctx.database, account, address)
    return answer
  })
}

async function admit(
  ctx: RequestContext,
  settings: IdentitySettings,
  account: Account | null,
  password: string,
): Promise<Answer> {
  const right = await verifyPassword(password, account?.passwordHash ?? null)
  const audience = account === null ? null : audienceOf(account.role, account.position)
  if (!right || account === null || audience === null || account.disabledAt !== null)
    return { subjectId: null, errors: invalidCredentials().refusals }
  return signIn(ctx, settings, { userId: account.userId, audience, operation: 'logIn' }, (tx) =>
    assertUnchanged(tx, account),
  )
}

/** A password changed, or an account disabled, while this one was being checked must not let it in any more. */
async function assertUnchanged(tx: Tx, account: Account): Promise<void> {
  const rows = await sqlOf(tx.em).query({
    text: 'select 1 from app_user where id = $1 and password_hash = $2 and disabled_at is null for share',
    values: [account.userId, account.passwordHash],
  })
  if (rows.length === 0) throw invalidCredentials()
}

/** Ends the session of this request and clears its cookie; without a session there is nothing to do, and no error. */
export async function logOut(ctx: RequestContext): Promise<void> {
  const { sessionId } = ctx.actor
  if (sessionId !== null) await transact(ctx, (tx) => revokeSession(tx, sessionId))
  ctx.cookie.clear()
  actAs(ctx, NOBODY)
}
