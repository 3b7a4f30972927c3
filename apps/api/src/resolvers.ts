import {
  BookingDocumentsResolver,
  BookingResolver,
  InvoiceBookingResolver,
  LaunchBookingsResolver,
  LaunchOccupancyResolver,
  ManifestResolver,
  SeatResolver,
  SeatingService,
  TravelerStandingResolver,
} from './modules/bookings/index.ts'
import type { SeatLanes } from './modules/bookings/index.ts'
import {
  type CardDesk,
  FinanceResolver,
  InvoiceDocumentResolver,
  LaunchConsequencesResolver,
} from './modules/finance/index.ts'
import { FleetCommandsResolver, FleetResolver } from './modules/fleet/index.ts'
import { identityResolvers } from './modules/identity/index.ts'
import {
  AgencyReliabilityResolver,
  LaunchCommandsResolver,
  LaunchImportResolver,
  LaunchResolver,
  LaunchSubscription,
  LaunchViewerResolver,
  RocketLaunchesResolver,
} from './modules/launches/index.ts'
import { notificationResolvers } from './modules/notifications/index.ts'
import { reportResolvers } from './modules/reports/index.ts'
import type { Config } from './platform/config/index.ts'
import type { DocumentAddresses, DocumentKeys } from './platform/documents/index.ts'
import type { Resolver } from './platform/graphql/index.ts'

/** What resolvers need beyond the request's own context. */
export interface ResolverDeps {
  readonly config: Pick<Config, 'sessionDays' | 'rateLimits' | 'seatHoldSeconds' | 'paymentWindowSeconds'>
  readonly lanes: SeatLanes
  readonly desk: CardDesk
  readonly documents: { readonly keys: DocumentKeys; readonly addresses: DocumentAddresses }
}

/** Every resolver of the product, lower modules first. */
export function createResolvers({ config, lanes, desk, documents }: ResolverDeps): readonly Resolver[] {
  const seating = new SeatingService(lanes, config)
  return [
    ...identityResolvers(config),
    FleetResolver,
    FleetCommandsResolver,
    LaunchResolver,
    AgencyReliabilityResolver,
    LaunchSubscription,
    LaunchImportResolver,
    LaunchCommandsResolver,
    LaunchViewerResolver,
    RocketLaunchesResolver,
    new FinanceResolver(desk),
    LaunchConsequencesResolver,
    new SeatResolver(seating),
    new BookingResolver({ seating, desk, settings: config }),
    LaunchBookingsResolver,
    LaunchOccupancyResolver,
    TravelerStandingResolver,
    InvoiceBookingResolver,
    ...notificationResolvers,
    new InvoiceDocumentResolver(documents.addresses),
    new BookingDocumentsResolver(documents.addresses),
    new ManifestResolver(documents.keys),
    ...reportResolvers,
  ]
}

/** For printing the schema: resolvers that are never asked. */
export const resolvers = createResolvers({ documents: {} } as ResolverDeps)
