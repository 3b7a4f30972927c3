import type { Audience } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/context/index.ts'
import { fault, unauthenticated } from '../../platform/errors/index.ts'

/** Who reads an agency's revenue (SPEC section 4, reports). */
export const REPORT_READERS: readonly Audience[] = ['AGENCY', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER']

/** The answer to an agency that is not there, and to somebody else's alike. */
export const noSuchAgency = () => fault('BAD_USER_INPUT', 'There is no such agency.')

/** Whose report it is to be: an agency's own, which it need not name; the office names one. */
export function agencyAsked(actor: Actor, agencyId: string | null | undefined): string {
  if (actor.userId === null) throw unauthenticated()
  if (actor.audience !== 'AGENCY') {
    if (!agencyId) throw fault('BAD_USER_INPUT', 'Say which agency the report is about.')
    return agencyId
  }
  if (agencyId && agencyId.toLowerCase() !== actor.userId) throw noSuchAgency()
  return actor.userId
}
