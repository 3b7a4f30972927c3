import { DashboardResolver } from './dashboard.resolver.ts'
import { RevenueResolver } from './revenue.resolver.ts'
import { SalesResolver } from './sales.resolver.ts'

/** What reads across modules and changes nothing. */
export const reportResolvers = [RevenueResolver, DashboardResolver, SalesResolver] as const
