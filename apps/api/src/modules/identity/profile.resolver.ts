import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { type Answer, mutate } from '../../platform/mutate/index.ts'
import { UserPayload } from './account-payloads.graphql.ts'
import { updateAgencyProfile, updateTravelerProfile } from './profile.service.ts'
import { UpdateAgencyProfileInput, UpdateTravelerProfileInput } from './profile.inputs.ts'
import { EmployeeType, COLLEAGUES } from './employee.graphql.ts'
import { TRAVELER_DATA, TravelerType } from './traveler.graphql.ts'
import { UserType } from './user.graphql.ts'
import { loadUser, reloadUser } from './user.queries.ts'

/** A traveler’s account, and changing one's profile. */
@Resolver(() => TravelerType)
export class TravelerResolver {
  @VisibleTo(...TRAVELER_DATA)
  @FieldResolver(() => UserType, { description: 'The account.' })
  user(@Root() traveler: TravelerType, @Ctx() ctx: RequestContext): Promise<UserType | null> {
    return loadUser(ctx, traveler.id)
  }

  @VisibleTo('TRAVELER')
  @Mutation(() => UserPayload, { description: 'Changes one’s profile as a traveler.' })
  async updateTravelerProfile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateTravelerProfileInput, { description: 'What changes.' }) input: UpdateTravelerProfileInput,
  ): Promise<UserPayload> {
    return changed(
      ctx,
      await mutate(ctx, { operation: 'updateTravelerProfile', input }, (tx) => updateTravelerProfile(tx, input)),
    )
  }

  @VisibleTo('AGENCY', 'OPERATIONS_MANAGER')
  @Mutation(() => UserPayload, {
    description: 'Changes an agency’s profile: its own, or any for an operations manager.',
  })
  async updateAgencyProfile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateAgencyProfileInput, { description: 'What changes.' }) input: UpdateAgencyProfileInput,
  ): Promise<UserPayload> {
    return changed(
      ctx,
      await mutate(ctx, { operation: 'updateAgencyProfile', input }, (tx) => updateAgencyProfile(tx, input)),
    )
  }
}

/** An employee’s account. */
@Resolver(() => EmployeeType)
export class EmployeeResolver {
  @VisibleTo(...COLLEAGUES)
  @FieldResolver(() => UserType, { description: 'The account.' })
  user(@Root() employee: EmployeeType, @Ctx() ctx: RequestContext): Promise<UserType | null> {
    return loadUser(ctx, employee.id)
  }
}

async function changed(ctx: RequestContext, { subjectId, errors }: Answer): Promise<UserPayload> {
  return { user: await reloadUser(ctx, subjectId), errors }
}
