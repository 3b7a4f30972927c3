import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { EVERYONE, MEMBERS, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { type Answer, mutate } from '../../platform/mutate/index.ts'
import { AcknowledgedPayload, UserPayload } from './account-payloads.graphql.ts'
import { ChangePasswordInput, EndSessionInput, ResetPasswordInput, VerifyEmailInput } from './account.inputs.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { verifyEmail } from './link.service.ts'
import { changePassword, resetPassword } from './password.service.ts'
import { AuthenticationTokenType } from './session.graphql.ts'
import { sessionsOf } from './session.queries.ts'
import { endSession } from './session.service.ts'
import { UserType } from './user.graphql.ts'
import { loadUser, reloadUser } from './user.queries.ts'

/** One’s own account and its sessions. */
@Resolver(() => UserType)
export class AccountResolver {
  readonly #settings: IdentitySettings

  constructor(settings: IdentitySettings) {
    this.#settings = settings
  }

  @ViewerDependent()
  @VisibleTo(...EVERYONE)
  @Query(() => UserType, { nullable: true, description: 'The user of this session; null without one.' })
  viewer(@Ctx() ctx: RequestContext): Promise<UserType | null> | null {
    return ctx.actor.userId === null ? null : loadUser(ctx, ctx.actor.userId)
  }

  @ViewerDependent()
  // Nobody reaches a user without a session, but for the one who has just logged in.
  @VisibleTo(...EVERYONE)
  @FieldResolver(() => [AuthenticationTokenType], {
    description: 'Live sessions, the last used first; of others’ accounts only IT operators see them.',
  })
  sessions(@Root() user: UserType, @Ctx() ctx: RequestContext): Promise<AuthenticationTokenType[]> {
    return sessionsOf(ctx, user.id)
  }

  @VisibleTo(...MEMBERS)
  @Mutation(() => UserPayload, { description: 'Changes one’s password and ends one’s other sessions.' })
  async changePassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
  ): Promise<UserPayload> {
    return changed(ctx, await changePassword(ctx, this.#settings, input))
  }

  @VisibleTo(...MEMBERS)
  @Mutation(() => UserPayload, { description: 'Ends a session of one’s own at once; an IT operator ends anybody’s.' })
  async endSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput,
  ): Promise<UserPayload> {
    const answer = await mutate(ctx, { operation: 'endSession', input }, (tx) => endSession(tx, input))
    if (answer.errors.length === 0 && input.sessionId === ctx.actor.sessionId) ctx.cookie.clear()
    return changed(ctx, answer)
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AcknowledgedPayload, {
    description: 'Sets a new password by the link that was mailed, and ends all sessions.',
  })
  async resetPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetPasswordInput, { description: 'Link and password.' }) input: ResetPasswordInput,
  ): Promise<AcknowledgedPayload> {
    return acknowledged(await resetPassword(ctx, input))
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AcknowledgedPayload, { description: 'Confirms an e-mail address by the link that was mailed to it.' })
  async verifyEmail(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VerifyEmailInput, { description: 'The link.' }) input: VerifyEmailInput,
  ): Promise<AcknowledgedPayload> {
    return acknowledged(await mutate(ctx, { operation: 'verifyEmail', input: null }, (tx) => verifyEmail(tx, input)))
  }
}

async function changed(ctx: RequestContext, { subjectId, errors }: Answer): Promise<UserPayload> {
  return { user: await reloadUser(ctx, subjectId), errors }
}

function acknowledged({ errors }: Answer): AcknowledgedPayload {
  return { ok: errors.length === 0, errors }
}
