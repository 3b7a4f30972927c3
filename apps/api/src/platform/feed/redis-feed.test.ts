import { afterAll, beforeAll, describe } from 'vitest'
import { feedContract } from './feed.contract.ts'
import { findRedisServer, startRedis } from './fixture/redis-server.ts'

const binary = findRedisServer()

// Redis comes from the system's packages, not from npm: where none is installed, this cannot run.
describe.runIf(binary !== null)('the feed carried by Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => {
    redis = await startRedis(binary ?? '')
  })
  afterAll(() => redis.stop())
  feedContract(
    () => ({ host: '127.0.0.1', port: redis.port }),
    (port) => ({ databaseUrl: '', redisUrl: `redis://127.0.0.1:${port}` }),
  )
})
