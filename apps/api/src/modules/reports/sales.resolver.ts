import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { type LaunchRow, LaunchType, SEES_SALES, seesSalesOf } from '../launches/index.ts'
import { LaunchSalesType } from './sales.graphql.ts'
import { salesOf } from './sales.queries.ts'

/** What a launch has sold. */
@Resolver(() => LaunchType)
export class SalesResolver {
  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => LaunchSalesType, {
    nullable: true,
    description: 'What it has sold and collected; null for an agency that it does not belong to.',
  })
  salesSummary(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<LaunchSalesType | null> | null {
    return seesSalesOf(ctx.actor, launch.agencyId) ? salesOf(ctx, launch.id) : null
  }
}
