import type { Pool } from 'pg'
import { newId, newReference } from '../../src/platform/ids/index.ts'
import { aTraveler, aLaunch } from '../factories/index.ts'

/** A booking as a history has it; money in whole dollars. */
export interface Past {
  readonly booked: Date
  readonly seats: number
  /** Seats that were cancelled and given back. */
  readonly freed: number
  readonly payments: readonly {
    readonly at: Date
    readonly dollars: number
    readonly status: 'COMPLETED' | 'REFUNDED' | 'PENDING' | 'FAILED'
  }[]
}

export interface PastLaunch {
  readonly status: 'SCHEDULED' | 'COMPLETED' | 'ABORTED'
  readonly launchDate: Date
  readonly bookings: readonly Past[]
  /** What the platform invoiced the agency for it, when. */
  readonly fee: { readonly at: Date; readonly dollars: number } | null
}

let numbers = 0
const number = (): string => `AB-1990-${String((numbers += 1)).padStart(6, '0')}`

/** Writes what happened straight into the tables. */
export async function write(pool: Pool, agencyId: string, launches: readonly PastLaunch[]): Promise<void> {
  const travelerId = await aTraveler(pool)
  for (const { status, launchDate, bookings, fee } of launches) {
    const launchId = await aLaunch(pool, { agencyId, status, launchDate, totalSeats: 100 })
    if (fee) await insertInvoice(pool, { launchId, agencyId, travelerId: null, dollars: fee.dollars, at: fee.at })
    let seat = 0
    for (const past of bookings) {
      await insertBooking(pool, { launchId, travelerId, past, firstSeat: seat })
      seat += past.seats
    }
  }
}

interface NewInvoice {
  readonly launchId: string
  readonly agencyId: string | null
  readonly travelerId: string | null
  readonly dollars: number
  readonly at: Date
}

async function insertInvoice(pool: Pool, { launchId, agencyId, travelerId, dollars, at }: NewInvoice): Promise<string> {
  const id = newId()
  const type = travelerId === null ? 'AGENCY_FEE' : 'TRAVELER_BOOKING'
  await pool.query(
    `insert into invoice (id, number, type, launch_id, agency_id, traveler_id, amount, due_date, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, '2099-01-01', $8, $8)`,
    [id, number(), type, launchId, agencyId, travelerId, dollars, at],
  )
  return id
}

interface NewBooking {
  readonly launchId: string
  readonly travelerId: string
  readonly past: Past
  readonly firstSeat: number
}

async function insertBooking(pool: Pool, { launchId, travelerId, past, firstSeat }: NewBooking): Promise<void> {
  const { booked, seats, freed, payments } = past
  const invoiceId = await insertInvoice(pool, { launchId, agencyId: null, travelerId, dollars: 1000, at: booked })
  for (const { at, dollars, status } of payments.toSorted((a, b) => a.status.localeCompare(b.status)))
    await pool.query(
      `insert into payment (id, invoice_id, amount, date, status, method, settled_at, created_at, updated_at) values ($1, $2, $3, $4, $5, 'CARD', $4, $4, $4)`,
      [newId(), invoiceId, dollars, at, status],
    )
  const bookingId = newId()
  await pool.query(
    `insert into booking (id, reference, launch_id, traveler_id, invoice_id, number_of_seats, total_price, booking_date, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, 1000, $7, $7, $7)`,
    [bookingId, newReference(), launchId, travelerId, invoiceId, seats, booked],
  )
  for (let index = 0; index < seats; index += 1) {
    const passengerId = newId()
    const cancelledAt = index < freed ? booked : null
    await pool.query(
      `insert into passenger (id, booking_id, seat_number, full_name, email, date_of_birth, price, cancelled_at, created_at, updated_at)
       values ($1, $2, $3, 'Somebody', 'somebody@test.example', '1990-01-01', 100, $4, $5, $5)`,
      [passengerId, bookingId, firstSeat + index + 1, cancelledAt, booked],
    )
    if (cancelledAt === null)
      await pool.query('insert into seat (launch_id, number, traveler_id, passenger_id) values ($1, $2, $3, $4)', [
        launchId,
        firstSeat + index + 1,
        travelerId,
        passengerId,
      ])
  }
}
