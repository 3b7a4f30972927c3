import { asInstant } from '../../../platform/calendar/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import type { BookingFacts, PassengerFacts } from '../letters/booking.ts'
import type { InvoiceFacts } from '../letters/money.ts'
import type { LaunchFacts } from '../letters/words.ts'

/** What letters say of `launch l`, as a JSON expression; instants are texts in it. */
const LAUNCH_JSON = `json_build_object('id', l.id, 'slug', l.slug, 'rocketName', r.name, 'rocketModel', r.model,
    'agencyId', l.agency_id, 'agencyName', a.company_name, 'spaceportName', s.name, 'location', s.location, 'timeZone', s.time_zone,
    'destination', l.destination, 'launchDate', l.launch_date, 'pricePerSeat', l.price_per_seat::text, 'totalSeats', l.total_seats)`
const LAUNCH_JOINS = `join rocket r on r.id = l.rocket_id join agency a on a.user_id = l.agency_id join spaceport s on s.id = l.spaceport_id`

const revived = (launch: LaunchFacts): LaunchFacts => ({ ...launch, launchDate: asInstant(launch.launchDate) })

/** What letters say of a launch; null when there is none. */
export async function launchFactsOf(sql: Sql, id: string): Promise<LaunchFacts | null> {
  const [row] = await sql.query<{ launch: LaunchFacts }>({
    text: `select ${LAUNCH_JSON} as launch from launch l ${LAUNCH_JOINS} where l.id = $1`,
    values: [id],
  })
  return row ? revived(row.launch) : null
}

type BookingRow = Omit<BookingFacts, 'passengers'> & { readonly passengers: readonly PassengerFacts[] }

/** What letters say of a booking; null when there is none. */
export async function bookingFactsOf(sql: Sql, id: string): Promise<BookingFacts | null> {
  const [row] = await sql.query<BookingRow>({
    text: `select b.id, b.reference, b.traveler_id as "travelerId", t.first_name || ' ' || t.last_name as "travelerName",
             b.total_price as "totalPrice", b.payable_until as "payableUntil", i.number as "invoiceNumber", i.paid_amount > 0 as "isPaid",
             ${LAUNCH_JSON} as launch,
             (select json_agg(json_build_object('id', p.id, 'seatNumber', p.seat_number, 'fullName', p.full_name,
                'isCancelled', p.cancelled_at is not null) order by p.seat_number) from passenger p where p.booking_id = b.id) as passengers
           from booking b join traveler t on t.user_id = b.traveler_id join invoice i on i.id = b.invoice_id
             join launch l on l.id = b.launch_id ${LAUNCH_JOINS}
           where b.id = $1`,
    values: [id],
  })
  if (!row) return null
  const payableUntil = row.payableUntil === null ? null : asInstant(row.payableUntil)
  return { ...row, payableUntil, launch: revived(row.launch) }
}

const INVOICE = `select i.id, i.number, i.type, i.amount, i.balance, i.status, i.due_date::text as "dueDate",
    i.traveler_id as "travelerId", i.agency_id as "agencyId", b.reference, t.first_name || ' ' || t.last_name as "travelerName",
    ${LAUNCH_JSON} as launch
  from invoice i join launch l on l.id = i.launch_id ${LAUNCH_JOINS}
    left join booking b on b.invoice_id = i.id left join traveler t on t.user_id = i.traveler_id`

/** What letters say of invoices, by id; unknown ones are left out. */
export async function invoiceFactsOf(sql: Sql, ids: readonly string[]): Promise<readonly InvoiceFacts[]> {
  const rows = await sql.query<InvoiceFacts>({
    text: `${INVOICE} where i.id = any($1::uuid[]) order by i.id`,
    values: [ids],
  })
  return rows.map((row) => ({ ...row, launch: revived(row.launch) }))
}

/** A traveler's bookings of a launch. */
export interface Booker {
  readonly userId: string
  readonly references: readonly string[]
}

/** Which bookings of a launch count. */
export interface Booked {
  readonly statuses: readonly ('CONFIRMED' | 'CANCELLED' | 'COMPLETED')[]
  /** Booked then or earlier. */
  readonly bookedBy?: Date
  /** Not cancelled before then. */
  readonly cancelledSince?: Date
}

/** Who had booked a launch, each once with all of their references. */
export async function bookersOf(
  sql: Sql,
  launchId: string,
  { statuses, bookedBy, cancelledSince }: Booked,
): Promise<readonly Booker[]> {
  return sql.query<Booker>({
    text: `select b.traveler_id as "userId", array_agg(b.reference::text order by b.booking_date, b.id) as references
           from booking b where b.launch_id = $1 and b.status = any($2::text[]) and b.booking_date <= coalesce($3::timestamptz, 'infinity')
             and coalesce(b.cancellation_date >= $4::timestamptz, true)
           group by b.traveler_id`,
    values: [launchId, statuses, bookedBy ?? null, cancelledSince ?? null],
  })
}

/** VIP travelers: at least two bookings on different launches that stand or have flown (SPEC rule 9). */
export async function vipTravelers(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ userId: string }>({
    text: `select traveler_id as "userId" from booking where status in ('CONFIRMED', 'COMPLETED')
           group by traveler_id having count(distinct launch_id) >= 2`,
    values: [],
  })
  return rows.map(({ userId }) => userId)
}
