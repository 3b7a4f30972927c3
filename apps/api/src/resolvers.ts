import {
  BookingResolver,
  InvoiceBookingResolver,
  LaunchBookingsResolver,
  SeatResolver,
  SeatingService,
  TravelerStandingResolver,
} from './modules/bookings/index.ts'
import type { SeatLanes } from './modules/bookings/index.ts'
import { type CardDesk, FinanceResolver } from './modules/finance/index.ts'
import { FleetResolver } from './modules/fleet/index.ts'
import { identityResolvers } from './modules/identity/index.ts'
import { AgencyReliabilityResolver, LaunchResolver, LaunchSubscription } from './modules/launches/index.ts'
import type { Config } from './platform/config/index.ts'
import type { Resolver } from './platform/graphql/index.ts'

/** What resolvers need beyond the request's own context. */
export interface ResolverDeps {
  readonly config: Pick<Config, 'sessionDays' | 'rateLimits' | 'seatHoldSeconds' | 'paymentWindowSeconds'>
  readonly lanes: SeatLanes
  readonly desk: CardDesk
}

/** Every resolver of the product, lower modules first. */
export function createResolvers({ config, lanes, desk }: ResolverDeps): readonly Resolver[] {
  const seating = new SeatingService(lanes, config)
  return [
    ...identityResolvers(config),
    FleetResolver,
    LaunchResolver,
    AgencyReliabilityResolver,
    LaunchSubscription,
    new FinanceResolver(desk),
    new SeatResolver(seating),
    new BookingResolver({ seating, desk, settings: config }),
    LaunchBookingsResolver,
    TravelerStandingResolver,
    InvoiceBookingResolver,
  ]
}

/** For printing the schema: resolvers that are never asked. */
export const resolvers = createResolvers({} as ResolverDeps)
