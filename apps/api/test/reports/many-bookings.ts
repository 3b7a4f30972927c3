import { Client } from 'pg'
import { insertManyLaunches } from '../launches/many-launches.ts'

const id = (kind: number, number: string): string =>
  `('0198a4f2-000${kind}-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`

/** Spread without pattern over 2026 to 2029. */
const when = (number: string): string =>
  `(timestamptz '2026-01-01' + (${number}::bigint * 48271 % 126230400) * interval '1 second')`

const TRAVELER = [
  `insert into app_user (id, email, password_hash, name, role, created_at, updated_at)
   values (${id(5, '1')}, 'traveler@example.com', '-', 'Traveler', 'TRAVELER', now(), now())`,
  `insert into traveler (user_id, first_name, last_name, date_of_birth, created_at, updated_at)
   values (${id(5, '1')}, 'Some', 'Body', '1990-01-01', now(), now())`,
]

/** `$1` bookings over `$2` launches; one in ten launches has ten times as many, and so have their agencies. */
const LAUNCH = `case when n % 2 = 0 then 1 + n / 2 % ($2::int / 10) * 10 else 1 + n % $2::int end`

const BOOKINGS = [
  `insert into invoice (id, number, type, launch_id, traveler_id, amount, paid_amount, status, due_date, created_at, updated_at)
   select ${id(6, 'n')}, 'AB-1990-' || n, 'TRAVELER_BOOKING', ${id(4, LAUNCH)}, ${id(5, '1')}, 1000, 1000, 'PAID', '2030-01-01', ${when('n')}, now()
   from generate_series(1, $1::int) n`,
  `insert into payment (id, invoice_id, amount, date, status, method, created_at, updated_at)
   select ${id(7, 'n')}, ${id(6, 'n')}, 1000, ${when('n')}, 'COMPLETED', 'CARD', now(), now() from generate_series(1, $1::int) n where $2::int > 0`,
  `insert into booking (id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price, booking_date, created_at, updated_at)
   select ${id(8, 'n')}, 'R' || n, ${id(4, LAUNCH)}, ${id(5, '1')}, ${id(6, 'n')}, 2, 1000, ${when('n')}, now(), now()
   from generate_series(1, $1::int) n`,
  `insert into passenger (id, booking_id, seat_number, full_name, email, date_of_birth, price, created_at, updated_at)
   select ${id(9, 'n * 2 + s')}, ${id(8, 'n')}, 1, 'Some Body', 'body@example.com', '1990-01-01', 500, now(), now()
   from generate_series(1, $1::int) n, generate_series(0, 1) s where $2::int > 0`,
  `insert into seat (launch_id, number, traveler_id, passenger_id)
   select ${id(4, LAUNCH)}, n * 2 + s, ${id(5, '1')}, ${id(9, 'n * 2 + s')}
   from generate_series(1, $1::int) n, generate_series(0, 1) s`,
]

const TRIGGERS = ['payment', 'seat']

/** Fills a database with launches and bookings on them; a minute for 200,000. */
export async function insertManyBookings(
  url: string,
  given: { readonly launches: number; readonly bookings: number },
): Promise<void> {
  await insertManyLaunches(url, given.launches)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const table of TRIGGERS) await client.query(`alter table ${table} disable trigger user`)
    for (const statement of TRAVELER) await client.query(statement)
    for (const statement of BOOKINGS) await client.query(statement, [given.bookings, given.launches])
    for (const table of TRIGGERS) await client.query(`alter table ${table} enable trigger user`)
    for (const table of ['invoice', 'payment', 'booking', 'passenger', 'seat'])
      await client.query(`vacuum (analyze) ${table}`)
  } finally {
    await client.end()
  }
}
