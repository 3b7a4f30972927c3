import { type Audience, EMPLOYEES } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/context/index.ts'
import type { InvoiceKind } from './finance.entity.ts'

/** Whom an invoice is for. */
export interface Recipient {
  readonly type: InvoiceKind
  readonly travelerId: string | null
  readonly agencyId: string | null
}

/** Pays: travelers and agencies what is their own, customer service a traveler's booking on behalf (SPEC section 4). */
export function mayPay(actor: Actor, invoice: Recipient): boolean {
  if (actor.userId === null) return false
  switch (actor.audience) {
    case 'TRAVELER':
      return invoice.travelerId === actor.userId
    case 'AGENCY':
      return invoice.agencyId === actor.userId
    case 'CUSTOMER_SERVICE':
      return invoice.type === 'TRAVELER_BOOKING'
    default:
      return false
  }
}

/** Who sees invoices at all: whom they are for, and the office (SPEC section 4). */
export const INVOICE_VIEWERS: readonly Audience[] = ['TRAVELER', 'AGENCY', ...EMPLOYEES]
/** Who pays by card: whom an invoice is for, or customer service on behalf of a traveler. */
export const INVOICE_PAYERS: readonly Audience[] = ['TRAVELER', 'AGENCY', 'CUSTOMER_SERVICE']

/** Which invoices an actor may see, as a condition on `invoice i`; `user` is the parameter with the actor's id. */
export function visibleInvoices({ audience }: Actor, user: string): string {
  if (audience === 'TRAVELER') return `i.traveler_id = ${user}`
  if (audience === 'AGENCY') return `i.agency_id = ${user}`
  // The office sees all; the parameter must be used all the same, or PostgreSQL cannot tell its type.
  return `${user}::uuid is not null`
}
