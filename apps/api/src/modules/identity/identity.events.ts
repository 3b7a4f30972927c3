import { defineEvent } from '../../platform/events/index.ts'
import type { OutboxEntry } from '../../platform/outbox/index.ts'

/** What this module announces to the jobs; the entity is the user, traveler or agency of that id. */
export type IdentityEvent =
  | 'travelerRegistered'
  | 'agencyRegistered'
  | 'travelerProfileUpdated'
  | 'agencyProfileUpdated'
  | 'verificationRequested'
  /** The id is nobody's when the address is unknown, so that asking costs the same. */
  | 'passwordResetRequested'
  | 'passwordChanged'

/** An agency trades under another name; what repeats its name (for searching) follows in the same transaction. */
export const agencyRenamed = defineEvent<{ readonly agencyId: string; readonly companyName: string }>('agencyRenamed')

/** An event about an account. It carries ids only: neither addresses nor tokens. */
export function accountEvent(
  event: IdentityEvent,
  userId: string,
  entityType: 'User' | 'Traveler' | 'Agency' = 'User',
): OutboxEntry {
  return { event, entityType, entityId: userId }
}
