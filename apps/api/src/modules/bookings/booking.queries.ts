import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import type { Actor, RequestContext } from '../../platform/context/index.ts'
import { perRequest } from '../../platform/context/index.ts'
import { gathered, gatheredByIds, grouped, prepared, type Statement } from '../../platform/db/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { type Page, type PageArgs, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { BookingFilter, PassengerType } from './booking.graphql.ts'
import type { BookingRow } from './booking.row.ts'

const COLUMNS = `b.id, b.reference, b.launch_id as "launchId", b.traveler_id as "travelerId", b.invoice_id as "invoiceId",
  b.number_of_seats as "numberOfSeats", b.total_price as "totalPrice", b.status, b.booking_date as "bookingDate",
  b.cancellation_date as "cancellationDate", b.refund_amount as "refundAmount", b.payable_until as "payableUntil"`

/** Newest first. */
const ORDER = { name: 'bookingDate', by: ['instant'] } as const

/** Which bookings an actor may see, as a condition on `booking b` (SPEC section 4); `user` is the parameter with their id. */
function visible(actor: Actor, user: string): string {
  if (actor.audience === 'TRAVELER') return `b.traveler_id = ${user}`
  if (actor.audience === 'AGENCY') return `b.launch_id in (select id from launch where agency_id = ${user})`
  // The office sees all; the parameter must be used all the same, or PostgreSQL cannot tell its type.
  return `${user}::uuid is not null`
}

/** One booking by id or reference; null when there is none that the viewer may see. */
export async function findBooking(
  ctx: RequestContext,
  by: { id: string } | { reference: string },
): Promise<BookingRow | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['reference', by.reference.trim().toUpperCase()]
  if (column === 'id' && !isId(value)) return null
  const { rows } = await ctx.database.pool.query<BookingRow>({
    name: `booking-by-${column}-${ctx.actor.audience}`,
    text: `select ${COLUMNS} from booking b where b.${column} = $1 and ${visible(ctx.actor, '$2')}`,
    values: [value, ctx.actor.userId],
  })
  return rows[0] ?? null
}

/** A filter as conditions with their values; values get the parameters from `$2` on. */
class Conditions {
  readonly texts: string[] = []
  readonly values: unknown[]

  constructor(first: unknown) {
    this.values = [first]
  }

  /** Adds a condition in which `?` stands for the value. */
  add(condition: string, value: unknown): void {
    if (value === null || value === undefined) return
    this.values.push(value)
    this.texts.push(condition.replaceAll('?', `$${this.values.length}`))
  }
}

const FOUND_BY_WORDS = `(b.reference = upper(?) or exists (select from traveler t where t.user_id = b.traveler_id
    and (t.first_name || ' ' || t.last_name) ilike '%' || ? || '%')
  or exists (select from passenger p where p.booking_id = b.id and (p.full_name ilike '%' || ? || '%' or p.email ilike '%' || ? || '%')))`

function conditionsOf(actor: Actor, filter: BookingFilter): Conditions {
  const conditions = new Conditions(actor.userId)
  conditions.texts.push(visible(actor, '$1'))
  conditions.add('b.status = any(?)', filter.statuses)
  conditions.add('b.launch_id = ?', filter.launchId && asId(filter.launchId))
  conditions.add('b.traveler_id = ?', filter.travelerId && asId(filter.travelerId))
  conditions.add('b.booking_date >= ?', filter.from)
  conditions.add('b.booking_date < ?', filter.to)
  const words = filter.search?.trim()
  conditions.add(FOUND_BY_WORDS, words ? words.replaceAll(/[\\%_]/g, String.raw`\$&`) : null)
  return conditions
}

/** An id that matches nothing stands in for what is none, so that a list is empty and not a fault. */
const NO_ID = '00000000-0000-0000-0000-000000000000'
const asId = (text: string) => (isId(text) ? text : NO_ID)

/** A page of the bookings the viewer may see, newest first. */
export async function listBookings(
  ctx: RequestContext,
  args: PageArgs & { readonly filter?: BookingFilter | null | undefined },
  wantsCount: boolean,
): Promise<Page<BookingRow>> {
  const page = pageRequest(args, ORDER)
  const { pool } = ctx.database
  const { audience, userId } = ctx.actor
  if (audience === 'TRAVELER' && userId !== null && isFirstPage(args) && !wantsCount) {
    return pageOf(await ownNewest(page.limit)(pool, userId), page, placeOf)
  }
  const conditions = conditionsOf(ctx.actor, args.filter ?? {})
  const where = conditions.texts.join(' and ')
  const count = wantsCount ? countBookings(pool, where, conditions.values) : 0
  const after = page.after
    ? `and (b.booking_date, b.id) < ($${conditions.values.length + 1}, $${conditions.values.length + 2})`
    : ''
  // The limit is written out, because a parameter would be planned for without knowing it.
  const text = `select ${COLUMNS} from booking b where ${where} ${after} order by b.booking_date desc, b.id desc limit ${page.limit}`
  const { rows } = await pool.query<BookingRow>(named(prepared(text, [...conditions.values, ...(page.after ?? [])])))
  return pageOf(rows, page, placeOf, await count)
}

const placeOf = (row: BookingRow): [Date, string] => [row.bookingDate, row.id]

/** The driver wants values that it could change. */
const named = (statement: Statement) => ({ ...statement, values: [...statement.values] })

function isFirstPage({ after, filter }: PageArgs & { readonly filter?: BookingFilter | null | undefined }): boolean {
  const isAsked = (part: unknown): boolean => part !== null && part !== undefined
  return !isAsked(after) && !Object.values(filter ?? {}).some(isAsked)
}

type OwnNewest = (pool: Pool, travelerId: string) => Promise<readonly BookingRow[]>

const ownNewestBy = new Map<number, OwnNewest>()

/** The newest bookings of a traveler, with which every visit begins; the key says whose, so many are read together. */
function ownNewest(limit: number): OwnNewest {
  const known = ownNewestBy.get(limit)
  if (known) return known
  const text = `select ${COLUMNS} from unnest($1::uuid[]) as asked (id) cross join lateral
    (select * from booking where traveler_id = asked.id order by booking_date desc, id desc limit ${limit}) b
    order by b.booking_date desc, b.id desc`
  const made = gathered<string, readonly BookingRow[]>(async (pool, travelerIds) => {
    const { rows } = await pool.query<BookingRow>(named(prepared(text, [[...new Set(travelerIds)]])))
    return grouped(rows, travelerIds, (row) => row.travelerId)
  })
  ownNewestBy.set(limit, made)
  return made
}

async function countBookings(pool: Pool, where: string, values: readonly unknown[]): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from booking b where ${where}`, [
    ...values,
  ])
  return rows[0]?.count ?? 0
}

type PassengerRow = Pick<
  PassengerType,
  'id' | 'bookingId' | 'seatNumber' | 'fullName' | 'email' | 'phone' | 'dateOfBirth' | 'price' | 'cancelledAt'
>

const PASSENGERS = Symbol('passengers of bookings')

/** The passengers of a booking in the order of their seats, for all bookings of a page at once. */
export function passengersOf(ctx: RequestContext, bookingId: string): Promise<readonly PassengerRow[]> {
  const loader = perRequest(ctx, PASSENGERS, () => {
    return new DataLoader<string, readonly PassengerRow[]>((ids) => readPassengers(ctx.database.pool, ids))
  })
  return loader.load(bookingId)
}

async function readPassengers(pool: Pool, bookingIds: readonly string[]): Promise<PassengerRow[][]> {
  return grouped(await passengersOfAll(pool, bookingIds), bookingIds, (row) => row.bookingId)
}

/** Who asks has seen the bookings, so the right to them is the right to these. */
const passengersOfAll = gatheredByIds<PassengerRow>(
  async (pool, ids) => {
    const { rows } = await pool.query<PassengerRow>({
      name: 'passengers-of-bookings',
      text: `select id, booking_id as "bookingId", seat_number as "seatNumber", full_name as "fullName", email, phone,
               date_of_birth as "dateOfBirth", price, cancelled_at as "cancelledAt"
             from passenger where booking_id = any($1) order by seat_number`,
      values: [ids],
    })
    return rows
  },
  (row) => row.bookingId,
)

const OF_INVOICES = Symbol('bookings of invoices')

/** The booking that an invoice is for; null when it is for a launch. The right to the invoice is the right to it. */
export function bookingOfInvoice(ctx: RequestContext, invoiceId: string): Promise<BookingRow | null> {
  const loader = perRequest(ctx, OF_INVOICES, () => {
    return new DataLoader<string, BookingRow | null>(async (ids) => {
      const { rows } = await ctx.database.pool.query<BookingRow>({
        name: 'bookings-of-invoices',
        text: `select ${COLUMNS} from booking b where b.invoice_id = any($1)`,
        values: [ids],
      })
      const byInvoice = new Map(rows.map((row) => [row.invoiceId, row]))
      return ids.map((id) => byInvoice.get(id) ?? null)
    })
  })
  return loader.load(invoiceId)
}
