import pg from 'pg'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, type LaunchGiven, passengers } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import type { TestAnswer, TestClient } from '../harness/test-client.ts'
import { checkInvariants } from '../invariants/index.ts'

export interface Refusal {
  readonly code: string
  readonly message: string
  readonly path: readonly string[] | null
  readonly availableSeats?: number
}

export interface BookingShape {
  readonly id: string
  readonly reference: string
  readonly status: string
  readonly numberOfSeats: number
  readonly totalPrice: string
  readonly refundAmount: string
  readonly payableUntil: string | null
  readonly cancellationDate: string | null
  readonly viewerCanCancel: boolean
  readonly launch: { readonly id: string; readonly availableSeats: number }
  readonly passengers: readonly {
    readonly id: string
    readonly seatNumber: number
    readonly fullName: string
    readonly cancelledAt: string | null
  }[]
  readonly invoice: {
    readonly number: string
    readonly status: string
    readonly amount: string
    readonly balance: string
    readonly payments: readonly { readonly status: string; readonly amount: string }[]
  }
}

const BOOKING = `id reference status numberOfSeats totalPrice refundAmount payableUntil cancellationDate viewerCanCancel
  launch { id availableSeats } passengers { id seatNumber fullName cancelledAt }
  invoice { number status amount balance payments { status amount } }`
const ERRORS = `errors { code message path ... on SeatsUnavailable { availableSeats } }`

export interface BookingPayload {
  readonly booking: BookingShape | null
  readonly errors: readonly Refusal[]
}

/** A traveler who is logged in. */
export interface Person {
  readonly id: string
  readonly client: TestClient
  hold(
    input: object,
  ): Promise<{ hold: { id: string; seatNumbers: number[]; expiresAt: string } | null; errors: readonly Refusal[] }>
  release(holdId: string): Promise<{ ok: boolean; errors: readonly Refusal[] }>
  book(launchId: string, input?: object): Promise<BookingPayload>
  pay(bookingId: string, token: string, idempotencyKey?: string): Promise<BookingPayload>
  cancel(bookingId: string, input?: object): Promise<BookingPayload>
  correct(passengerId: string, input: object): Promise<BookingPayload>
  booking(id: string): Promise<BookingShape | null>
}

export interface World {
  readonly api: TestApi
  readonly pool: pg.Pool
  traveler(): Promise<Person>
  launch(given?: LaunchGiven): Promise<string>
  /** A person for an account that exists, logged in by a session written straight into the table. */
  as(client: TestClient, id: string): Person
  seatsLeft(launchId: string): Promise<number>
  /** Closes everything, after the invariants were found to hold. */
  close(): Promise<readonly unknown[]>
}

/** An API with its database, and people who book on it. */
export async function openWorld(settings: Readonly<Record<string, string>> = {}): Promise<World> {
  const api = await startTestApi(settings)
  const pool = new pg.Pool({ connectionString: api.database.url, max: 3 })
  pool.on('error', () => undefined)
  return {
    api,
    pool,
    traveler: () => register(api),
    launch: (given) => aLaunch(pool, given),
    as: (client, id) => personOf(client, id),
    async seatsLeft(launchId) {
      const { rows } = await pool.query<{ left: number }>('select available_seats as left from launch where id = $1', [
        launchId,
      ])
      return rows[0]?.left ?? -1
    },
    async close() {
      const violations = await checkInvariants(pool)
      await pool.end()
      await api.close()
      return violations
    },
  }
}

async function register(api: TestApi): Promise<Person> {
  const client = api.client('traveler')
  const input = {
    email: `${newId()}@mail.example`,
    password: 'a-long-walk-on-Europa',
    firstName: 'Mae',
    lastName: 'Jemison',
    dateOfBirth: '1986-10-17',
  }
  const { data } = await client.run<{ registerTraveler: { user: { id: string } } }>(
    'mutation ($input: RegisterTravelerInput!) { registerTraveler(input: $input) { user { id } errors { code message } } }',
    { input },
  )
  return personOf(client, data.registerTraveler.user.id)
}

function personOf(client: TestClient, id: string): Person {
  const mutate = async <T>(name: string, type: string, selection: string, input: object): Promise<T> => {
    const answer = await client.run<Record<string, T>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
      { input },
    )
    return only(answer, name)
  }
  const booking = (name: string, type: string, input: object) =>
    mutate<BookingPayload>(name, type, `booking { ${BOOKING} } ${ERRORS}`, input)
  return {
    id,
    client,
    hold: (input) => mutate('holdSeats', 'HoldSeatsInput', `hold { id seatNumbers expiresAt } ${ERRORS}`, input),
    release: (holdId) => mutate('releaseSeats', 'ReleaseSeatsInput', `ok ${ERRORS}`, { holdId }),
    book: (launchId, input = {}) =>
      booking('bookSeats', 'BookSeatsInput', {
        launchId,
        passengers: passengers(1),
        idempotencyKey: newId(),
        ...input,
      }),
    pay: (bookingId, token, idempotencyKey = newId()) =>
      booking('payBooking', 'PayBookingInput', { bookingId, payment: { token }, idempotencyKey }),
    cancel: (bookingId, input = {}) =>
      booking('cancelBooking', 'CancelBookingInput', { bookingId, idempotencyKey: newId(), ...input }),
    correct: (passengerId, input) => booking('updatePassenger', 'UpdatePassengerInput', { passengerId, ...input }),
    async booking(bookingId) {
      const answer = await client.run<{ booking: BookingShape | null }>(
        `query ($id: ID!) { booking(id: $id) { ${BOOKING} } }`,
        { id: bookingId },
      )
      return answer.data.booking
    },
  }
}

function only<T>(answer: TestAnswer<Record<string, T>>, name: string): T {
  const value = answer.data?.[name]
  if (answer.errors.length > 0 || value === undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
  return value
}

/** The codes and places of refusals. */
export const why = ({ errors }: { readonly errors: readonly Refusal[] }) =>
  errors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim())

/** The booking of an answer that must not be a refusal. */
export function done({ booking, errors }: BookingPayload): BookingShape {
  if (!booking) throw new Error(`refused: ${JSON.stringify(errors)}`)
  return booking
}

export { passengers }
