import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import type { Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { launchLoader, type LaunchRow, LaunchType } from '../launches/index.ts'
import { RevenueMovementConnection, RevenueMovementType } from './movement.graphql.ts'
import { listMovements } from './movement.queries.ts'
import { REPORT_READERS } from './report.policy.ts'
import { AgencyRevenueReportType } from './revenue.graphql.ts'

/** What the sums of a report were made of. */
@Resolver(() => AgencyRevenueReportType)
export class ReportMovementsResolver {
  @VisibleTo(...REPORT_READERS)
  @FieldResolver(() => RevenueMovementConnection, {
    description: 'What grossRevenue and refunds of the whole report are the sums of, the last recorded first.',
  })
  movements(
    @Root() { agency, periods }: AgencyRevenueReportType,
    @Ctx() { database }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' }) first:
      | number
      | null,
    @Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' }) after: string | null,
  ): Promise<Page<RevenueMovementType>> {
    const asked = { agencyId: agency.id, periods }
    return listMovements(database.pool, asked, { first, after }, selectionOf(info).has('totalCount'))
  }
}

@Resolver(() => RevenueMovementType)
export class MovementResolver {
  @VisibleTo(...REPORT_READERS)
  @FieldResolver(() => LaunchType, { description: 'The launch that it was for.' })
  launch(@Root() { launchId }: RevenueMovementType, @Ctx() ctx: RequestContext): Promise<LaunchRow | null> {
    return launchLoader(ctx).load(launchId)
  }
}
