import type { Pool } from 'pg'
import { clock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'

let made = 0
const next = () => (made += 1)
const DAY_MS = 86_400_000

/** An instant some days from now, negative for the past. */
export function inDays(days: number): Date {
  return new Date(clock.now().getTime() + days * DAY_MS)
}

async function insert(pool: Pool, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  const places = columns.map((_, i) => `$${i + 1}`)
  await pool.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row))
}

const times = () => ({ created_at: clock.now(), updated_at: clock.now() })

/** A user; what is not given is made up. Returns the id. */
export async function aUser(
  pool: Pool,
  given: { role?: string; email?: string; passwordHash?: string } = {},
): Promise<string> {
  const id = newId()
  const email = given.email ?? `person-${next()}@test.example`
  const { role = 'TRAVELER', passwordHash = 'none' } = given
  await insert(pool, 'app_user', { id, email, password_hash: passwordHash, name: `Person ${made}`, role, ...times() })
  return id
}

/** A traveler with their user. Returns the id of both. */
export async function aTraveler(pool: Pool, given: { email?: string; passwordHash?: string } = {}): Promise<string> {
  const id = await aUser(pool, given)
  await insert(pool, 'traveler', {
    user_id: id,
    first_name: 'Valentina',
    last_name: `T ${made}`,
    date_of_birth: '1990-05-04',
    ...times(),
  })
  return id
}

/** An agency with its user. Returns the id of both. */
export async function anAgency(pool: Pool, given: { email?: string; passwordHash?: string } = {}): Promise<string> {
  const id = await aUser(pool, { ...given, role: 'AGENCY' })
  const contact = { contact_person: 'Sergei', contact_email: `contact-${made}@test.example` }
  await insert(pool, 'agency', {
    user_id: id,
    company_name: `Agency ${made}`,
    ...contact,
    tax_id: 'T-1',
    legal_address: 'Road 1',
    ...times(),
  })
  return id
}

export interface LaunchGiven {
  readonly agencyId?: string
  readonly totalSeats?: number
  readonly pricePerSeat?: string
  readonly launchDate?: Date
  readonly status?: string
  readonly destination?: string
}

/** A launch with whatever it needs: agency, rocket, spaceport. Returns its id. */
export async function aLaunch(pool: Pool, given: LaunchGiven = {}): Promise<string> {
  const {
    totalSeats = 10,
    pricePerSeat = '250000.00',
    launchDate = inDays(500),
    status = 'SCHEDULED',
    destination = 'LOW_EARTH_ORBIT',
  } = given
  const agencyId = given.agencyId ?? (await anAgency(pool))
  const [id, rocketId, spaceportId] = [newId(), newId(), newId()]
  const n = next()
  await insert(pool, 'rocket', {
    id: rocketId,
    agency_id: agencyId,
    name: `Rocket ${n}`,
    model: 'M',
    capacity: 100,
    range: 'MARS',
    ...times(),
  })
  await insert(pool, 'spaceport', {
    id: spaceportId,
    name: `Spaceport ${n}`,
    location: 'Somewhere',
    time_zone: 'UTC',
    ...times(),
  })
  await insert(pool, 'launch', {
    id,
    slug: `launch-${n}`,
    agency_id: agencyId,
    rocket_id: rocketId,
    spaceport_id: spaceportId,
    destination,
    launch_date: launchDate,
    price_per_seat: pricePerSeat,
    total_seats: totalSeats,
    available_seats: totalSeats,
    status,
    search_text: `Rocket ${n} Spaceport ${n}`,
    ...times(),
  })
  await insert(pool, 'launch_status_change', { id: newId(), launch_id: id, to_status: status, at: clock.now() })
  const entry = {
    entity_type: 'Launch',
    entity_id: id,
    action: 'SCHEDULED',
    origin: 'test',
    timestamp: clock.now(),
    details: '{}',
  }
  await insert(pool, 'entry_log', { id: newId(), ...entry })
  return id
}

/** Passengers as the schema takes them, with birthdays that may fly. */
export function passengers(count: number): { fullName: string; email: string; dateOfBirth: string }[] {
  return Array.from({ length: count }, (_, i) => ({
    fullName: `Passenger ${i + 1}`,
    email: `p${i + 1}@test.example`,
    dateOfBirth: '1985-06-15',
  }))
}
