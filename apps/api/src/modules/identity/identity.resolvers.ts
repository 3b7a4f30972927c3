import { AccountResolver } from './account.resolver.ts'
import { AgencyResolver } from './agency.resolver.ts'
import { EntranceResolver } from './entrance.resolver.ts'
import type { IdentitySettings } from './identity.settings.ts'
import { EmployeeResolver, TravelerResolver } from './profile.resolver.ts'

/** This module's resolvers, those with settings as instances. */
export function identityResolvers(settings: IdentitySettings) {
  return [
    new EntranceResolver(settings),
    new AccountResolver(settings),
    TravelerResolver,
    EmployeeResolver,
    AgencyResolver,
  ] as const
}
