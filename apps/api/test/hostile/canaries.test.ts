import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningWorker, startWorker } from '../../src/composition.ts'
import { newId, newToken } from '../../src/platform/ids/index.ts'
import { post, type Reply } from '../access/callers.ts'
import { documentFor } from '../access/documents.ts'
import { aLaunch, passengers } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { ALLOWED, type Canaries, heardIn, tablesHolding } from './canaries.ts'
import { overhear, type Overheard } from './overheard.ts'
import { type Postman, startPostman } from './postman.ts'

const [FIRST, SECOND, WRONG] = ['Kestrel-violet-72-canary', 'Pelican-amber-31-canary', 'Heron-purple-55-canary']
const EMAIL = `canary-${newId().slice(-8)}@mail.example`
const BOUNCING = `bounce-${newId().slice(-8)}@mail.example`
const CARD = `tok_canary_${newToken()}`

let api: TestApi
let pool: Pool
let worker: RunningWorker
let postman: Postman
let heard: Overheard
let canaries: Canaries
const answers: Reply[] = []
let cookie = ''

beforeAll(async () => {
  postman = await startPostman()
  heard = overhear()
  api = await startTestApi({ SMTP_URL: postman.url })
  worker = await startWorker(api.config)
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  await live()
}, 120_000)
afterAll(async () => {
  heard.stop()
  await worker.close()
  await pool.end()
  await api.close()
  await postman.close()
})

/** Asks with the cookie there is, and keeps the one that comes. */
async function call(name: string, input: object, selection = ''): Promise<Reply> {
  const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} errors { code message path } } }`
  return ask(query, { input })
}

async function ask(query: string, variables: object): Promise<Reply> {
  const reply = await post(api.origin, JSON.stringify({ query, variables }), cookie === '' ? {} : { cookie })
  const [set] = reply.headers.getSetCookie()
  if (set !== undefined) cookie = set.split(';')[0] ?? ''
  answers.push(reply)
  return reply
}

const sessions: string[] = []
const keepSession = () => void sessions.push(cookie.split('=')[1] ?? '')

/** The life of an account in which every secret is used as it is meant to be, and some as they are not. */
async function live(): Promise<void> {
  const person = { firstName: 'Sally', lastName: 'Ride', dateOfBirth: '1985-05-26' }
  await call('registerTraveler', { ...person, email: BOUNCING, password: FIRST })
  cookie = ''
  await call('registerTraveler', { ...person, email: EMAIL, password: FIRST })
  keepSession()
  const verify = await postman.tokenFor(EMAIL, 'verify-email')
  await call('verifyEmail', { token: verify })
  await call('verifyEmail', { token: verify })
  await call('requestPasswordReset', { email: EMAIL })
  const reset = await postman.tokenFor(EMAIL, 'reset-password')
  await call('resetPassword', { token: reset, newPassword: SECOND })
  await call('logIn', { email: EMAIL, password: WRONG })
  await call('logIn', { email: EMAIL, password: SECOND })
  keepSession()
  await call('changePassword', { currentPassword: WRONG, newPassword: FIRST })
  await call('changePassword', { currentPassword: SECOND, newPassword: FIRST })
  await call('registerTraveler', { ...person, email: EMAIL, password: FIRST })
  canaries = {
    password: [FIRST, SECOND, WRONG],
    email: [EMAIL, BOUNCING],
    card: [CARD],
    session: sessions,
    link: [verify, reset],
  }
  await book()
  await misplace()
  await breakDown(person)
}

async function book(): Promise<void> {
  const launchId = await aLaunch(pool)
  const people = passengers(1).map((passenger) => ({ ...passenger, email: EMAIL }))
  const input = () => ({ launchId, passengers: people, idempotencyKey: newId() })
  await call('bookSeats', { ...input(), payment: { token: CARD } })
  const booked = await call('bookSeats', input(), 'booking { id passengers { id } }')
  const { booking } = (booked.data as { bookSeats: { booking: { id: string; passengers: { id: string }[] } } })
    .bookSeats
  await call('payBooking', { bookingId: booking.id, payment: { token: CARD }, idempotencyKey: newId() })
  await call('updatePassenger', {
    passengerId: booking.passengers[0]?.id,
    email: EMAIL.replace('canary', 'x'),
    fullName: 'Sally K. Ride',
  })
  await call('updatePassenger', { passengerId: booking.passengers[0]?.id, email: EMAIL })
  await call('cancelBooking', { bookingId: booking.id, idempotencyKey: newId() })
}

/** Each secret in the place of every text of every operation, as somebody does who pastes into the wrong field. */
async function misplace(): Promise<void> {
  const roots = [api.schema.getQueryType(), api.schema.getMutationType()]
  const fields = roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => ({ type: root?.name ?? '', field })),
  )
  for (const step of fields.filter(({ field }) => field !== 'logOut')) {
    for (const secret of Object.values(canaries).flat()) {
      const { query, variables } = documentFor(api.schema, [step])
      await ask(query, swap(variables, secret) as object)
    }
  }
  for (const secret of Object.values(canaries).flat()) {
    await ask(
      'query ($text: String) { bookings(filter: { search: $text }) { nodes { id } } launches(filter: { search: $text }) { nodes { id } } }',
      { text: secret },
    )
    await ask('query ($text: String) { launches(after: $text) { nodes { id } } }', { text: secret })
    await ask('query ($text: Int) { launches(first: $text) { nodes { id } } }', { text: secret })
    await ask(`{ launches(first: "${secret}") { nodes { id } } }`, {})
  }
}

/** The value with a secret in the place of each text but the key, which is the client's own name for a request. */
function swap(value: unknown, secret: string): unknown {
  if (typeof value === 'string') return secret
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => swap(inner, secret))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'idempotencyKey' ? newId() : swap(inner, secret)]),
  )
}

let faults = 0

/** Statements that fail with all that was to be written in their message, as a constraint's or a disk's failure has it. */
async function breakDown(person: object): Promise<void> {
  await pool.query(
    `create function fail_loudly() returns trigger language plpgsql as $$ begin raise exception 'cannot keep %', new; end $$`,
  )
  for (const table of ['app_user', 'passenger', 'authentication_token', 'card_charge', 'log_in_throttle'])
    await pool.query(
      `create trigger loud before insert or update on ${table} for each row execute function fail_loudly()`,
    )
  const from = answers.length
  const launchId = await aLaunch(pool, { agencyId: await anyAgency() })
  const people = passengers(1).map((passenger) => ({ ...passenger, email: EMAIL }))
  await call('bookSeats', { launchId, passengers: people, idempotencyKey: newId() })
  await call('bookSeats', { launchId, passengers: people, idempotencyKey: newId(), payment: { token: CARD } })
  await call('logIn', { email: EMAIL, password: FIRST })
  await pool.query('drop trigger loud on log_in_throttle')
  await call('logIn', { email: BOUNCING, password: FIRST })
  cookie = ''
  await call('registerTraveler', { ...person, email: `new-${EMAIL}`, password: FIRST })
  faults = answers.slice(from).filter(({ errors }) => errors[0]?.extensions.code === 'INTERNAL_SERVER_ERROR').length
}

async function anyAgency(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('select user_id as id from agency limit 1')
  return rows[0]?.id ?? ''
}

describe('secrets that went through every operation', () => {
  it('were really there, and so were failures to tell of', async () => {
    expect(canaries.session.every((token) => token.length === 43)).toBe(true)
    expect(answers.length).toBeGreaterThan(300)
    expect(faults).toBe(5)
    // The worker has tried the mail that bounces.
    for (let tries = 0; postman.refused.length === 0 && tries < 100; tries += 1) await pause(100)
    expect(postman.refused).toContain(BOUNCING)
    expect(heard.records.some(({ component }) => component === 'graphql')).toBe(true)
    expect(heard.records.some(({ component }) => component === 'jobs')).toBe(true)
    expect(heard.lines.length).toBeGreaterThanOrEqual(heard.records.length)
  })

  it('stand in no line of the log', () => {
    expect(heard.lines.flatMap((line) => heardIn(line, canaries).map((found) => `${found}: ${line}`))).toEqual([])
    expect(heard.records.flatMap((record) => heardIn(JSON.stringify(record), canaries))).toEqual([])
  })

  it('and neither do hashes of passwords and tokens', () =>
    expect(heard.lines.filter((line) => /\$argon2|[^-\w][0-9a-f]{64}[^-\w]/.test(line))).toEqual([]))

  it('make one JSON line an event of whatever happened', () => {
    for (const line of heard.lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
  })

  it('stand in no message of an error or refusal', () => {
    const told = answers.flatMap(({ text, errors, data }) => {
      const refusals = Object.values(data ?? {}).map((value) => (value as { errors?: unknown } | null)?.errors ?? null)
      return [errors.map(({ message }) => message), refusals].flatMap((part) =>
        heardIn(JSON.stringify(part), canaries).map((found) => `${found}: ${text}`),
      )
    })
    expect(told).toEqual([])
  })

  it.each(Object.keys(ALLOWED) as (keyof Canaries)[])(
    'lie nowhere in the database where they need not be: %s',
    async (kind) => {
      expect((await tablesHolding(pool, canaries[kind])).filter((table) => !ALLOWED[kind].includes(table))).toEqual([])
    },
  )
})
