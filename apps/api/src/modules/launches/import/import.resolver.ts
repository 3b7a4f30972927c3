import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import { checkIdempotencyKey } from '../../../platform/check/index.ts'
import type { RequestContext } from '../../../platform/context/index.ts'
import { fault, orRefusals } from '../../../platform/errors/index.ts'
import { ImportLaunchesInput, ImportLaunchesPayload, LaunchImportType } from './import.graphql.ts'
import { planImport, shownRows } from './import.service.ts'

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
    return { rows: shownRows(plan.rows, plan.rowErrors), errors: plan.fileErrors }
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
      async () => {
        checkIdempotencyKey(input.idempotencyKey)
        const plan = await planImport(ctx, input.csv)
        const errors = [...plan.fileErrors, ...plan.rowErrors]
        if (errors.length > 0) return { launches: [], errors, rows: shownRows(plan.rows, errors) }
        throw fault('SERVICE_UNAVAILABLE', 'Imports are not yet carried out.')
      },
      (errors) => ({ launches: [], errors, rows: [] }),
    )
  }
}
