import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, type Fixture, startFixture } from '../fixture/harness.ts'
import { world } from '../fixture/resolver.ts'
import { RawClient, subscriber } from './fixture-client.ts'

const SEATS = 'subscription Seats($ids: [ID!]!) { seatsChanged(launchIds: $ids) { launchId availableSeats } }'

let fixture: Fixture
let raw: RawClient[] = []
const client = (headers?: Record<string, string>, protocol?: string | string[]): RawClient => {
  const made = new RawClient(fixture.url, headers, protocol)
  raw.push(made)
  return made
}
beforeAll(async () => {
  fixture = await startFixture()
})
afterEach(() => {
  for (const { socket } of raw) socket.terminate()
  raw = []
  world.seats = 12
})
afterAll(() => fixture.api.close())

describe('subscriptions with the graphql-ws client', () => {
  it('gives the present state first, then every change, and ends', async () => {
    const ws = subscriber(fixture.url)
    const results = ws.iterate({ query: SEATS, variables: { ids: ['l1'] } })
    expect((await results.next()).value).toEqual({ data: { seatsChanged: { launchId: 'l1', availableSeats: 12 } } })
    world.seats = 11
    fixture.feed.announce([{ topic: 'launchSeats', id: 'l1' }])
    expect((await results.next()).value).toEqual({ data: { seatsChanged: { launchId: 'l1', availableSeats: 11 } } })
    await results.return?.()
    await ws.dispose()
  })

  it('knows the viewer by the cookie of the app that the client names', async () => {
    const ws = subscriber(fixture.url, { as: 'AGENCY', app: 'agency' })
    const [result] = [await ws.iterate({ query: 'subscription { viewerChanged(id: "l1") { id audience } }' }).next()]
    expect(result.value).toEqual({ data: { viewerChanged: { id: 'u1', audience: 'AGENCY' } } })
    await ws.dispose()
  })

  it('refuses other sites at the handshake', async () => {
    const ws = subscriber(fixture.url, { as: 'AGENCY', origin: 'https://evil.example' })
    await expect(ws.iterate({ query: SEATS, variables: { ids: [] } }).next()).rejects.toBeDefined()
  })
})

describe('the graphql-transport-ws protocol', () => {
  it('closes a socket of another subprotocol with 4406', async () => {
    expect(await (await client({}, []).open()).closed).toMatchObject({ code: 4406 })
  })
  it('closes on what is no message with 4400', async () => {
    for (const wrong of ['no json', '[]', '{"type":"start"}', '{"type":"subscribe","id":"1"}']) {
      const ws = await client().open()
      ws.send(wrong)
      expect(await ws.closed).toMatchObject({ code: 4400 })
    }
  })
  it('closes a subscription before the acknowledgement with 4401', async () => {
    const ws = await client().open()
    ws.subscribe('1', SEATS)
    expect(await ws.closed).toEqual({ code: 4401, reason: 'Unauthorized' })
  })
  it('closes a second initialisation with 4429', async () => {
    const ws = await client().ready()
    ws.send({ type: 'connection_init' })
    expect(await ws.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' })
  })
  it('closes without an initialisation after its time with 4408', async () => {
    expect(await (await client().open()).closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' })
  })
  it('closes on an id that is in use with 4409', async () => {
    const ws = await client().ready()
    ws.subscribe('1', SEATS, { ids: ['l1'] })
    ws.subscribe('1', SEATS, { ids: ['l1'] })
    expect(await ws.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' })
  })
  it('answers pings with their payload', async () => {
    const ws = await client().open()
    ws.send({ type: 'ping', payload: { at: 1 } })
    expect(await ws.until(({ type }) => type === 'pong')).toEqual({ type: 'pong', payload: { at: 1 } })
  })
  it('lets an id be used again after complete', async () => {
    const ws = await client().ready()
    ws.subscribe('1', SEATS, { ids: ['l1'] })
    await ws.until(({ type }) => type === 'next')
    ws.send({ id: '1', type: 'complete' })
    ws.subscribe('1', SEATS, { ids: ['l2'] })
    expect(await ws.until((message) => JSON.stringify(message).includes('l2'))).toMatchObject({ id: '1', type: 'next' })
  })
})

describe('the same gate as over HTTP', () => {
  const refusal = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<unknown> => {
    const ws = await client(headers).ready()
    ws.subscribe('1', query, variables)
    const { payload } = await ws.until(({ type }) => type === 'error')
    return (payload as { extensions: { code: string } }[])[0]?.extensions.code
  }
  it('refuses queries, mutations, unknown fields, depth, and what the role may not see', async () => {
    expect(await refusal('{ launches { totalCount } }')).toBe('BAD_USER_INPUT')
    expect(await refusal('mutation { session }')).toBe('BAD_USER_INPUT')
    expect(await refusal('subscription { nothing }')).toBe('BAD_USER_INPUT')
    expect(await refusal('subscription { __schema { types { name } } }')).toBe('BAD_USER_INPUT')
    expect(await refusal('subscription { viewerChanged(id: "l1") { id } }')).toBe('UNAUTHENTICATED')
    expect(await refusal(SEATS, { ids: [{}] })).toBe('BAD_USER_INPUT')
    expect(
      await refusal(
        `subscription { seatsChanged(launchIds: []) { ${'... { '.repeat(400)} launchId ${'}'.repeat(400)} } }`,
      ),
    ).toBe('BAD_USER_INPUT')
    expect(
      await refusal(
        `subscription { seatsChanged(launchIds: []) { ${[...Array(16).keys()].map((i) => `a${i}: launchId`).join(' ')} } }`,
      ),
    ).toBe('BAD_USER_INPUT')
  })
  it('bounds the subscriptions of a socket', async () => {
    const ws = await client().ready()
    for (let id = 0; id <= 20; id += 1) ws.subscribe(String(id), SEATS, { ids: ['l1'] })
    expect(await ws.until(({ type }) => type === 'error')).toMatchObject({
      id: '20',
      payload: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    })
  })
  it('ends a socket that floods', async () => {
    const ws = await client().ready()
    for (let i = 0; i < 300; i += 1) ws.send({ type: 'ping' })
    expect(await ws.closed).toMatchObject({ code: 4429 })
  })
  it('ends a socket whose message is larger than 64 KiB', async () => {
    const ws = await client().ready()
    ws.subscribe('1', SEATS, { ids: ['x'.repeat(70_000)] })
    expect(await ws.closed).toMatchObject({ code: 1009 })
  })
})

describe('sessions and sockets', () => {
  it('closes the sockets of a session that ends, at once', async () => {
    const ws = await client({ cookie: cookieOf('TRAVELER', 'leaver') }).ready()
    const other = await client({ cookie: cookieOf('TRAVELER', 'stayer') }).ready()
    world.ended.add('TRAVELER-leaver')
    fixture.feed.announce([{ topic: 'session', id: 'TRAVELER-leaver' }])
    expect(await ws.closed).toEqual({ code: 4403, reason: 'Session ended' })
    expect(other.socket.readyState).toBe(1)
  })
  it('closes them within five seconds when nobody tells', async () => {
    const ws = await client({ cookie: cookieOf('TRAVELER', 'quiet') }).ready()
    world.ended.add('TRAVELER-quiet')
    const from = performance.now()
    expect(await ws.closed).toMatchObject({ code: 4403 })
    expect(performance.now() - from).toBeLessThan(5000)
  })
  it('bounds the sockets of a user', async () => {
    const clients = Array.from({ length: 21 }, () => client({ cookie: cookieOf('TRAVELER', 'many') }))
    await Promise.all(clients.map((one) => one.open()))
    for (const one of clients) one.send({ type: 'connection_init' })
    expect(await Promise.race(clients.map((one) => one.closed))).toMatchObject({ code: 1013 })
  })
})

describe('fan-out', () => {
  it('executes a public subscription once for all who ask the same, and a viewer’s own each time', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => client().ready()))
    world.executions = 0
    for (const [i, ws] of all.entries()) ws.subscribe(String(i), SEATS, { ids: ['shared'] })
    await Promise.all(all.map((ws) => ws.until(({ type }) => type === 'next')))
    expect(world.executions).toBe(1)
    world.seats = 3
    fixture.feed.announce([{ topic: 'launchSeats', id: 'shared' }])
    const changed = await Promise.all(
      all.map((ws) => ws.until((message) => JSON.stringify(message).includes('"availableSeats":3'))),
    )
    expect(changed.map(({ id }) => id)).toEqual(all.map((_, i) => String(i)))
    expect(world.executions).toBe(2)
  })
  it('never shares what depends on the viewer', async () => {
    const query = 'subscription { seatsChanged(launchIds: ["l1"]) { viewerSeatLimit } }'
    const [member, nobody] = [await client({ cookie: cookieOf('TRAVELER') }).ready(), await client().ready()]
    for (const ws of [member, nobody]) ws.subscribe('1', query)
    expect(await member.until(({ type }) => type === 'next')).toMatchObject({
      payload: { data: { seatsChanged: { viewerSeatLimit: 4 } } },
    })
    expect(await nobody.until(({ type }) => type === 'next')).toMatchObject({
      payload: { data: { seatsChanged: { viewerSeatLimit: null } } },
    })
  })
})
