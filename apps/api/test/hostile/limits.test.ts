import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { type Caller, post, type Reply } from '../access/callers.ts'
import { type HostileWorld, openHostileWorld } from './world.ts'

const repeat = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')
const circle = (levels: number): string => `${'agency { rockets { '.repeat(levels)} id ${'} }'.repeat(levels)}`

let world: HostileWorld
let service: Caller
beforeAll(async () => {
  world = await openHostileWorld()
  service = world.callers.CUSTOMER_SERVICE
})
afterAll(() => world.close())

/** The quickest of three: a busy machine may be slow once; what is slow by itself is slow each time. */
async function quickest(ask: () => Promise<Reply>): Promise<{ ms: number; reply: Reply }> {
  let ms = Infinity
  let reply: Reply | undefined
  for (let time = 0; time < 3; time += 1) {
    const from = performance.now()
    reply = await ask()
    ms = Math.min(ms, performance.now() - from)
  }
  if (reply === undefined) throw new Error('not asked')
  return { ms, reply }
}

/** What the product's own schema invites to; the limits as such are tested in platform/graphql. */
const GREEDY: Record<string, string> = {
  'a circle of agencies and rockets': `{ launches { nodes { ${circle(5)} } } }`,
  'launches with all their bookings with all their passengers':
    '{ launches(first: 100) { nodes { bookings(first: 100) { nodes { passengers { fullName } } } } } }',
  'a page whose default is not asked for':
    '{ launches(first: 50) { nodes { bookings { nodes { reference status } } } } }',
  'many log-ins in one request': `mutation { ${repeat(20, (i) => `a${i}: logIn(input: { email: "a@b.example", password: "${i}" }) { errors { code } }`)} }`,
  'bookings under many aliases': `{ ${repeat(16, (i) => `a${i}: bookings(first: 100) { totalCount }`)} }`,
  'variables without end': `query (${repeat(400, (i) => `$v${i}: Int`)}) { __typename }`,
  'a list literal without end': `subscription { launchChanged(launchIds: [${repeat(990, () => '"x"')}]) { id } }`,
  'an input nested in itself': `{ launches(filter: ${'{ filter: '.repeat(200)}1${' }'.repeat(200)}) { totalCount } }`,
  'strings of backslashes': `{ launch(slug: "${'\\\\'.repeat(15_000)}" id: "1") { id ${repeat(400, () => '...F')} } }`,
  'directives that nobody knows': `{ __typename ${repeat(200, (i) => `@d${i}`)} }`,
  'comments and commas': `{${','.repeat(60_000)}`,
}

describe('what asks for too much is refused as 4xx within 250 ms', () => {
  it.each(Object.entries(GREEDY))('%s', async (_name, query) => {
    const { ms, reply } = await quickest(() => service.ask(query))
    expect([reply.status, reply.errors[0]?.extensions.code, reply.data]).toEqual([400, 'BAD_USER_INPUT', null])
    expect(ms).toBeLessThan(250)
  })

  it.each(Object.entries(GREEDY))('%s, over WebSocket', async (_name, query) => {
    const ws = await new RawClient(`${world.api.origin}/graphql`, { cookie: service.cookie }).ready()
    const from = performance.now()
    ws.subscribe('1', query)
    const { payload } = await ws.until(({ type }) => type === 'error')
    expect((payload as { extensions: { code: string } }[])[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(performance.now() - from).toBeLessThan(1000)
    ws.socket.terminate()
  })

  it.each([
    [
      'passengers',
      'mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { errors { code } } }',
      () => ({
        input: {
          launchId: world.party.subject.launchId,
          idempotencyKey: 'many',
          passengers: many({ fullName: 'A', email: 'a@b.example', dateOfBirth: '1990-01-01' }, 700),
        },
      }),
    ],
    [
      'seats',
      'mutation ($input: HoldSeatsInput!) { holdSeats(input: $input) { errors { code } } }',
      () => ({ input: { launchId: world.party.subject.launchId, seatNumbers: many(1, 20_000) } }),
    ],
    [
      'passengers to cancel',
      'mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { errors { code } } }',
      () => ({
        input: { bookingId: world.party.subject.bookingId, idempotencyKey: 'more', passengerIds: many('x', 12_000) },
      }),
    ],
    [
      'states',
      'query ($filter: BookingFilter) { bookings(filter: $filter) { nodes { id } } }',
      () => ({ filter: { statuses: many('CONFIRMED', 4000) } }),
    ],
    [
      'words',
      'query ($filter: LaunchFilter) { launches(filter: $filter) { nodes { id } } }',
      () => ({ filter: { search: 'a b '.repeat(15_000) } }),
    ],
  ])('lists without end in variables are answered soon: %s', async (_name, query, variables) => {
    const { ms, reply } = await quickest(() => world.callers.TRAVELER.ask(query, variables()))
    expect(reply.status).toBeLessThan(500)
    expect(ms).toBeLessThan(500)
  })
})

const many = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value)

const LOG_OUT = '{"query":"mutation { logOut { ok } }"}'

describe('requests that no client of ours sends', () => {
  const send = (headers: Record<string, string>, body = LOG_OUT): Promise<Reply> =>
    post(world.api.origin, body, { cookie: service.cookie, ...headers })

  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from nowhere to be told', { origin: 'null' }],
    ['from a subdomain', { origin: 'http://evil.localhost:4000' }],
    ['from an address that begins like ours', { origin: 'http://localhost:4000.evil.example' }],
    ['marked cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['marked same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s are refused, and the session lives', async (_name, headers) => {
    const reply = await send(headers)
    expect([reply.status, reply.errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN'])
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    expect((await service.ask('{ viewer { id } }')).data).toEqual({ viewer: { id: service.userId } })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonp',
    'application/json+x',
    'text/plain; application/json',
  ])('of type %s are refused', async (type) => expect((await send({ 'content-type': type })).status).toBe(415))

  it('without a type are refused', async () => {
    const status = await raw(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${LOG_OUT.length}\r\nConnection: close\r\n\r\n${LOG_OUT}`,
    )
    expect(status).toBe(415)
  })

  it('as lists are refused', async () => expect((await send({}, `[${LOG_OUT},${LOG_OUT}]`)).status).toBe(400))

  it('by GET that would change something are refused', async () => {
    const response = await fetch(
      `${world.api.origin}/graphql?query=${encodeURIComponent('mutation { logOut { ok } }')}`,
      { headers: { cookie: service.cookie } },
    )
    expect(response.status).toBe(405)
    expect((await service.ask('{ viewer { id } }')).data).toEqual({ viewer: { id: service.userId } })
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('by %s are refused', async (method) => {
    expect(
      await raw(`${method} /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
    ).toBeGreaterThanOrEqual(400)
  })

  it('of more than 64 KiB in pieces are refused', async () => {
    const piece = 'x'.repeat(8192)
    const pieces = `${(8192).toString(16)}\r\n${piece}\r\n`.repeat(10)
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close'
    expect(await raw(`${head}\r\n\r\n${pieces}0\r\n\r\n`)).toBe(413)
  })

  it('that are packed are refused, not unpacked', async () => {
    const packed = gzipSync(`{"query":"{ __typename } # ${'x'.repeat(10_000_000)}"}`)
    const response = await fetch(`${world.api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: packed,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })

  it('with two lengths are refused', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json'
    const smuggled = `${head}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n`
    expect(await raw(smuggled)).toBe(400)
  })
})

/** Sends bytes as they are; the status that came back. */
function raw(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(world.api.origin).port), '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (data: Buffer) => {
      answer += data.toString()
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
      if (status === undefined) return
      socket.destroy()
      resolve(Number(status))
    })
    socket.on('error', reject)
  })
}
