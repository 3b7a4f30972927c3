import type { OutboxEntry } from '../../platform/outbox/index.ts'

/** What this module announces to the jobs; the entity is the user, traveler or agency of that id. */
export const IDENTITY_EVENTS = {
  travelerRegistered: 'travelerRegistered',
  agencyRegistered: 'agencyRegistered',
  travelerProfileUpdated: 'travelerProfileUpdated',
  agencyProfileUpdated: 'agencyProfileUpdated',
  verificationRequested: 'verificationRequested',
  /** The id is nobody's when the address is unknown, so that asking costs the same. */
  passwordResetRequested: 'passwordResetRequested',
  passwordChanged: 'passwordChanged',
} as const

export type IdentityEvent = keyof typeof IDENTITY_EVENTS

/** An event about an account. It carries ids only: neither addresses nor tokens. */
export function accountEvent(event: IdentityEvent, userId: string, entityType: 'User' | 'Traveler' | 'Agency' = 'User'): OutboxEntry {
  return { event, entityType, entityId: userId }
}
