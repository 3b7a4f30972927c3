import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findRedisServer, startRedis } from '../feed/fixture/redis-server.ts'
import { SharedCounts } from './shared-counts.ts'

const binary = findRedisServer()

// Redis comes from the system's packages, not from npm: where none is installed, this cannot run.
describe.runIf(binary !== null)('rate limits of several nodes together', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let nodes: SharedCounts[]
  beforeAll(async () => {
    redis = await startRedis(binary ?? '')
    nodes = [1, 2].map(() => new SharedCounts(`redis://127.0.0.1:${redis.port}`, { burst: 10, perSecond: 1 }))
  })
  afterAll(() => {
    for (const node of nodes) node.close()
    redis.stop()
  })

  it('refuse on every node who asks too much on all of them, and nobody else', async () => {
    // Fifteen on each are within one node's count of twenty; together they are not.
    for (const node of nodes) for (let i = 0; i < 15; i += 1) expect(node.take('greedy')).toBe(0)
    for (const node of nodes) expect(node.take('modest')).toBe(0)
    await vi.waitFor(() => expect(nodes.every((node) => node.take('greedy') > 0)).toBe(true), {
      timeout: 3000,
      interval: 300,
    })
    for (const node of nodes) expect(node.take('modest')).toBe(0)
  })

  it('let everybody pass while Redis is away', async () => {
    const alone = new SharedCounts('redis://127.0.0.1:1', { burst: 1, perSecond: 1 })
    for (let i = 0; i < 50; i += 1) alone.take('anybody')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(alone.take('anybody')).toBe(0)
    alone.close()
  })
})
