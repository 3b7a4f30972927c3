import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { seed } from '../../seeds/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { BREAKAGES } from './breakages.ts'
import { checkInvariants, INVARIANTS } from './index.ts'

let database: TestDatabase
/** A superuser: only one may put constraints' triggers out of the way. */
let client: Client

beforeAll(async () => {
  database = await createTestDatabase()
  await seed({ url: database.url, scale: 1, now: clock.now(), hashPassword: () => Promise.resolve('-') })
  const url = new URL(inject('testServer'))
  url.pathname = new URL(database.url).pathname
  client = new Client({ connectionString: url.href })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Breaks something, looks, and takes it back. */
async function violatedAfter(breakage: string): Promise<string[]> {
  await client.query('begin')
  try {
    await client.query(`set local session_replication_role = replica; ${breakage}`)
    return (await checkInvariants(client)).map(({ name }) => name)
  } finally {
    await client.query('rollback')
  }
}

describe('the invariants', () => {
  it('hold in a seeded database', async () => {
    expect(await checkInvariants(client)).toEqual([])
  })

  it('each have a breakage here', () => {
    expect(Object.keys(BREAKAGES).toSorted()).toEqual(INVARIANTS.map(({ name }) => name).toSorted())
  })

  it.each(Object.entries(BREAKAGES))('notice when %s does not hold', async (name, breakage) => {
    expect(await violatedAfter(breakage)).toContain(name)
  })

  it('say how often and where', async () => {
    await client.query('begin')
    await client.query(`update launch set seats_version = 0; set local session_replication_role = replica;
      update launch set available_seats = total_seats where total_seats = 100`)
    const [violation] = await checkInvariants(client)
    await client.query('rollback')
    expect(violation).toMatchObject({
      name: 'seat-counter-agrees',
      examples: expect.arrayContaining([expect.stringContaining('100 of 100 available')]),
    })
    expect(violation?.count).toBeGreaterThan(5)
    expect(violation?.examples).toHaveLength(5)
  })
})
