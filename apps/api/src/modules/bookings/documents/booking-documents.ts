import type { Pool } from 'pg'
import { clock } from '../../../platform/clock/index.ts'
import type { DocumentKeys, DocumentKind } from '../../../platform/documents/index.ts'
import type { InvoiceLine } from '../../finance/index.ts'
import { boardingPass } from './boarding-pass.ts'
import { calendarFile } from './calendar.ts'
import { readJourney } from './journey.queries.ts'

/** What making a booking's documents needs. */
export interface BookingDocumentsDeps {
  readonly pool: Pool
  readonly keys: Pick<DocumentKeys, 'seal'>
  readonly publicOrigin: string
}

/** A booking's documents, made anew each time they are fetched: what changed stands in them at once. */
export function bookingDocuments({ pool, keys, publicOrigin }: BookingDocumentsDeps): readonly DocumentKind[] {
  return [
    {
      kind: 'boarding-pass',
      make: async (id) => {
        const journey = await readJourney(pool, id)
        return journey && boardingPass(journey, keys.seal, clock.now())
      },
    },
    {
      kind: 'calendar',
      make: async (id) => {
        const journey = await readJourney(pool, id)
        return journey && calendarFile(journey, publicOrigin)
      },
    },
  ]
}

/** What a booking's invoice is over, seat by seat; passengers who left an unpaid booking are no longer among them. */
export async function bookingLines(pool: Pool, invoiceId: string): Promise<readonly InvoiceLine[]> {
  const { rows } = await pool.query<{ seat: number; name: string; reference: string; price: string; left: boolean }>({
    name: 'lines-of-booking',
    text: `select p.seat_number as seat, p.full_name as name, b.reference, p.price, p.cancelled_at is not null as left
           from booking b join passenger p on p.booking_id = b.id join invoice i on i.id = b.invoice_id
           where b.invoice_id = $1
             and (p.cancelled_at is null or (select sum(price) from passenger where booking_id = b.id) = i.amount)
           order by p.seat_number, p.id`,
    values: [invoiceId],
  })
  return rows.map(({ seat, name, reference, price, left }) => ({
    what: `Seat ${seat}: ${name}`,
    more: `Booking ${reference}${left ? ', cancelled' : ''}`,
    amount: price,
  }))
}
