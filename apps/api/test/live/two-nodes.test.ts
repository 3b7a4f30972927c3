import { createClient } from 'graphql-ws'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createServer } from '../../src/composition.ts'
import { appsDirectory } from '../../src/paths.ts'
import { loadConfig } from '../../src/platform/config/index.ts'
import { findRedisServer, startRedis } from '../../src/platform/feed/fixture/redis-server.ts'
import { aLaunch } from '../factories/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { accounts } from '../storm/people.ts'

interface Seats {
  readonly launchId: string
  readonly availableSeats: number
  readonly takenSeats: readonly number[]
  readonly version: number
}

const SEATS =
  'subscription ($ids: [ID!]!) { seatAvailabilityChanged(launchIds: $ids) { launchId availableSeats takenSeats version } }'
const BOOK = 'mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { booking { id } errors { code } } }'
const ORDINARY = { NODE_ENV: 'test', INBOX: 'off', SMTP_URL: 'smtp://127.0.0.1:1', POOL_SIZE: '4' }

let database: TestDatabase
let pool: pg.Pool
const open: (() => unknown)[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.url, max: 2 })
})
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close()
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

async function node(settings: Readonly<Record<string, string>>): Promise<{ readonly port: number }> {
  const server = await createServer(loadConfig({ ...ORDINARY, DATABASE_URL: database.url, ...settings }), appsDirectory)
  open.push(() => server.close())
  return { port: await server.api.listen(0, '127.0.0.1') }
}

/** Subscribes at a node; `until` waits for a state and says how long it took. */
function watchSeats(port: number, launchIds: readonly string[]) {
  const seen: Seats[] = []
  let wake: () => void = () => undefined
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: WebSocket,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 500)),
  })
  open.push(() => client.dispose())
  client.subscribe<{ seatAvailabilityChanged: Seats }>(
    { query: SEATS, variables: { ids: launchIds } },
    {
      next: ({ data }) => {
        if (data) seen.push(data.seatAvailabilityChanged)
        wake()
      },
      error: () => undefined,
      complete: () => undefined,
    },
  )
  const until = async (is: (seats: Seats) => boolean): Promise<number> => {
    const started = performance.now()
    while (!seen.some(is)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return performance.now() - started
  }
  return { seen, until, lose: () => client.terminate() }
}

async function book(port: number, launchId: string): Promise<void> {
  const [account] = await accounts(pool, 1)
  const passenger = { fullName: 'A B', email: 'a@mail.example', dateOfBirth: '1985-01-01' }
  const input = { launchId, passengers: [passenger], idempotencyKey: account?.id }
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollographql-client-name': 'traveler',
      cookie: account?.cookie ?? '',
    },
    body: JSON.stringify({ query: BOOK, variables: { input } }),
  })
  expect(await answer.json()).toMatchObject({ data: { bookSeats: { errors: [] } } })
}

function liveAcrossNodes(settings: () => Readonly<Record<string, string>>): void {
  it('shows a booking at one node to a subscriber at the other at once', async () => {
    const [here, there] = [await node(settings()), await node(settings())]
    const launchId = await aLaunch(pool)
    const watched = watchSeats(there.port, [launchId])
    await watched.until(({ availableSeats }) => availableSeats === 10)
    await book(here.port, launchId)
    expect(await watched.until(({ availableSeats }) => availableSeats === 9)).toBeLessThan(2000)
    expect(watched.seen.at(-1)).toMatchObject({ launchId, takenSeats: [1] })
    const versions = watched.seen.map(({ version }) => version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  })

  it('follows many launches in one subscription, the present state of each first', async () => {
    const { port } = await node(settings())
    const launches = await Promise.all([1, 2, 3].map(() => aLaunch(pool)))
    const watched = watchSeats(port, launches)
    for (const id of launches) await watched.until(({ launchId }) => launchId === id)
    await book(port, launches[1] ?? '')
    await watched.until(({ launchId, availableSeats }) => launchId === launches[1] && availableSeats === 9)
    expect(watched.seen.filter(({ launchId }) => launchId === launches[0])).toHaveLength(1)
  })

  it('catches up after a connection was lost', async () => {
    const [here, there] = [await node(settings()), await node(settings())]
    const launchId = await aLaunch(pool)
    const watched = watchSeats(there.port, [launchId])
    await watched.until(({ availableSeats }) => availableSeats === 10)
    watched.lose()
    await book(here.port, launchId)
    await watched.until(({ availableSeats }) => availableSeats === 9)
    expect(watched.seen.at(-1)).toMatchObject({ takenSeats: [1] })
  })
}

describe('two nodes on one PostgreSQL', () => {
  liveAcrossNodes(() => ({}))
})

const redisServer = findRedisServer()

describe.runIf(redisServer !== null)('two nodes with Redis between them', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => {
    redis = await startRedis(redisServer ?? '')
  })
  afterAll(() => redis.stop())

  liveAcrossNodes(() => ({ REDIS_URL: `redis://127.0.0.1:${redis.port}` }))
})
