import { afterAll, beforeAll, describe } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/harness/index.ts'
import { feedContract } from './feed.contract.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the feed carried by PostgreSQL', () => {
  const through = (port: number): string => {
    const url = new URL(database.url)
    url.hostname = '127.0.0.1'
    url.port = String(port)
    return url.href
  }
  feedContract(
    () => ({ host: '127.0.0.1', port: Number(new URL(database.url).port) }),
    (port) => ({ databaseUrl: through(port) }),
  )
})
