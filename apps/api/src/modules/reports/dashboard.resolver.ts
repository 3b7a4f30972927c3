import { Ctx, Query, Resolver } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { clock } from '../../platform/clock/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { unauthenticated } from '../../platform/errors/index.ts'
import { launchLoader, type LaunchRow } from '../launches/index.ts'
import { AgencyDashboardType } from './dashboard.graphql.ts'
import { readDashboard } from './dashboard.queries.ts'

/** Where an agency stands today. */
@Resolver()
export class DashboardResolver {
  @VisibleTo('AGENCY')
  @Query(() => AgencyDashboardType, { description: 'Where the agency that asks stands today.' })
  async agencyDashboard(@Ctx() ctx: RequestContext): Promise<AgencyDashboardType> {
    const { userId } = ctx.actor
    if (userId === null) throw unauthenticated()
    const { nextIds, belowMinimumIds, ...row } = await readDashboard(ctx.database.pool, userId, clock.now())
    const [nextLaunches, belowMinimum] = await Promise.all([launches(ctx, nextIds), launches(ctx, belowMinimumIds)])
    return { ...row, nextLaunches, belowMinimum }
  }
}

async function launches(ctx: RequestContext, ids: readonly string[]): Promise<LaunchRow[]> {
  const found = await Promise.all(ids.map((id) => launchLoader(ctx).load(id)))
  return found.filter((launch) => launch !== null)
}
