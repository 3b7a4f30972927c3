import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { clock } from '../../src/platform/clock/index.ts'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { aCaller, aSession, type Caller, PASSWORD } from '../access/callers.ts'
import { type HostileWorld, openHostileWorld } from './world.ts'

let world: HostileWorld
let open: RawClient[] = []
beforeAll(async () => {
  world = await openHostileWorld({ RATE_LIMITS: 'strict', MAX_SOCKETS_PER_USER: '5' })
})
afterEach(() => {
  for (const { socket } of open) socket.terminate()
  open = []
})
afterAll(() => world.close())

const client = (headers: Record<string, string>): RawClient => {
  const made = new RawClient(`${world.api.origin}/graphql`, headers)
  open.push(made)
  return made
}

const traveler = (): Promise<Caller> => aCaller(world.api, world.pool, 'TRAVELER')

/** How a socket ended, and after how many milliseconds. */
async function ending(ws: RawClient, end: () => Promise<unknown>): Promise<{ code: number; ms: number }> {
  const from = performance.now()
  await end()
  const { code } = await ws.closed
  return { code, ms: performance.now() - from }
}

const mutation = (caller: Caller, name: string, input: object) =>
  caller.ask(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`,
    { input },
  )

describe('a socket ends within five seconds', () => {
  const WAYS: Record<string, (caller: Caller) => Promise<unknown>> = {
    'after a log-out': (caller) => caller.ask('mutation { logOut { ok } }'),
    'when its user ends the session': (caller) => mutation(caller, 'endSession', { sessionId: caller.sessionId }),
    'when an IT operator ends the session': ({ sessionId }) =>
      mutation(world.callers.IT_OPERATOR, 'endSession', { sessionId }),
    'when the user is disabled': ({ userId }) =>
      world.pool.query('update app_user set disabled_at = $2 where id = $1', [userId, clock.now()]),
    'when the session is revoked behind our back': ({ sessionId }) =>
      world.pool.query('update authentication_token set is_revoked = true where id = $1', [sessionId]),
    'when the session runs out': ({ sessionId }) =>
      world.pool.query('update authentication_token set expires_at = $2 where id = $1', [sessionId, clock.now()]),
  }

  it.each(Object.entries(WAYS))('%s', async (_name, end) => {
    const caller = await traveler()
    const ws = await client({ cookie: caller.cookie }).ready()
    const stays = await client({ cookie: world.callers.AGENCY.cookie }).ready()
    const { code, ms } = await ending(ws, () => end(caller))
    expect(code).toBe(4403)
    expect(ms).toBeLessThan(5000)
    expect(stays.socket.readyState).toBe(1)
  })

  it('when the password is changed in another session', async () => {
    const caller = await traveler()
    const [, cookie] = await aSession(world.pool, caller.userId)
    const ws = await client({ cookie }).ready()
    const own = await client({ cookie: caller.cookie }).ready()
    const change = () =>
      mutation(caller, 'changePassword', { currentPassword: PASSWORD, newPassword: 'amber-Pelican-31-lagoon' })
    expect(await ending(ws, change)).toMatchObject({ code: 4403 })
    expect(own.socket.readyState).toBe(1)
  })

  it('and a session that has ended opens none with rights', async () => {
    const caller = await traveler()
    await caller.ask('mutation { logOut { ok } }')
    const ws = await client({ cookie: caller.cookie }).ready()
    ws.subscribe('1', 'subscription ($ids: [ID!]!) { launchChanged(launchIds: $ids) { revenue } }', {
      ids: [world.party.subject.launchId],
    })
    const { payload } = await ws.until(({ type }) => type === 'error')
    expect(payload).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })
})

describe('where limits are strict', () => {
  it('a user has five sockets at most, over all their sessions', async () => {
    const caller = await traveler()
    const [, other] = await aSession(world.pool, caller.userId)
    for (const cookie of [caller.cookie, other, caller.cookie, other, caller.cookie]) await client({ cookie }).ready()
    for (const cookie of [caller.cookie, other]) {
      const sixth = await client({ cookie }).open()
      sixth.send({ type: 'connection_init' })
      expect(await sixth.closed).toMatchObject({ code: 1013 })
    }
    open[0]?.socket.close()
    await open[0]?.closed
    await client({ cookie: other }).ready()
  })

  it('a user has twenty subscriptions a socket at most, and those that run go on', async () => {
    const ws = await client({ cookie: (await traveler()).cookie }).ready()
    const query = 'subscription ($ids: [ID!]!) { seatAvailabilityChanged(launchIds: $ids) { launchId } }'
    for (let id = 0; id < 25; id += 1) ws.subscribe(String(id), query, { ids: [world.party.subject.launchId] })
    await ws.until(({ id }) => id === '24')
    const refused = ws.received.filter(({ type }) => type === 'error')
    expect(refused.map(({ id }) => id)).toEqual(['20', '21', '22', '23', '24'])
    expect(ws.socket.readyState).toBe(1)
  })
})

describe('a handshake is refused', () => {
  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from nowhere to be told', { origin: 'null' }],
    ['marked cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s, with a live session', async (_name, headers) => {
    await expect(client({ cookie: world.callers.AGENCY.cookie, ...headers }).open()).rejects.toThrow('403')
  })

  it('at any other address', async () => {
    const ws = new RawClient(`${world.api.origin}/other`)
    await expect(ws.open()).rejects.toThrow('404')
  })
})

it('a message of more than 64 KiB, or a subscription before the acknowledgement, ends the socket', async () => {
  const large = await client({}).ready()
  large.send({ id: '1', type: 'subscribe', payload: { query: `{ __typename } # ${'x'.repeat(66_000)}` } })
  expect(await large.closed).toMatchObject({ code: 1009 })
  const hasty = await client({}).open()
  hasty.subscribe('1', 'subscription { launchChanged(launchIds: []) { id } }')
  expect(await hasty.closed).toMatchObject({ code: 4401 })
})
