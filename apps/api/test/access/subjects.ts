import type { Pool } from 'pg'
import type { Audience } from '../../src/platform/access/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, passengers } from '../factories/index.ts'
import type { TestApi } from '../harness/test-api.ts'
import { aCaller, aSession, type Caller } from './callers.ts'

/** What can be asked for by id: all of one traveler's and one agency's, or ids of nothing. */
export interface Subject {
  readonly travelerId: string
  readonly agencyId: string
  readonly launchId: string
  readonly rocketId: string
  readonly bookingId: string
  readonly reference: string
  readonly passengerId: string
  /** The traveler's, for the booking. */
  readonly invoiceId: string
  /** The agency's, for the launch. */
  readonly agencyInvoiceId: string
  readonly holdId: string
  /** Of whoever asks, in `own`; else of somebody else. */
  readonly sessionId: string
  /** As the session. */
  readonly notificationId: string
}

export type Whose = 'own' | 'other' | 'none'

/** An agency with a launch, and a traveler with a booking and a hold on it. */
export interface Party {
  readonly traveler: Caller
  readonly agency: Caller
  readonly subject: Omit<Subject, 'sessionId' | 'notificationId'>
}

const BOOKED = `booking { id reference passengers { id } invoice { id } } errors { code message }`

interface Booked {
  readonly bookSeats: {
    readonly booking: { id: string; reference: string; passengers: { id: string }[]; invoice: { id: string } }
  }
}

/** Makes a party: everything in it belongs to its traveler or its agency. */
export async function aParty(api: TestApi, pool: Pool): Promise<Party> {
  const [traveler, agency] = await Promise.all([aCaller(api, pool, 'TRAVELER'), aCaller(api, pool, 'AGENCY')])
  await pool.query(`update agency set legal_name = 'Orbital Tours Ltd' where user_id = $1`, [agency.userId])
  const launchId = await aLaunch(pool, { agencyId: agency.userId })
  const input = { launchId, passengers: passengers(1), idempotencyKey: newId() }
  const booked = await traveler.ask(`mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { ${BOOKED} } }`, {
    input,
  })
  const { booking } = (booked.data as unknown as Booked).bookSeats
  const held = await traveler.ask(
    'mutation ($input: HoldSeatsInput!) { holdSeats(input: $input) { hold { id } errors { code } } }',
    { input: { launchId, numberOfSeats: 1 } },
  )
  return {
    traveler,
    agency,
    subject: {
      travelerId: traveler.userId,
      agencyId: agency.userId,
      launchId,
      rocketId: await rocketOf(pool, launchId),
      bookingId: booking.id,
      reference: booking.reference,
      passengerId: booking.passengers[0]?.id ?? '',
      invoiceId: booking.invoice.id,
      agencyInvoiceId: await anAgencyInvoice(pool, agency.userId),
      holdId: (held.data as { holdSeats: { hold: { id: string } } }).holdSeats.hold.id,
    },
  }
}

async function rocketOf(pool: Pool, launchId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select rocket_id as id from launch where id = $1', [launchId])
  return rows[0]?.id ?? ''
}

let invoices = 0

/** For another launch, one that was aborted: before that there is none. */
async function anAgencyInvoice(pool: Pool, agencyId: string): Promise<string> {
  const id = newId()
  const launchId = await aLaunch(pool, { agencyId, status: 'ABORTED' })
  invoices += 1
  await pool.query(
    `insert into invoice_counter (year, last_number) values (1999, $1) on conflict (year) do update set last_number = $1`,
    [invoices],
  )
  await pool.query(
    `insert into invoice (id, number, type, launch_id, agency_id, amount, status, due_date, created_at, updated_at)
     values ($1, $2, 'AGENCY_LAUNCH', $3, $4, 1000, 'PENDING', '2099-01-01', $5, $5)`,
    [id, `AB-1999-${String(invoices).padStart(6, '0')}`, launchId, agencyId, clock.now()],
  )
  return id
}

/** Ids that nobody has. */
export function nothing(): Subject {
  return {
    travelerId: newId(),
    agencyId: newId(),
    launchId: newId(),
    rocketId: newId(),
    bookingId: newId(),
    reference: 'ZZZZZZZZ',
    passengerId: newId(),
    invoiceId: newId(),
    agencyInvoiceId: newId(),
    holdId: newId(),
    sessionId: newId(),
    notificationId: newId(),
  }
}

/** Adds the session and the unread notification to name: the caller's own, or those of somebody else. */
export async function withSession(pool: Pool, party: Party, caller: Caller, whose: 'own' | 'other'): Promise<Subject> {
  const owner = whose === 'own' && caller.userId !== '' ? caller.userId : party.traveler.userId
  const [sessionId] = await aSession(pool, owner)
  return { ...party.subject, sessionId, notificationId: await aNotification(pool, owner) }
}

/** An unread notification of a user. */
export async function aNotification(pool: Pool, userId: string): Promise<string> {
  const id = newId()
  await pool.query(
    `insert into notification (id, user_id, type, event_key, subject, content, letter, priority, timestamp, created_at, updated_at)
     values ($1, $2, 'ACCOUNT', $3, 'Something', 'It happened.', '{"facts":[],"next":null,"action":"Look"}', 3, $4, $4, $4)`,
    [id, userId, `test ${id}`, clock.now()],
  )
  return id
}

/** Who asks as this audience: the party's own traveler or agency, or anybody of the audience. */
export const askerOf = (party: Party, everybody: Record<Audience, Caller>, audience: Audience): Caller =>
  audience === 'TRAVELER' ? party.traveler : audience === 'AGENCY' ? party.agency : everybody[audience]
