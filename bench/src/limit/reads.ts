import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Pool, QueryResultRow } from 'pg'
import { userOf } from './session.ts'

const LAUNCH = `l.id, l.slug, l.agency_id as "agencyId", l.rocket_id as "rocketId", l.spaceport_id as "spaceportId", l.destination,
  l.launch_date as "launchDate", l.price_per_seat as "pricePerSeat", l.total_seats as "totalSeats", l.minimum_seats as "minimumSeats",
  l.available_seats as "availableSeats", l.status`
const JOINED = `r.name as "rocket.name", r.model as "rocket.model", a.company_name as "agency.companyName",
  s.name as "spaceport.name", s.location as "spaceport.location", s.time_zone as "spaceport.timeZone"`
const JOINS = `join rocket r on r.id = l.rocket_id join agency a on a.user_id = l.agency_id join spaceport s on s.id = l.spaceport_id`

const LIST = `select ${LAUNCH}, ${JOINED} from (select * from launch l where l.launch_date >= $1::timestamptz
  order by l.launch_date asc, l.id asc limit 21) l ${JOINS} order by l.launch_date asc, l.id asc`
const ONE = `select ${LAUNCH}, ${JOINED} from launch l ${JOINS} where l.slug = $1`
const BOOKINGS = `select b.id, b.reference, b.launch_id as "launchId", b.traveler_id as "travelerId", b.invoice_id as "invoiceId",
    b.number_of_seats as "numberOfSeats", b.total_price as "totalPrice", b.status, b.booking_date as "bookingDate",
    b.cancellation_date as "cancellationDate", b.refund_amount as "refundAmount", b.payable_until as "payableUntil"
  from booking b where b.traveler_id = $1 order by b.booking_date desc, b.id desc limit 21`
const LAUNCHES = `select ${LAUNCH}, ${JOINED} from launch l ${JOINS} where l.id = any($1::uuid[])`
const PASSENGERS = `select id, booking_id as "bookingId", seat_number as "seatNumber", full_name as "fullName", email, phone,
    date_of_birth as "dateOfBirth", price, cancelled_at as "cancelledAt"
  from passenger where booking_id = any($1) order by seat_number`

/** The reads: the same statements, the same bytes, nothing around them. */
export function addReads(fastify: FastifyInstance, pool: Pool): void {
  const read = async (name: string, text: string, values: unknown[]): Promise<QueryResultRow[]> =>
    (await pool.query<QueryResultRow>({ name, text, values })).rows

  fastify.post<Ask<{ from: string }>>('/launch-list', async ({ body }, reply) => {
    const rows = await read('list', LIST, [body.variables.from])
    return sendPage(
      reply,
      'launches',
      pageOf(rows, listed, (row) => [1, 'LAUNCH_DATE_ASC', row['launchDate'], row['id']]),
    )
  })

  fastify.post<Ask<{ slug: string }>>('/launch-page', async ({ body }, reply) => {
    const [row] = await read('one', ONE, [body.variables.slug])
    return sendPage(reply, 'launch', row === undefined ? null : listed(row))
  })

  fastify.post('/my-bookings', async (request, reply) => {
    const rows = await read('bookings', BOOKINGS, [await userOf(pool, request)])
    const [launches, passengers] = await Promise.all([
      read('launches', LAUNCHES, [[...new Set(rows.map((row) => row['launchId']))]]),
      read('passengers', PASSENGERS, [rows.map((row) => row['id'])]),
    ])
    const launchOf = new Map(launches.map((row) => [row['id'], row]))
    const passengersOf = Map.groupBy(passengers, (row) => row['bookingId'])
    const booked = (row: QueryResultRow) =>
      bookingOf(row, launchOf.get(row['launchId']) ?? {}, passengersOf.get(row['id']) ?? [])
    return sendPage(
      reply,
      'bookings',
      pageOf(rows, booked, (row) => [1, 'bookingDate', row['bookingDate'], row['id']]),
    )
  })
}

interface Ask<Variables> {
  Body: { readonly variables: Variables }
}

function sendPage(reply: FastifyReply, field: string, value: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify({ data: { [field]: value } }))
}

function pageOf(
  rows: QueryResultRow[],
  shape: (row: QueryResultRow) => object,
  placeOf: (row: QueryResultRow) => unknown[],
): object {
  const shown = rows.slice(0, 20)
  const last = shown.at(-1)
  const endCursor = last === undefined ? null : Buffer.from(JSON.stringify(placeOf(last))).toString('base64url')
  return { nodes: shown.map(shape), pageInfo: { hasNextPage: rows.length > 20, endCursor } }
}

function listed(row: QueryResultRow): object {
  const { id, slug, destination, launchDate, pricePerSeat, totalSeats, availableSeats, status } = row
  return {
    id,
    slug,
    destination,
    launchDate,
    pricePerSeat,
    totalSeats,
    availableSeats,
    status,
    isBookable: (status === 'SCHEDULED' || status === 'DELAYED') && availableSeats > 0 && launchDate > new Date(),
    rocket: { id: row['rocketId'], name: row['rocket.name'], model: row['rocket.model'] },
    agency: { id: row['agencyId'], companyName: row['agency.companyName'] },
    spaceport: {
      id: row['spaceportId'],
      name: row['spaceport.name'],
      location: row['spaceport.location'],
      timeZone: row['spaceport.timeZone'],
    },
  }
}

function bookingOf(row: QueryResultRow, launch: QueryResultRow, passengers: readonly QueryResultRow[]): object {
  const { id, reference, status, numberOfSeats, totalPrice, bookingDate, payableUntil } = row
  return {
    id,
    reference,
    status,
    numberOfSeats,
    totalPrice,
    bookingDate,
    payableUntil,
    launch: {
      id: launch['id'],
      slug: launch['slug'],
      destination: launch['destination'],
      launchDate: launch['launchDate'],
      rocket: { id: launch['rocketId'], name: launch['rocket.name'] },
      agency: { id: launch['agencyId'], companyName: launch['agency.companyName'] },
      spaceport: { id: launch['spaceportId'], name: launch['spaceport.name'], timeZone: launch['spaceport.timeZone'] },
    },
    passengers: passengers.map(({ id: passengerId, seatNumber, fullName, price }) => ({
      id: passengerId,
      seatNumber,
      fullName,
      price,
    })),
  }
}
