import { type Audience, EMPLOYEES, EVERYONE } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/context/index.ts'

/** Launches, their agencies, prices, free seats and history are for everyone, with or without a session (SPEC rule 1). */
export const SEES_LAUNCHES: readonly Audience[] = EVERYONE

/** Who schedules and changes launches: agencies their own, operations all (SPEC section 4); `mayActFor` says which. */
export const MANAGES_LAUNCHES: readonly Audience[] = ['AGENCY', 'OPERATIONS_MANAGER']

/** Who sees how a launch sells: its agency, and employees (SPEC section 4). */
export const SEES_SALES: readonly Audience[] = ['AGENCY', ...EMPLOYEES]

/** Whether somebody sees how the launches of an agency sell. */
export function seesSalesOf(actor: Actor, agencyId: string): boolean {
  return SEES_SALES.includes(actor.audience) && (actor.audience !== 'AGENCY' || actor.userId === agencyId)
}
