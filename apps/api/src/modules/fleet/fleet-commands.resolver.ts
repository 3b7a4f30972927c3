import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { EMPLOYEES, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { DeletedPayload } from '../../platform/graphql/deleted-payload.graphql.ts'
import { type Answer, mutate } from '../../platform/mutate/index.ts'
import { RocketPayload, SpaceportPayload } from './fleet-payloads.graphql.ts'
import {
  CreateRocketInput,
  CreateSpaceportInput,
  DeleteRocketInput,
  UpdateRocketInput,
  UpdateSpaceportInput,
} from './fleet.inputs.ts'
import { KEEPS_ROCKETS, KEEPS_SPACEPORTS, mayActFor } from './fleet.policy.ts'
import { rocketById, spaceportById } from './fleet.queries.ts'
import { RocketType } from './rocket.graphql.ts'
import { createRocket, deleteRocket, updateRocket } from './rocket.service.ts'
import { createSpaceport, updateSpaceport } from './spaceport.service.ts'

/** Changes of rockets and spaceports. */
@Resolver(() => RocketType)
export class FleetCommandsResolver {
  @VisibleTo(...KEEPS_ROCKETS)
  @Mutation(() => RocketPayload, { description: 'Adds a rocket to one’s own fleet, or to any for operations.' })
  async createRocket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateRocketInput, { description: 'The rocket.' }) input: CreateRocketInput,
  ): Promise<RocketPayload> {
    return rocket(ctx, await mutate(ctx, { operation: 'createRocket', input }, (tx) => createRocket(tx, input)))
  }

  @VisibleTo(...KEEPS_ROCKETS)
  @Mutation(() => RocketPayload, { description: 'Changes a rocket; its open launches must still fit it (rule 6).' })
  async updateRocket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateRocketInput, { description: 'What changes.' }) input: UpdateRocketInput,
  ): Promise<RocketPayload> {
    return rocket(ctx, await mutate(ctx, { operation: 'updateRocket', input }, (tx) => updateRocket(tx, input)))
  }

  @VisibleTo(...KEEPS_ROCKETS)
  @Mutation(() => DeletedPayload, { description: 'Deletes a rocket that never had a launch (rule 6).' })
  async deleteRocket(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeleteRocketInput, { description: 'Which rocket.' }) input: DeleteRocketInput,
  ): Promise<DeletedPayload> {
    const { subjectId, errors } = await mutate(ctx, { operation: 'deleteRocket', input }, (tx) =>
      deleteRocket(tx, input.rocketId),
    )
    return { deletedId: subjectId, errors }
  }

  @VisibleTo(...KEEPS_SPACEPORTS)
  @Mutation(() => SpaceportPayload, { description: 'Adds a spaceport.' })
  async createSpaceport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateSpaceportInput, { description: 'The spaceport.' }) input: CreateSpaceportInput,
  ): Promise<SpaceportPayload> {
    return spaceport(
      ctx,
      await mutate(ctx, { operation: 'createSpaceport', input }, (tx) => createSpaceport(tx, input)),
    )
  }

  @VisibleTo(...KEEPS_SPACEPORTS)
  @Mutation(() => SpaceportPayload, { description: 'Changes a spaceport; addresses of launches stay (rule 7).' })
  async updateSpaceport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateSpaceportInput, { description: 'What changes.' }) input: UpdateSpaceportInput,
  ): Promise<SpaceportPayload> {
    return spaceport(
      ctx,
      await mutate(ctx, { operation: 'updateSpaceport', input }, (tx) => updateSpaceport(tx, input)),
    )
  }

  @ViewerDependent()
  @VisibleTo('AGENCY', ...EMPLOYEES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanEdit(@Root() { agency }: RocketType, @Ctx() { actor }: RequestContext): boolean {
    return mayActFor(actor, agency.id)
  }
}

async function rocket({ database }: RequestContext, { subjectId, errors }: Answer): Promise<RocketPayload> {
  return { rocket: subjectId === null ? null : await rocketById(database.pool, subjectId), errors }
}

async function spaceport({ database }: RequestContext, { subjectId, errors }: Answer): Promise<SpaceportPayload> {
  return { spaceport: subjectId === null ? null : await spaceportById(database.pool, subjectId), errors }
}
