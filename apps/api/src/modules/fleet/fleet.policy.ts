import { type Audience, EMPLOYEES, EVERYONE } from '../../platform/access/index.ts'
import { unauthenticated } from '../../platform/errors/index.ts'
import type { Actor } from '../../platform/context/index.ts'

/** Rockets and spaceports are shown with every launch, and launches to everyone (SPEC rule 1). */
export const SEES_FLEET: readonly Audience[] = EVERYONE

/** Who has a fleet to look at: an agency its own, employees all (SPEC section 4). */
export const LISTS_ROCKETS: readonly Audience[] = ['AGENCY', ...EMPLOYEES]

/** The agency whose rockets the actor may list; null for all of them. */
export function rocketsOf(actor: Actor): string | null {
  if (actor.userId === null) throw unauthenticated()
  return actor.audience === 'AGENCY' ? actor.userId : null
}

/** Who adds, changes and deletes rockets: agencies their own, operations all (SPEC section 4). */
export const KEEPS_ROCKETS: readonly Audience[] = ['AGENCY', 'OPERATIONS_MANAGER']

/** Who adds and changes spaceports (SPEC section 4). */
export const KEEPS_SPACEPORTS: readonly Audience[] = ['OPERATIONS_MANAGER']

/** Whether somebody may change what an agency flies and offers: the agency itself, or operations. */
export function mayActFor(actor: Actor, agencyId: string): boolean {
  return actor.audience === 'OPERATIONS_MANAGER' || (actor.audience === 'AGENCY' && actor.userId === agencyId)
}
