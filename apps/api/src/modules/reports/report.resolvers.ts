import { DashboardResolver } from './dashboard.resolver.ts'
import { MovementResolver, ReportMovementsResolver } from './movement.resolver.ts'
import { RevenueResolver } from './revenue.resolver.ts'
import { SalesResolver } from './sales.resolver.ts'

/** What reads across modules and changes nothing. */
export const reportResolvers = [
  RevenueResolver,
  ReportMovementsResolver,
  MovementResolver,
  DashboardResolver,
  SalesResolver,
] as const
