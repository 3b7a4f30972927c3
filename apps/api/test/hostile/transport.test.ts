import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { type GraphqlError, post, type Reply } from '../access/callers.ts'
import { faultsIn } from './leaks.ts'
import { anyText, wrongKind } from './texts.ts'
import { type HostileWorld, openHostileWorld, SEED } from './world.ts'

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld()
})
afterAll(() => world.close())

const settings = { seed: SEED, numRuns: 300 }

/** Header values that HTTP can carry at all. */
const headerText = fc.string({ unit: 'grapheme-ascii', maxLength: 200 }).map((text) => text.trim())

const anyBody = fc.oneof(
  anyText,
  fc.json({ maxDepth: 5 }),
  fc
    .record(
      {
        query: fc.oneof(wrongKind, fc.constant('{ __typename }')),
        operationName: wrongKind,
        variables: wrongKind,
        extensions: wrongKind,
        documentId: wrongKind,
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
  fc.record({ persistedQuery: wrongKind }).map((extensions) => JSON.stringify({ extensions })),
)

describe('whatever comes over HTTP is answered, and tells nothing of the insides', () => {
  it('any body', async () => {
    const property = fc.asyncProperty(anyBody, async (body) => {
      expect(faultsIn(await post(world.api.origin, body))).toEqual([])
    })
    await fc.assert(property, settings)
  })

  it('any headers', async () => {
    const names = [
      'cookie',
      'origin',
      'accept',
      'content-type',
      'x-request-id',
      'x-forwarded-for',
      'apollographql-client-name',
      'if-none-match',
      'user-agent',
      'accept-encoding',
    ]
    const headers = fc.dictionary(fc.constantFrom(...names), headerText, { maxKeys: 4 })
    const property = fc.asyncProperty(headers, async (given) => {
      expect(faultsIn(await post(world.api.origin, '{"query":"{ viewer { id } }"}', given))).toEqual([])
    })
    await fc.assert(property, settings)
  })

  it('any cookie', async () => {
    const name = fc.constantFrom('astro_session', 'astro_traveler', 'astro_ops', '__proto__')
    const property = fc.asyncProperty(name, headerText, async (app, token) => {
      const reply = await post(world.api.origin, '{"query":"{ viewer { id } }"}', {
        cookie: `${app}=${token}; ${app}=${token}`,
      })
      expect([faultsIn(reply), reply.data?.['viewer'] ?? null]).toEqual([[], null])
    })
    await fc.assert(property, settings)
  })

  it('any parameters of a GET request', async () => {
    const parameters = fc.array(
      fc.tuple(
        fc.constantFrom('query', 'variables', 'extensions', 'operationName', 'documentId', 'x'),
        fc.oneof(anyText, fc.json()),
      ),
      { maxLength: 4 },
    )
    const property = fc.asyncProperty(parameters, async (pairs) => {
      const fit = pairs
        .filter(([, value]) => value.length < 2000)
        .map(([name, value]): [string, string] => [name, value.toWellFormed()])
      expect(faultsIn(await get(`/graphql?${new URLSearchParams(fit).toString()}`))).toEqual([])
    })
    await fc.assert(property, settings)
  })

  it('any address', async () => {
    const path = fc.array(
      fc.oneof(
        fc.constantFrom('..', '%2e%2e', '%00', '%ff', 'graphql', 'assets', 'etc', 'passwd', '\\'),
        fc.webSegment(),
      ),
      { maxLength: 6 },
    )
    const property = fc.asyncProperty(path, async (segments) => {
      const { status, text } = await get(`/${segments.join('/')}`)
      expect(status).toBeLessThan(500)
      expect(text).not.toMatch(/root:|node_modules|ENOENT/)
    })
    await fc.assert(property, settings)
  })
})

async function get(path: string): Promise<Reply> {
  const response = await fetch(`${world.api.origin}${path}`)
  const text = await response.text()
  const errors = text.startsWith('{') ? ((JSON.parse(text) as { errors?: GraphqlError[] }).errors ?? []) : []
  return { status: response.status, headers: response.headers, text, data: null, errors }
}

describe('whatever comes over WebSocket', () => {
  const message = fc.oneof(
    anyText,
    fc.json(),
    fc
      .record({
        id: wrongKind,
        type: fc.constantFrom('subscribe', 'complete', 'ping', 'pong', 'connection_init', 'next'),
        payload: wrongKind,
      })
      .map((one) => JSON.stringify(one)),
    fc
      .record(
        { query: anyText, variables: wrongKind, extensions: wrongKind, operationName: wrongKind },
        { requiredKeys: [] },
      )
      .map((payload) => JSON.stringify({ id: '1', type: 'subscribe', payload })),
    fc
      .array(fc.oneof(wrongKind, fc.uuid()), { maxLength: 3 })
      .map((launchIds) =>
        JSON.stringify({ id: '1', type: 'subscribe', payload: { query: SEATS, variables: { launchIds } } }),
      ),
  )

  it('is answered or ends the socket in the protocol’s way', async () => {
    const property = fc.asyncProperty(message, fc.boolean(), async (text, isReady) => {
      const ws = new RawClient(`${world.api.origin}/graphql`)
      await (isReady ? ws.ready() : ws.open())
      ws.send(text)
      ws.send('{"type":"ping","payload":{"last":true}}')
      await Promise.race([ws.closed, ws.until(({ type }) => type === 'pong')])
      const told = JSON.stringify(ws.received)
      expect(faultsIn({ status: 200, text: `{${told}`, headers: new Headers(), data: null, errors: [] })).toEqual([])
      expect(told).not.toMatch(/INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE/)
      ws.socket.terminate()
      const { code } = await ws.closed
      expect([1005, 1006, 1009, 4400, 4401, 4409, 4429]).toContain(code)
    })
    await fc.assert(property, settings)
  })
})

const SEATS = 'subscription ($launchIds: [ID!]!) { seatAvailabilityChanged(launchIds: $launchIds) { launchId } }'

it('the server is well afterwards', async () => {
  expect((await fetch(`${world.api.origin}/readyz`)).status).toBe(200)
  expect((await world.callers.AGENCY.ask('{ viewer { id } }')).data).toEqual({
    viewer: { id: world.callers.AGENCY.userId },
  })
})
