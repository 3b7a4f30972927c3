import { aCaller, type Caller } from '../access/callers.ts'
import { openWorld as openBookings, type Refusal, type World as BookingWorld } from '../bookings/world.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { inDays } from '../factories/index.ts'

export type { BookingWorld }

/** What came of a command: its subject by the name of its field, and why it was refused. */
export interface Came {
  readonly subject: Readonly<Record<string, unknown>> | null
  readonly errors: readonly Refusal[]
}

/** Somebody who keeps fleets and launches. */
export interface Keeper {
  readonly id: string
  readonly caller: Caller
  /** Runs a mutation named for its input type; `selection` is of its subject. Throws on faults. */
  run(name: string, input: object, selection?: string): Promise<Came>
  /** The code of the fault, when a mutation is answered with one. */
  fault(name: string, input: object): Promise<string | null>
  ask<Data>(query: string, variables?: object): Promise<Data>
}

export interface AgencyWorld extends BookingWorld {
  agency(): Promise<Keeper>
  manager(): Promise<Keeper>
  /** A rocket of an agency: 100 seats, to Mars, unless told otherwise. */
  rocket(agencyId: string, given?: { capacity?: number; range?: string; name?: string }): Promise<string>
  spaceport(given?: { timeZone?: string; name?: string }): Promise<string>
  one<Row extends object>(text: string, ...values: unknown[]): Promise<Row>
}

const SUBJECTS: Readonly<Record<string, string>> = { Rocket: 'rocket', Spaceport: 'spaceport', Launch: 'launch' }

/** People who book, and agencies whose launches they book, on one API. */
export async function openAgencies(settings: Readonly<Record<string, string>> = {}): Promise<AgencyWorld> {
  const world = await openBookings(settings)
  const { api, pool } = world
  const keeper = async (audience: 'AGENCY' | 'OPERATIONS_MANAGER'): Promise<Keeper> =>
    keeperOf(await aCaller(api, pool, audience))
  const insert = async (text: string, ...values: unknown[]): Promise<string> => {
    const id = newId()
    await pool.query(text, [id, ...values, clock.now()])
    return id
  }
  return {
    ...world,
    agency: () => keeper('AGENCY'),
    manager: () => keeper('OPERATIONS_MANAGER'),
    rocket: (agencyId, { capacity = 100, range = 'MARS', name = `Rocket ${newId().slice(-6)}` } = {}) =>
      insert(
        `insert into rocket (id, agency_id, name, model, capacity, range, created_at, updated_at)
         values ($1, $2, $3, 'Mark 1', $4, $5, $6, $6)`,
        agencyId,
        name,
        capacity,
        range,
      ),
    spaceport: ({ timeZone = 'UTC', name = `Port ${newId().slice(-6)}` } = {}) =>
      insert(
        `insert into spaceport (id, name, location, time_zone, created_at, updated_at) values ($1, $2, 'Somewhere', $3, $4, $4)`,
        name,
        timeZone,
      ),
    one: async <Row extends object>(text: string, ...values: unknown[]) =>
      (await pool.query<Row>(text, values)).rows[0] as Row,
  }
}

function keeperOf(caller: Caller): Keeper {
  const send = (name: string, input: object, selection: string) => {
    const subject = Object.entries(SUBJECTS).find(([type]) => name.endsWith(type))?.[1] ?? 'launch'
    const fields = name === 'deleteRocket' ? 'subject: deletedId' : `subject: ${subject} { id ${selection} }`
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { came: ${name}(input: $input) { ${fields} errors { code message path } } }`
    return caller.ask(query, { input })
  }
  return {
    id: caller.userId,
    caller,
    async run(name, input, selection = '') {
      const { data, errors } = await send(name, input, selection)
      if (data === null || errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`)
      return data['came'] as Came
    },
    fault: async (name, input) => (await send(name, input, '')).errors[0]?.extensions.code ?? null,
    async ask<Data>(query: string, variables: object = {}) {
      const { data, errors } = await caller.ask(query, variables)
      if (data === null || errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`)
      return data as Data
    },
  }
}

/** A launch as it is asked for when only its rocket and spaceport matter. */
export const anOffer = (rocketId: string, spaceportId: string, rest: object = {}): object => ({
  rocketId,
  spaceportId,
  destination: 'MOON',
  launchDate: inDays(400).toISOString(),
  pricePerSeat: '1000.00',
  totalSeats: 10,
  ...rest,
})

/** The id of what a command was done to. */
export function idOf({ subject, errors }: Came): string {
  if (typeof subject?.['id'] !== 'string') throw new Error(`refused: ${JSON.stringify(errors)}`)
  return subject['id']
}
