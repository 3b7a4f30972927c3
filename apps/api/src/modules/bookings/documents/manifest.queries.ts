import DataLoader from 'dataloader'
import { perRequest, type RequestContext } from '../../../platform/context/index.ts'
import { grouped } from '../../../platform/db/index.ts'
import type { ManifestEntryType } from './document.graphql.ts'

/** An invoice from which money went back was paid: passengers who left take theirs along, the others are paid for. */
const MANIFEST = `
  select b.launch_id as "launchId", p.id as "passengerId", p.seat_number as "seatNumber", p.full_name as "fullName", p.email, p.phone,
    p.date_of_birth as "dateOfBirth", b.reference as "bookingReference", i.status in ('PAID', 'REFUNDED') as "isPaid"
  from booking b join passenger p on p.booking_id = b.id join invoice i on i.id = b.invoice_id
  where b.launch_id = any($1::uuid[]) and b.status in ('CONFIRMED', 'COMPLETED') and p.cancelled_at is null
  order by p.seat_number`

type Row = ManifestEntryType & { readonly launchId: string }

const LOADER = Symbol('manifests of launches')

/** Who flies on a launch, by seat. */
export function manifestOf(ctx: RequestContext, launchId: string): Promise<readonly ManifestEntryType[]> {
  const loader = perRequest(ctx, LOADER, ({ database }) => {
    return new DataLoader<string, readonly Row[]>(async (ids) => {
      const { rows } = await database.pool.query<Row>({ name: 'manifests-of-launches', text: MANIFEST, values: [ids] })
      return grouped(rows, ids, (row) => row.launchId)
    })
  })
  return loader.load(launchId)
}

const PAID = Symbol('what decides about documents')

interface Standing {
  readonly id: string
  readonly isPaid: boolean
  readonly isAborted: boolean
}

/** Whether a booking is paid and its launch aborted. */
export function standingOf(ctx: RequestContext, bookingId: string): Promise<Standing | null> {
  const loader = perRequest(ctx, PAID, ({ database }) => {
    return new DataLoader<string, Standing | null>(async (ids) => {
      const { rows } = await database.pool.query<Standing>({
        name: 'documents-of-bookings',
        text: `select b.id, i.status in ('PAID', 'REFUNDED') as "isPaid", l.status = 'ABORTED' as "isAborted"
               from booking b join invoice i on i.id = b.invoice_id join launch l on l.id = b.launch_id where b.id = any($1::uuid[])`,
        values: [ids],
      })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    })
  })
  return loader.load(bookingId)
}
