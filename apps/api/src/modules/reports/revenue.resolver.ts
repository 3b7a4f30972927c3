import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { periodsBetween } from './period.rules.ts'
import { agencyAsked, noSuchAgency, REPORT_READERS } from './report.policy.ts'
import { AgencyRevenueReportType, RevenueReportArgs } from './revenue.graphql.ts'
import { findAgency, reportStatement, revenueRows, totalOf } from './revenue.queries.ts'

/** What an agency's launches brought in. */
@Resolver()
export class RevenueResolver {
  @VisibleTo(...REPORT_READERS)
  @Query(() => AgencyRevenueReportType, {
    description:
      'An agency’s revenue by month, quarter or year. Money counts in the period (UTC) in which it moved: payments when they came, refunds when they went back, fees when they were invoiced.',
  })
  async agencyRevenueReport(
    @Ctx() { actor, database }: RequestContext,
    @Args(() => RevenueReportArgs) { agencyId, period, from, to }: RevenueReportArgs,
  ): Promise<AgencyRevenueReportType> {
    const agency = await findAgency(database.pool, agencyAsked(actor, agencyId))
    if (agency === null) throw noSuchAgency()
    const periods = periodsBetween(period, from, to)
    if (typeof periods === 'string') throw fault('BAD_USER_INPUT', periods)
    const rows = await revenueRows(database.pool, reportStatement(agency.id, period, periods), periods)
    return { agency, period, periods, rows, total: totalOf(rows) }
  }
}
