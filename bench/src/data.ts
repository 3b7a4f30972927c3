import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'

/** Somebody with a session. */
export interface Person {
  readonly id: string
  /** The session's token, as the cookie holds it. */
  readonly token: string
}

/** What the works are done with, beside the demo data. */
export interface BenchData {
  /** Travelers who book; each takes at most two seats of a launch, so that no limit of rule 9 is met. */
  readonly bookers: readonly Person[]
  /** Travelers with 25 bookings each. */
  readonly readers: readonly Person[]
  /** Launches of 120 seats to spread bookings over. */
  readonly spread: readonly string[]
  /** Launches of 500 seats, taken one after another as each sells out. */
  readonly hot: readonly string[]
  /** Launches of 100 seats, one for each flash sale. */
  readonly flash: readonly string[]
  /** A launch whose seats are watched; 40 of its 200 are taken. */
  readonly watched: string
  /** Public addresses of launches. */
  readonly slugs: readonly string[]
}

const BOOKERS = 2000
const READERS = 64

/** Adds people with sessions and launches with many free seats, straight in the tables. */
export async function prepareData(pool: Pool): Promise<BenchData> {
  const people = await addPeople(pool, BOOKERS + READERS)
  const readers = people.slice(BOOKERS)
  const spread = await addLaunches(pool, 'spread', { count: 4000, seats: 120 })
  const hot = await addLaunches(pool, 'hot', { count: 1500, seats: 500 })
  const flash = await addLaunches(pool, 'flash', { count: 40, seats: 100 })
  const [watched = ''] = await addLaunches(pool, 'watched', { count: 1, seats: 200 })
  await addBookings(pool, readers, spread)
  await takeSeats(pool, { launchId: watched, travelerId: people[0]?.id ?? '', seats: 40 })
  const { rows } = await pool.query<{ slug: string }>(
    `select slug from launch where slug not like 'bench-%' order by slug`,
  )
  await pool.query('vacuum analyze')
  return {
    bookers: people.slice(0, BOOKERS),
    readers,
    spread,
    hot,
    flash,
    watched,
    slugs: rows.map(({ slug }) => slug),
  }
}

async function addPeople(pool: Pool, count: number): Promise<Person[]> {
  const people = Array.from({ length: count }, () => ({
    id: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }))
  const ids = people.map(({ id }) => id)
  await pool.query(
    `insert into app_user (id, email, password_hash, name, role, email_verified_at, created_at, updated_at)
     select id, 'bench-' || id || '@bench.example', 'none', 'Bench Traveler', 'TRAVELER', now(), now(), now() from unnest($1::uuid[]) id`,
    [ids],
  )
  await pool.query(
    `insert into traveler (user_id, first_name, last_name, date_of_birth, created_at, updated_at)
     select id, 'Bench', 'Traveler', '1990-01-01', now(), now() from unnest($1::uuid[]) id`,
    [ids],
  )
  // Used a day from now: noting the last use once a minute is no part of what is measured.
  await pool.query(
    `insert into authentication_token (id, user_id, token_hash, app, expires_at, last_used_at, created_at)
     select gen_random_uuid(), id, hash, 'traveler', now() + interval '30 days', now() + interval '1 day', now()
     from unnest($1::uuid[], $2::text[]) as given (id, hash)`,
    [ids, people.map(({ token }) => createHash('sha256').update(token).digest('hex'))],
  )
  return people
}

async function addLaunches(
  pool: Pool,
  name: string,
  { count, seats }: { count: number; seats: number },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into launch (id, slug, agency_id, rocket_id, spaceport_id, destination, launch_date, price_per_seat, total_seats,
       available_seats, status, search_text, created_at, updated_at)
     select gen_random_uuid(), 'bench-' || $1 || '-' || n, agency_id, rocket_id, spaceport_id, destination,
       now() + interval '400 days' + n * interval '1 minute', 250000, $3, $3, 'SCHEDULED', search_text, now(), now()
     from generate_series(1, $2::int) n, (select * from launch order by id limit 1) l returning id`,
    [name, count, seats],
  )
  return rows.map(({ id }) => id)
}

/** Bookings of two passengers, as they look to who reads them. */
async function addBookings(pool: Pool, readers: readonly Person[], launches: readonly string[]): Promise<void> {
  await pool.query(
    `with given as (
       select gen_random_uuid() as id, gen_random_uuid() as invoice_id, traveler as traveler_id,
         ($2::uuid[])[1 + (n + 25 * place) % $3::int] as launch_id, now() - n * interval '1 hour' as at, (25 * place + n)::int as serial
       from unnest($1::uuid[]) with ordinality as t (traveler, place), generate_series(1, 25) n),
     billed as (
       insert into invoice (id, number, type, launch_id, traveler_id, amount, due_date, created_at, updated_at)
       select invoice_id, 'BENCH-' || serial, 'TRAVELER_BOOKING', launch_id, traveler_id, 500000, current_date, at, at from given),
     booked as (
       insert into booking (id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price, booking_date, created_at, updated_at)
       select id, 'B' || lpad(serial::text, 7, '0'), launch_id, traveler_id, invoice_id, 2, 500000, at, at, at from given)
     insert into passenger (id, booking_id, seat_number, full_name, email, date_of_birth, price, created_at, updated_at)
     select gen_random_uuid(), id, seat, 'Passenger ' || seat, 'passenger@bench.example', '1990-01-01', 250000, at, at
     from given, generate_series(1, 2) seat`,
    [readers.map(({ id }) => id), launches, launches.length],
  )
}

async function takeSeats(
  pool: Pool,
  { launchId, travelerId, seats }: { launchId: string; travelerId: string; seats: number },
): Promise<void> {
  await pool.query(
    `with held as (insert into seat_hold (id, launch_id, traveler_id, expires_at, created_at)
       values (gen_random_uuid(), $1, $2, now() + interval '1 day', now()) returning id)
     insert into seat (launch_id, number, traveler_id, hold_id) select $1, n, $2, held.id from held, generate_series(1, $3::int) n`,
    [launchId, travelerId, seats],
  )
}
