import { defineEvent } from '../../platform/events/index.ts'
import type { InvoiceKind } from './finance.entity.ts'

/** What modules above need to know of an invoice. */
export interface InvoiceFact {
  readonly invoiceId: string
  readonly type: InvoiceKind
  readonly launchId: string
  readonly travelerId: string | null
  readonly agencyId: string | null
  readonly amount: string
}

/**
 * A card is about to be charged for the invoice. Modules above lock their rows (launch, then booking) and refuse when
 * what is to be paid no longer stands, for example when its time to pay has passed. Before the invoice is locked.
 */
export const paymentWanted = defineEvent<{ readonly invoiceId: string }>('paymentWanted')

/**
 * Money for the invoice has arrived or is to be undone. Modules above lock their rows here, before finance locks the
 * invoice, so that locks are taken in one order everywhere. They do not refuse: the money is there.
 */
export const paymentArriving = defineEvent<{ readonly invoiceId: string }>('paymentArriving')

/** The invoice is PAID: what it is for is now safe (a booking is no longer payable until a time). */
export const invoicePaid = defineEvent<InvoiceFact>('invoicePaid')

/**
 * The invoice was PAID in our books, but the gateway never took the money: it is PENDING again. Modules above give it
 * a new time to pay, or take back what it stood for.
 */
export const invoiceReopened = defineEvent<InvoiceFact>('invoiceReopened')
