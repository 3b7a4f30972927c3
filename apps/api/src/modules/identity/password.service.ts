import type { RequestContext } from '../../platform/context/index.ts'
import { refuseAll, unauthenticated } from '../../platform/errors/index.ts'
import { newId } from '../../platform/ids/index.ts'
import { type Answer, mutate, transact, type Tx } from '../../platform/mutate/index.ts'
import { accountByEmail, accountById } from './account.queries.ts'
import { lockUser } from './account.lock.ts'
import { refused } from './answers.ts'
import { changedMeanwhile, linkExpired, wrongPassword } from './identity.errors.ts'
import { accountEvent } from './identity.events.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { normalEmail } from './input/fields.rules.ts'
import { consumeLink, ownerOfLink } from './link.service.ts'
import { hashPassword, verifyPassword } from './passwords/hash.ts'
import { passwordRefusal } from './passwords/password.rules.ts'
import { endSessionsOf } from './session.service.ts'
import { accountClaim, addressClaim, countTry, forgiveTry, inTurn } from './throttle/index.ts'
import type { User } from './user.entity.ts'

const NEW_PASSWORD = ['newPassword']

/**
 * Changes the actor's password and ends their other sessions (SPEC rule 3). Tries with a wrong present password count
 * like failed log-ins. @throws TOO_MANY_REQUESTS
 */
export async function changePassword(
  ctx: RequestContext,
  settings: IdentitySettings,
  input: { readonly currentPassword: string; readonly newPassword: string },
): Promise<Answer> {
  const account = ctx.actor.userId === null ? null : await accountById(ctx.database, ctx.actor.userId)
  if (account === null) throw unauthenticated()
  const claim = accountClaim('logIn', account.email)
  const address = addressClaim('logIn', ctx.address, settings.rateLimits)
  return inTurn(claim.key, () =>
    refused(async () => {
      await countTry(ctx.database, [claim, address])
      if (!(await verifyPassword(input.currentPassword, account.passwordHash))) throw wrongPassword()
      await forgiveTry(ctx.database, claim, address)
      assertGood(input.newPassword, account.email)
      const passwordHash = await hashPassword(input.newPassword)
      return mutate(ctx, { operation: 'changePassword', input: null }, async (tx) => {
        await setPassword(tx, account.userId, { from: account.passwordHash, to: passwordHash })
        await endSessionsOf(tx, account.userId, ctx.actor.sessionId)
        return account.userId
      })
    }),
  )
}

/**
 * Has a link sent with which a new password can be set. The answer and the work are the same when nobody has that
 * address (SPEC rule 2): the event then names an id that the job finds nobody by. @throws TOO_MANY_REQUESTS
 */
export async function requestPasswordReset(
  ctx: RequestContext,
  settings: IdentitySettings,
  input: { readonly email: string },
): Promise<void> {
  const email = normalEmail(input.email)
  await countTry(ctx.database, [accountClaim('reset', email), addressClaim('reset', ctx.address, settings.rateLimits)])
  const account = await accountByEmail(ctx.database, email)
  await transact(ctx, (tx) =>
    Promise.resolve(tx.emit(accountEvent('passwordResetRequested', account?.userId ?? newId()))),
  )
}

/** Sets a new password by a one-time link and ends all sessions (SPEC rule 3). The link also proves the address. */
export async function resetPassword(
  ctx: RequestContext,
  input: { readonly token: string; readonly newPassword: string },
): Promise<Answer> {
  return refused(async () => {
    const owner = await ownerOfLink(ctx.database, 'RESET_PASSWORD', input.token)
    if (owner === null) throw linkExpired()
    assertGood(input.newPassword, owner.email)
    const passwordHash = await hashPassword(input.newPassword)
    return mutate(ctx, { operation: 'resetPassword', input: null }, async (tx) => {
      const userId = await consumeLink(tx, 'RESET_PASSWORD', input.token)
      const user = await setPassword(tx, userId, { from: null, to: passwordHash })
      user.emailVerifiedAt ??= tx.now
      await endSessionsOf(tx, userId)
      return userId
    })
  })
}

function assertGood(password: string, email: string): void {
  const refusal = passwordRefusal(password, [email], NEW_PASSWORD)
  refuseAll(refusal === null ? [] : [refusal])
}

/** `from` is the hash that the present password was checked against, so that of two changes at once one is refused. */
async function setPassword(
  tx: Tx,
  userId: string,
  hash: { readonly from: string | null; readonly to: string },
): Promise<User> {
  const user = await lockUser(tx, userId)
  if (hash.from !== null && user.passwordHash !== hash.from) throw changedMeanwhile()
  user.passwordHash = hash.to
  tx.record({
    entityType: 'User',
    entityId: userId,
    action: hash.from === null ? 'PASSWORD_RESET' : 'PASSWORD_CHANGED',
    details: {},
  })
  tx.emit(accountEvent('passwordChanged', userId))
  return user
}
