import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SeatLanes } from '../../src/modules/bookings/index.ts'
import type { SeatOutcome } from '../../src/modules/bookings/seating/requests.ts'
import { createPool } from '../../src/platform/db/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, aTraveler, passengers } from '../factories/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { checkInvariants } from '../invariants/index.ts'
import { dropSeatGuards } from './guards.ts'

const BUYERS = 200

/** Two nodes on one database, as far as seats are concerned: each with lanes and connections of its own. */
interface Nodes {
  readonly pool: pg.Pool
  readonly lanes: readonly SeatLanes[]
  readonly buyers: readonly string[]
  close(): Promise<void>
}

async function openNodes(database: TestDatabase, makePool: (url: string) => pg.Pool): Promise<Nodes> {
  const pools = [makePool(database.url), makePool(database.url)]
  const [pool] = pools as [pg.Pool]
  const lanes = pools.map((one) => new SeatLanes(one, createLocalFeed(), { lanes: 1, batchSize: 8 }))
  const buyers = await Promise.all(Array.from({ length: BUYERS }, () => aTraveler(pool)))
  return {
    pool,
    lanes,
    buyers,
    async close() {
      await Promise.all(pools.map((one) => one.end()))
    },
  }
}

/** Everybody wants the one seat of a launch at the same moment. */
async function sellLastSeat({ pool, lanes, buyers }: Nodes): Promise<readonly (SeatOutcome | 'fault')[]> {
  const launchId = await aLaunch(pool, { totalSeats: 1 })
  const requests = buyers.map((travelerId, i) => {
    const lane = lanes[i % lanes.length]
    if (!lane) throw new Error('there are no lanes')
    return lane.submit({
      kind: 'book',
      agreedCents: null,
      by: { actorId: travelerId, origin: 'test' },
      travelerId,
      launchId,
      holdId: null,
      passengers: passengers(1).map((passenger) => ({ ...passenger, phone: null, seatNumber: null })),
      settlement: { kind: 'later', payableForSeconds: 1800 },
      claim: { userId: travelerId, key: newId(), operation: 'bookSeats', inputHash: 'h' },
    })
  })
  const settled = await Promise.allSettled(requests)
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : 'fault'))
}

const settings = (url: string) => ({ url, poolSize: 4, statementTimeoutMs: 10_000 })
const winnersOf = (outcomes: readonly (SeatOutcome | 'fault')[]) =>
  outcomes.filter((one) => one !== 'fault' && one.kind === 'booked').length

/** A build without the lock: connections that leave it out of the statement. */
class ForgetfulClient extends pg.Client {
  override query = ((statement: { name?: string; text?: string }, ...rest: unknown[]) => {
    if (statement.name === 'lock-launches') statement.text = statement.text?.replace('for no key update', '') ?? ''
    return (pg.Client.prototype.query as (...all: unknown[]) => unknown).call(this, statement, ...rest)
  }) as pg.Client['query']
}

describe('the last seat, 200 buyers on two nodes', () => {
  let database: TestDatabase
  let nodes: Nodes

  beforeAll(async () => {
    database = await createTestDatabase()
    nodes = await openNodes(database, (url) => createPool(settings(url)))
  })
  afterAll(async () => {
    await nodes.close()
    await database.drop()
  })

  it('has exactly one winner and no fault, ten times', async () => {
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await sellLastSeat(nodes)
      expect(winnersOf(outcomes)).toBe(1)
      expect(outcomes.filter((one) => one === 'fault')).toEqual([])
    }
    expect(await checkInvariants(nodes.pool)).toEqual([])
  })
})

describe('the control: the same without lock and constraints', () => {
  it('sells the seat more than once', async () => {
    const database = await createTestDatabase()
    const nodes = await openNodes(
      database,
      (url) => new pg.Pool({ connectionString: url, max: 4, Client: ForgetfulClient }),
    )
    try {
      await dropSeatGuards(nodes.pool)
      let winners = 0
      for (let round = 0; round < 10 && winners <= 1; round += 1) winners = winnersOf(await sellLastSeat(nodes))
      expect(winners).toBeGreaterThan(1)
    } finally {
      await nodes.close()
      await database.drop()
    }
  })
})
