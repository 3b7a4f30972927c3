import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { aTraveler, freshEmail, isLoggedIn, logIn, PASSWORD } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => setClock())

const wrong = 'not-The-right-1-at-all'

describe('logging in', () => {
  it('answers alike for a wrong password, an unknown address and a disabled account', async () => {
    const { email } = await aTraveler(world.client())
    const disabled = await aTraveler(world.client())
    await world.rows('update app_user set disabled_at = now() where id = $1', [disabled.id])
    const texts = await Promise.all([
      logIn(world.client(), email, wrong),
      logIn(world.client(), freshEmail(), wrong),
      logIn(world.client(), 'no address \u0007', wrong),
      logIn(world.client(), disabled.email, PASSWORD),
    ])
    expect(texts.map(({ refusals }) => refusals)).toEqual(texts.map(() => ['INVALID_CREDENTIALS']))
    expect(new Set(texts.map(({ text }) => text)).size).toBe(1)
  })

  it('works as long for an unknown account as for a known one', async () => {
    const { email } = await aTraveler(world.client())
    const least = { known: Infinity, unknown: Infinity }
    // Processor time of all threads, the least of several: what else the machine does must not count.
    for (let round = 0; round < 9; round += 1) {
      for (const [who, address] of [
        ['known', email],
        ['unknown', freshEmail()],
      ] as const) {
        const before = process.cpuUsage()
        await logIn(world.client(), address, wrong)
        const { user, system } = process.cpuUsage(before)
        least[who] = Math.min(least[who], (user + system) / 1000)
      }
    }
    expect(least.unknown).toBeGreaterThan(10)
    expect(Math.abs(least.known - least.unknown)).toBeLessThan(10)
  })

  it('ends the session that the browser had before', async () => {
    const client = world.client()
    const { email } = await aTraveler(client)
    const before = { ...client }
    await logIn(client, email)
    expect(client.cookie).not.toBe(before.cookie)
    const old = world.client()
    old.cookie = before.cookie
    expect([await isLoggedIn(client), await isLoggedIn(old)]).toEqual([true, false])
  })

  it('gives each app a session of its own', async () => {
    const { email } = await aTraveler(world.client())
    const ops = world.client({ app: 'ops' })
    await logIn(ops, email)
    expect(ops.cookie).toMatch(/^astro_ops=/)
  })
})

describe('failed tries', () => {
  it('count however they arrive: after ten the right password waits, too', async () => {
    const { email } = await aTraveler(world.client())
    const parallel = await Promise.all(Array.from({ length: 7 }, () => logIn(world.client(), email, wrong)))
    expect(parallel.every(({ refusals }) => refusals[0] === 'INVALID_CREDENTIALS')).toBe(true)
    const aliased = await world
      .client()
      .ask(
        `mutation Tries($input: LogInInput!) { ${['a', 'b', 'c'].map((alias) => `${alias}: logIn(input: $input) { errors { code } }`).join(' ')} }`,
        { input: { email, password: wrong } },
      )
    expect(aliased.codes).toEqual([])
    const late = await logIn(world.client({ address: '203.0.113.9' }), email)
    expect(late.codes).toEqual(['TOO_MANY_REQUESTS'])
    expect(late.extensions['retryAfterSeconds']).toBeGreaterThan(800)
  })

  it('count when twenty come at the same moment: ten are looked at', async () => {
    const email = freshEmail()
    const replies = await Promise.all(Array.from({ length: 20 }, () => logIn(world.client(), email, wrong)))
    expect(replies.filter(({ refusals }) => refusals[0] === 'INVALID_CREDENTIALS')).toHaveLength(10)
    expect(replies.filter(({ codes }) => codes[0] === 'TOO_MANY_REQUESTS')).toHaveLength(10)
  })

  it('are forgotten after a quarter of an hour', async () => {
    const { email } = await aTraveler(world.client())
    for (let n = 0; n < 11; n += 1) await logIn(world.client(), email, wrong)
    const later = new Date(Date.now() + 15 * 60_000 + 1000)
    setClock(() => later)
    expect((await logIn(world.client(), email)).refusals).toEqual([])
  })

  it('are forgotten after the right password', async () => {
    const { email } = await aTraveler(world.client())
    for (let n = 0; n < 9; n += 1) await logIn(world.client(), email, wrong)
    expect((await logIn(world.client(), email)).refusals).toEqual([])
    for (let n = 0; n < 9; n += 1)
      expect((await logIn(world.client(), email, wrong)).refusals).toEqual(['INVALID_CREDENTIALS'])
  })

  it('are not counted for right passwords, however many come at the same moment', async () => {
    const { email } = await aTraveler(world.client())
    const replies = await Promise.all(Array.from({ length: 25 }, () => logIn(world.client(), email)))
    expect(replies.every(({ codes, refusals }) => codes.length === 0 && refusals.length === 0)).toBe(true)
  })
})

describe('with strict limits', () => {
  let strict: World
  beforeAll(async () => {
    strict = await openWorld('strict')
  })
  afterAll(() => strict.close())

  it('an address that tries many accounts is slowed down, others are not', async () => {
    const attacker = { address: '2001:db8:bad:1::1' }
    await strict.rows(`insert into log_in_throttle (key, failures, window_started_at)
      select encode(sha256('logIn:address:2001:db8:bad:1'), 'hex'), 100, now()`)
    expect((await logIn(strict.client({ address: '2001:db8:bad:1::77' }), freshEmail(), wrong)).codes).toEqual([
      'TOO_MANY_REQUESTS',
    ])
    expect((await logIn(strict.client(attacker), freshEmail(), wrong)).codes).toEqual(['TOO_MANY_REQUESTS'])
    expect((await logIn(strict.client({ address: '2001:db8:bad:2::1' }), freshEmail(), wrong)).codes).toEqual([])
  })

  it('an address that opens many accounts is slowed down', async () => {
    const replies = []
    for (let n = 0; n < 21; n += 1)
      replies.push(
        await strict.client({ address: '198.51.100.4' }).call('registerTraveler', {
          email: 'x',
          password: 'x',
          firstName: '',
          lastName: '',
          dateOfBirth: '1990-01-01',
        }),
      )
    expect(replies.slice(0, 20).every(({ codes }) => codes.length === 0)).toBe(true)
    expect(replies.at(-1)?.codes).toEqual(['TOO_MANY_REQUESTS'])
  })
})
