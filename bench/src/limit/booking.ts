import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Pool, PoolClient } from 'pg'
import { userOf } from './session.ts'

/** The product's own transaction: the statements cannot drift from what they are the limit of. */
type Serve = (sql: Sql, requests: readonly object[], now: Date) => Promise<readonly Outcome[]>

interface Sql {
  query(statement: {
    readonly name?: string
    readonly text: string
    readonly values: readonly unknown[]
  }): Promise<unknown[]>
}

interface Outcome {
  readonly booking?: Readonly<Record<string, unknown>>
  readonly errors?: readonly object[]
}

interface Input {
  readonly launchId: string
  readonly idempotencyKey: string
  readonly passengers: readonly object[]
}

const PAYABLE_SECONDS = 1800

/** Booking as it is without a batch: each request runs the product's statements in a transaction of its own. */
export async function addBooking(fastify: FastifyInstance, pool: Pool, build: string): Promise<void> {
  const batch = pathToFileURL(join(build, 'src', 'modules', 'bookings', 'seating', 'batch.js')).href
  const { serveSeatRequests } = (await import(batch)) as { serveSeatRequests: Serve }

  fastify.post<{ Body: { readonly variables: { readonly input: Input } } }>('/book', async (request, reply) => {
    const userId = await userOf(pool, request)
    const wanted = requestOf(request.body.variables.input, userId)
    const [outcome] = await inTransaction(pool, (client) => serveSeatRequests(sqlOf(client), [wanted], new Date()))
    const { booking: row, errors = [] } = outcome ?? {}
    const booking = row === undefined ? null : pick(row)
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ data: { bookSeats: { booking, errors } } }))
  })
}

function requestOf({ launchId, idempotencyKey, passengers }: Input, userId: string): object {
  return {
    kind: 'book',
    agreedCents: null,
    by: { actorId: userId, origin: 'traveler' },
    travelerId: userId,
    launchId,
    holdId: null,
    passengers: passengers.map((passenger) => ({ phone: null, seatNumber: null, ...passenger })),
    settlement: { kind: 'later', payableForSeconds: PAYABLE_SECONDS },
    claim: { userId, key: idempotencyKey, operation: 'bookSeats', inputHash: idempotencyKey },
  }
}

function sqlOf(client: PoolClient): Sql {
  return {
    query: async ({ values, ...statement }) => (await client.query<object>({ ...statement, values: [...values] })).rows,
  }
}

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function pick({
  id,
  reference,
  status,
  numberOfSeats,
  totalPrice,
  bookingDate,
  payableUntil,
}: Readonly<Record<string, unknown>>): object {
  return { id, reference, status, numberOfSeats, totalPrice, bookingDate, payableUntil }
}
