import DataLoader from 'dataloader'
import { type RequestContext, perRequest } from '../../platform/context/index.ts'

const REVENUE = Symbol('revenue of launches')

/** What travelers paid for a launch less what went back, in US dollars; for all launches of a page at once. */
export function revenueOf(ctx: RequestContext, launchId: string): Promise<string> {
  const loader = perRequest(ctx, REVENUE, () => {
    return new DataLoader<string, string>(async (ids) => {
      const { rows } = await ctx.database.pool.query<{ launchId: string; revenue: string }>({
        name: 'revenue-of-launches',
        text: `select launch_id as "launchId", sum(paid_amount - refunded_amount) as revenue from invoice
               where launch_id = any($1) and type = 'TRAVELER_BOOKING' group by launch_id`,
        values: [ids],
      })
      const byLaunch = new Map(rows.map((row) => [row.launchId, row.revenue]))
      return ids.map((id) => byLaunch.get(id) ?? '0.00')
    })
  })
  return loader.load(launchId)
}
