import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import { checkIdempotencyKey } from '../../../platform/check/index.ts'
import type { RequestContext } from '../../../platform/context/index.ts'
import { orRefusals, type UserErrorData } from '../../../platform/errors/index.ts'
import { ImportLaunchesInput, ImportLaunchesPayload, LaunchImportType } from './import.graphql.ts'
import { launchesByIds } from '../launch.queries.ts'
import { carryOut, importBefore, judgePlan, launchesOf, type Plan, planImport, shownRows } from './import.service.ts'

/** Many launches from one file. */
@Resolver()
export class LaunchImportResolver {
  @VisibleTo('AGENCY')
  @Query(() => LaunchImportType, {
    description: 'What importing a file of launches would come to: its rows, and what is wrong with each.',
  })
  async launchImport(
    @Ctx() ctx: RequestContext,
    @Arg('csv', () => String, { description: 'The file, as importLaunches takes it.' }) csv: string,
  ): Promise<LaunchImportType> {
    const plan = await planImport(ctx, csv)
    return { rows: shownRows(plan.rows, await judgePlan(ctx, plan)), errors: plan.fileErrors }
  }

  @VisibleTo('AGENCY')
  @Mutation(() => ImportLaunchesPayload, {
    description: 'Schedules all launches of a file, by the rules of scheduleLaunch, or none of them.',
  })
  importLaunches(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportLaunchesInput, { description: 'The file.' }) input: ImportLaunchesInput,
  ): Promise<ImportLaunchesPayload> {
    return orRefusals<ImportLaunchesPayload>(
      () => run(ctx, input),
      (errors) => ({ launches: [], errors, rows: [] }),
    )
  }
}

async function run(ctx: RequestContext, input: ImportLaunchesInput): Promise<ImportLaunchesPayload> {
  checkIdempotencyKey(input.idempotencyKey)
  const plan = await planImport(ctx, input.csv)
  const before = await importBefore(ctx, input)
  if (before !== null) return done(ctx, plan, before)
  // What cannot be read is no use of the key: the file can be mended and sent again.
  if (plan.fileErrors.length > 0) return refused(plan, plan.fileErrors)
  if (plan.rowErrors.length > 0) return refused(plan, await judgePlan(ctx, plan))
  const { subjectId, errors } = await carryOut(ctx, input, plan)
  return subjectId === null ? refused(plan, errors) : done(ctx, plan, subjectId)
}

async function done(ctx: RequestContext, plan: Plan, importId: string): Promise<ImportLaunchesPayload> {
  const ids = await launchesOf(ctx, importId)
  const byId = new Map((await launchesByIds(ctx.database.pool, ids)).map((launch) => [launch.id, launch]))
  const launches = ids.map((id) => byId.get(id)).filter((launch) => launch !== undefined)
  return { launches, errors: [], rows: shownRows(plan.rows, []) }
}

function refused(plan: Plan, errors: readonly UserErrorData[]): ImportLaunchesPayload {
  return { launches: [], errors, rows: shownRows(plan.rows, errors) }
}
