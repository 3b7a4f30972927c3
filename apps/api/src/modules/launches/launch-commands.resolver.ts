import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { checkIdempotencyKey } from '../../platform/check/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { orRefusals } from '../../platform/errors/index.ts'
import { type Answer, mutate, type Tx } from '../../platform/mutate/index.ts'
import { selectionOf, under } from '../../platform/selection/index.ts'
import { delayLaunch } from './commands/delay.ts'
import { checkDraft } from './commands/draft-check.ts'
import { abortLaunch, completeLaunch } from './commands/end.ts'
import { scheduleLaunch } from './commands/schedule.ts'
import { updateLaunch } from './commands/update.ts'
import { LaunchDraftCheck, LaunchPayload } from './launch-payloads.graphql.ts'
import {
  AbortLaunchInput,
  CompleteLaunchInput,
  DelayLaunchInput,
  LaunchDraftInput,
  ScheduleLaunchInput,
  UpdateLaunchInput,
} from './launch.inputs.ts'
import { launchesByIds } from './launch.queries.ts'
import { MANAGES_LAUNCHES } from './launches.policy.ts'

/** Changes of launches, and what is wrong with one before it is sent. */
@Resolver()
export class LaunchCommandsResolver {
  @VisibleTo(...MANAGES_LAUNCHES)
  @Mutation(() => LaunchPayload, { description: 'Offers a launch (rule 4).' })
  scheduleLaunch(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ScheduleLaunchInput, { description: 'The launch.' }) input: ScheduleLaunchInput,
  ): Promise<LaunchPayload> {
    return payload(ctx, info, () => run(ctx, 'scheduleLaunch', input, (tx) => scheduleLaunch(tx, input)))
  }

  @VisibleTo(...MANAGES_LAUNCHES)
  @Mutation(() => LaunchPayload, { description: 'Changes price, seats or minimum of a launch still to come (rule 6).' })
  updateLaunch(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateLaunchInput, { description: 'What changes.' }) input: UpdateLaunchInput,
  ): Promise<LaunchPayload> {
    return payload(ctx, info, () => mutate(ctx, { operation: 'updateLaunch', input }, (tx) => updateLaunch(tx, input)))
  }

  @VisibleTo(...MANAGES_LAUNCHES)
  @Mutation(() => LaunchPayload, { description: 'Gives a launch a later date (rule 5); its address stays.' })
  delayLaunch(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DelayLaunchInput, { description: 'Which launch, until when, and why.' })
    input: DelayLaunchInput,
  ): Promise<LaunchPayload> {
    return payload(ctx, info, () => run(ctx, 'delayLaunch', input, (tx) => delayLaunch(tx, input)))
  }

  @VisibleTo(...MANAGES_LAUNCHES)
  @Mutation(() => LaunchPayload, {
    description: 'Gives a launch up: its bookings are cancelled and refunded in full (rules 5, 13 and 15).',
  })
  abortLaunch(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AbortLaunchInput, { description: 'Which launch, and why.' }) input: AbortLaunchInput,
  ): Promise<LaunchPayload> {
    return payload(ctx, info, () => run(ctx, 'abortLaunch', input, (tx) => abortLaunch(tx, input)))
  }

  @VisibleTo(...MANAGES_LAUNCHES)
  @Mutation(() => LaunchPayload, {
    description: 'Says that a launch has flown: its paid bookings are completed, its fee is due (rules 5, 13 and 15).',
  })
  completeLaunch(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CompleteLaunchInput, { description: 'Which launch.' }) input: CompleteLaunchInput,
  ): Promise<LaunchPayload> {
    return payload(ctx, info, () => run(ctx, 'completeLaunch', input, (tx) => completeLaunch(tx, input)))
  }

  @VisibleTo(...MANAGES_LAUNCHES)
  @Query(() => LaunchDraftCheck, {
    description: 'What would be wrong with a launch, asked while it is being filled in; nothing is changed.',
  })
  async launchDraftCheck(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => LaunchDraftInput, { description: 'The launch so far.' }) input: LaunchDraftInput,
  ): Promise<LaunchDraftCheck> {
    const { errors, conflicts } = await checkDraft(ctx, input)
    const ids = conflicts.map(({ id }) => id)
    const rows = await launchesByIds(ctx.database.pool, ids, under(selectionOf(info), 'conflicts'))
    const byId = new Map(rows.map((row) => [row.id, row]))
    return { errors, conflicts: ids.flatMap((id) => byId.get(id) ?? []) }
  }
}

async function run(
  ctx: RequestContext,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
  work: (tx: Tx) => Promise<string>,
): Promise<Answer> {
  const key = input.idempotencyKey ?? null
  return mutate(ctx, { operation, input, ...(key !== null && { idempotencyKey: checkIdempotencyKey(key) }) }, work)
}

async function payload(
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  change: () => Promise<Answer>,
): Promise<LaunchPayload> {
  const { subjectId, errors } = await orRefusals(change, (refusals) => ({ subjectId: null, errors: refusals }))
  const selection = under(selectionOf(info), 'launch')
  const rows = subjectId === null ? [] : await launchesByIds(ctx.database.pool, [subjectId], selection)
  return { launch: rows[0] ?? null, errors }
}
