import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { aTraveler, isLoggedIn, logIn, OTHER_PASSWORD, PASSWORD } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => setClock())

interface SessionSeen {
  readonly id: string
  readonly isCurrent: boolean
  readonly userAgent: string
}

const sessions = async (client: { ask(query: string): Promise<{ data: unknown }> }): Promise<SessionSeen[]> =>
  (
    (await client.ask('{ viewer { sessions { id isCurrent userAgent isRevoked } } }')).data as {
      viewer: { sessions: SessionSeen[] }
    }
  ).viewer.sessions

describe('a session', () => {
  it('is kept as a hash of its token only', async () => {
    const client = world.client()
    const { id } = await aTraveler(client)
    const token = client.cookie?.split('=')[1] ?? ''
    const [row] = await world.rows<{ hash: string }>(
      'select token_hash as hash, * from authentication_token where user_id = $1',
      [id],
    )
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('is listed to its user, the present one marked', async () => {
    const here = world.client()
    const { email } = await aTraveler(here)
    await logIn(world.client(), email)
    const seen = await sessions(here)
    expect(seen).toHaveLength(2)
    expect(seen.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    expect(seen[0]).toMatchObject({ userAgent: 'test browser', isRevoked: false })
  })

  it('ends at once when its user ends it, and its sockets are told', async () => {
    const [here, there] = [world.client(), world.client()]
    const { email, id } = await aTraveler(here)
    await logIn(there, email)
    const [current, other] = (await sessions(here)).toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
    const told: string[] = []
    const stop = world.feed.subscribe('session', (session) => told.push(session))
    const reply = await here.call('endSession', { sessionId: other?.id }, 'user { id sessions { id } }')
    stop()
    expect(reply).toMatchObject({ refusals: [], value: { user: { id, sessions: [{ id: current?.id }] } } })
    expect(told).toEqual([other?.id])
    expect([await isLoggedIn(here), await isLoggedIn(there)]).toEqual([true, false])
    expect((await here.call('endSession', { sessionId: other?.id })).refusals).toEqual([])
  })

  it('of somebody else is as if it did not exist', async () => {
    const [ada, eve] = [world.client(), world.client()]
    await aTraveler(ada)
    await aTraveler(eve)
    const [session] = await sessions(ada)
    const replies = await Promise.all(
      [session?.id, newId(), 'nothing'].map((sessionId) => eve.call('endSession', { sessionId }, 'user { id }')),
    )
    expect(replies.map(({ refusals }) => refusals)).toEqual(replies.map(() => ['NOT_FOUND sessionId']))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(await isLoggedIn(ada)).toBe(true)
  })

  it('of anybody can be ended by an IT operator', async () => {
    const [ada, ops] = [world.client(), world.client({ app: 'ops' })]
    await aTraveler(ada)
    const operator = await aTraveler(ops)
    await world.rows(`update app_user set role = 'IT_OPERATOR' where id = $1`, [operator.id])
    const [session] = await sessions(ada)
    expect((await ops.call('endSession', { sessionId: session?.id })).refusals).toEqual([])
    expect(await isLoggedIn(ada)).toBe(false)
  })

  it('ends with logging out, which clears the cookie and may be repeated', async () => {
    const client = world.client()
    await aTraveler(client)
    const { cookie } = client
    expect((await client.ask('mutation { logOut { ok } }')).data).toEqual({ logOut: { ok: true } })
    expect(client.cookie).toBeNull()
    client.cookie = cookie
    expect(await isLoggedIn(client)).toBe(false)
    expect((await client.ask('mutation { logOut { ok } }')).codes).toEqual([])
  })

  it('ends when the account is disabled', async () => {
    const client = world.client()
    const { id } = await aTraveler(client)
    await world.rows('update app_user set disabled_at = now() where id = $1', [id])
    expect(await isLoggedIn(client)).toBe(false)
  })

  it('ends after its days', async () => {
    const client = world.client()
    await aTraveler(client)
    const later = new Date(Date.now() + 30 * 86_400_000 + 1000)
    setClock(() => later)
    expect(await isLoggedIn(client)).toBe(false)
  })

  it('notes its last use to the minute', async () => {
    const client = world.client()
    const { id } = await aTraveler(client)
    const used = async (): Promise<Date | undefined> => {
      await client.ask('{ viewer { id } }')
      await new Promise((resolve) => setTimeout(resolve, 50))
      return (
        await world.rows<{ at: Date }>('select last_used_at as at from authentication_token where user_id = $1', [id])
      )[0]?.at
    }
    const first = await used()
    expect(await used()).toEqual(first)
    const later = new Date(Date.now() + 61_000)
    setClock(() => later)
    expect(await used()).toEqual(later)
  })

  it('that nobody knows is nobody’s', async () => {
    const client = world.client()
    for (const cookie of [`astro_session=${'a'.repeat(43)}`, 'astro_session=x', `astro_session=${'%00'.repeat(20)}`]) {
      client.cookie = cookie
      expect(await isLoggedIn(client)).toBe(false)
    }
  })
})

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const [here, there] = [world.client(), world.client()]
    const { email } = await aTraveler(here)
    await logIn(there, email)
    const reply = await here.call(
      'changePassword',
      { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD },
      'user { email }',
    )
    expect(reply).toMatchObject({ refusals: [], value: { user: { email } } })
    expect([await isLoggedIn(here), await isLoggedIn(there)]).toEqual([true, false])
    expect((await logIn(world.client(), email)).refusals).toEqual(['INVALID_CREDENTIALS'])
    expect((await logIn(world.client(), email, OTHER_PASSWORD)).refusals).toEqual([])
  })

  it('needs the present password and a good new one', async () => {
    const client = world.client()
    await aTraveler(client)
    expect(
      (await client.call('changePassword', { currentPassword: OTHER_PASSWORD, newPassword: OTHER_PASSWORD })).refusals,
    ).toEqual(['INVALID_CREDENTIALS currentPassword'])
    expect(
      (await client.call('changePassword', { currentPassword: PASSWORD, newPassword: 'password1234' })).refusals,
    ).toEqual(['WEAK_PASSWORD newPassword'])
    expect(
      (await world.client().call('changePassword', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD })).codes,
    ).toEqual(['UNAUTHENTICATED'])
  })

  it('with wrong guesses counts as failed tries', async () => {
    const client = world.client()
    await aTraveler(client)
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () =>
        client.call('changePassword', { currentPassword: OTHER_PASSWORD, newPassword: OTHER_PASSWORD }),
      ),
    )
    expect(guesses.filter(({ codes }) => codes[0] === 'TOO_MANY_REQUESTS')).toHaveLength(2)
  })

  it('twice at the same moment happens once', async () => {
    const client = world.client()
    const { email } = await aTraveler(client)
    const change = () => client.call('changePassword', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD })
    const replies = await Promise.all([change(), change()])
    expect(replies.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
    expect(replies.every(({ codes }) => codes.length === 0)).toBe(true)
    expect((await logIn(world.client(), email, OTHER_PASSWORD)).refusals).toEqual([])
  })

  it('leaves no session to who logs in with the old one at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [here, there] = [world.client(), world.client()]
      const { email } = await aTraveler(here)
      await Promise.all([
        logIn(there, email),
        here.call('changePassword', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD }),
      ])
      expect(await isLoggedIn(there)).toBe(false)
    }
  })
})
