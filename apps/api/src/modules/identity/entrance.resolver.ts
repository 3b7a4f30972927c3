import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import type { Answer } from '../../platform/mutate/index.ts'
import { AcknowledgedPayload, AuthPayload, LogOutPayload } from './account-payloads.graphql.ts'
import { LogInInput, RegisterAgencyInput, RegisterTravelerInput, RequestPasswordResetInput } from './account.inputs.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { logIn, logOut } from './log-in.service.ts'
import { requestPasswordReset } from './password.service.ts'
import { registerAgency, registerTraveler } from './registration.service.ts'
import { reloadUser } from './user.queries.ts'

/** Ways in and out. */
@Resolver()
export class EntranceResolver {
  readonly #settings: IdentitySettings

  constructor(settings: IdentitySettings) {
    this.#settings = settings
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AuthPayload, {
    description: 'Opens a traveler’s account, logs in, and sends a mail to verify the address.',
  })
  async registerTraveler(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterTravelerInput, { description: 'The account.' }) input: RegisterTravelerInput,
  ): Promise<AuthPayload> {
    return entered(ctx, await registerTraveler(ctx, this.#settings, input))
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AuthPayload, {
    description: 'Opens an agency’s account, logs in, and sends a mail to verify the address.',
  })
  async registerAgency(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterAgencyInput, { description: 'The account.' }) input: RegisterAgencyInput,
  ): Promise<AuthPayload> {
    return entered(ctx, await registerAgency(ctx, this.#settings, input))
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AuthPayload, {
    description:
      'Logs in. An unknown address and a wrong password get the same answer; after ten failures within 15 minutes the answer is TOO_MANY_REQUESTS.',
  })
  async logIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LogInInput, { description: 'Address and password.' }) input: LogInInput,
  ): Promise<AuthPayload> {
    return entered(ctx, await logIn(ctx, this.#settings, input))
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => LogOutPayload, {
    description: 'Ends the session of this request at once; without one there is nothing to do.',
  })
  async logOut(@Ctx() ctx: RequestContext): Promise<LogOutPayload> {
    await logOut(ctx)
    return { ok: true }
  }

  @VisibleTo(...EVERYONE)
  @Mutation(() => AcknowledgedPayload, {
    description: 'Mails a link for a new password, if there is such an account; the answer does not tell.',
  })
  async requestPasswordReset(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestPasswordResetInput, { description: 'The address.' }) input: RequestPasswordResetInput,
  ): Promise<AcknowledgedPayload> {
    await requestPasswordReset(ctx, this.#settings, input)
    return { ok: true, errors: [] }
  }
}

async function entered(ctx: RequestContext, { subjectId, errors }: Answer): Promise<AuthPayload> {
  return { user: await reloadUser(ctx, subjectId), errors }
}
