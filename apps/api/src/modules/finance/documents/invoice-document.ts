import type { Pool } from 'pg'
import { dateOf } from '../../../platform/calendar/index.ts'
import { clock } from '../../../platform/clock/index.ts'
import { type DocumentKind, Sheet, shortDate } from '../../../platform/documents/index.ts'
import { DESTINATION_NAMES } from '../../fleet/index.ts'
import { type InvoiceFacts, type InvoiceLine, type Party, readInvoiceFacts } from './invoice-facts.queries.ts'
import { drawInvoice } from './invoice-page.ts'

/** What making invoices needs. */
export interface InvoiceDocumentDeps {
  readonly pool: Pool
  /** Who runs the platform. */
  readonly issuer: Omit<Party, 'email'>
  /** What a booking's invoice is over: bookings stand above finance and say it. */
  readonly bookingLines: (pool: Pool, invoiceId: string) => Promise<readonly InvoiceLine[]>
}

/** Invoices as PDF, made anew each time they are fetched; a receipt once money came. */
export function invoiceDocument({ pool, issuer, bookingLines }: InvoiceDocumentDeps): DocumentKind {
  return {
    kind: 'invoice',
    make: async (id) => {
      const facts = await readInvoiceFacts(pool, id)
      if (facts === null) return null
      const given = facts.type === 'TRAVELER_BOOKING' ? await bookingLines(pool, id) : []
      const now = clock.now()
      const title = facts.paid === '0.00' ? 'Invoice' : 'Receipt'
      const sheet = new Sheet(`${title} ${facts.number}`, 'en', now)
      const lines = given.length > 0 ? given : [onlyLine(facts)]
      drawInvoice(sheet, { title, facts, issuer: { ...issuer, email: null }, lines, today: dateOf(now) })
      return { fileName: `${facts.number}.pdf`, type: 'application/pdf', body: await sheet.bytes() }
    },
  }
}

const WHAT = {
  TRAVELER_BOOKING: 'Seats on a launch',
  AGENCY_FEE: 'Platform fee for a completed launch',
  AGENCY_LAUNCH: 'Charge for an aborted launch',
} as const

function onlyLine({ type, rocketName, destination, launchDate, timeZone, amount }: InvoiceFacts): InvoiceLine {
  const launch = `${rocketName} to ${DESTINATION_NAMES[destination]}, ${shortDate(launchDate, timeZone)}`
  return { what: WHAT[type], more: launch, amount }
}
