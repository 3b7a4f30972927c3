import { expect, it } from 'vitest'
import { startFixture } from './fixture/harness.ts'
import { RawClient } from './socket/fixture-client.ts'

it('finishes requests under way, says goodbye to sockets, and takes nothing new', async () => {
  const fixture = await startFixture()
  fixture.api.fastify.server.keepAliveTimeout = 60_000
  const ws = await new RawClient(fixture.url).ready()
  const under = fixture.post({ query: '{ launches(first: 2) { nodes { id fragile } } }' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const from = performance.now()
  await fixture.api.close()
  expect(performance.now() - from).toBeLessThan(3000)
  expect((await under).json.data).toBeDefined()
  expect(await ws.closed).toEqual({ code: 1001, reason: 'Going away' })
  await expect(fetch(fixture.url)).rejects.toThrow()
})
