import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePortFrom } from './settings.ts'

it('passes over a port that is taken', async () => {
  const taken = await freePortFrom(45_000)
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve))
  expect(await freePortFrom(taken)).toBeGreaterThan(taken)
  await new Promise((resolve) => server.close(resolve))
})
