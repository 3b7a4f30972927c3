import type { Actor } from '../../platform/context/index.ts'
import type { InvoiceType } from './finance.entity.ts'

/** Whom an invoice is for. */
export interface Recipient {
  readonly type: InvoiceType
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

/** Whose invoices the viewer sees: everybody's, or those of one recipient, or none (SPEC section 4). */
export type Visible = { readonly all: true } | { readonly travelerId: string } | { readonly agencyId: string } | null

export function visibleInvoices(actor: Actor): Visible {
  switch (actor.audience) {
    case 'TRAVELER':
      return actor.userId === null ? null : { travelerId: actor.userId }
    case 'AGENCY':
      return actor.userId === null ? null : { agencyId: actor.userId }
    case 'CUSTOMER_SERVICE':
    case 'FINANCIAL_OPERATOR':
    case 'OPERATIONS_MANAGER':
      return { all: true }
    default:
      return null
  }
}
