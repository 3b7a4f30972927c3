import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { anAgency, aTraveler, isLoggedIn, logIn, OTHER_PASSWORD, PASSWORD } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.work()
  world.mails.length = 0
})
afterEach(() => setClock())

const tokenIn = (text = ''): string => /token=([\w-]+)/.exec(text)?.[1] ?? 'none'

/** The token of the newest mail to an address. */
async function mailedToken(email: string): Promise<string> {
  await world.work()
  return tokenIn(world.mails.findLast(({ to }) => to === email)?.text)
}

const later = (ms: number): void => {
  const then = new Date(Date.now() + ms)
  setClock(() => then)
}

describe('verifying an address', () => {
  it('takes the link from the mail, once', async () => {
    const client = world.client()
    const { email } = await aTraveler(client)
    const token = await mailedToken(email)
    expect(world.mails[0]).toMatchObject({
      to: email,
      text: expect.stringContaining('https://booking.example/verify-email?token='),
    })
    expect((await world.client().call('verifyEmail', { token }, 'ok')).value).toEqual({ ok: true, errors: [] })
    expect((await client.ask('{ viewer { emailVerifiedAt } }')).data).toEqual({
      viewer: { emailVerifiedAt: expect.any(String) },
    })
    expect((await world.client().call('verifyEmail', { token }, 'ok')).value).toMatchObject({
      ok: false,
      errors: [{ code: 'LINK_EXPIRED', path: ['token'] }],
    })
  })

  it('leads an agency to its own app', async () => {
    const { email } = await anAgency(world.client())
    await world.work()
    expect(world.mails.find(({ to }) => to === email)?.text).toContain(
      'https://booking.example/agency/verify-email?token=',
    )
  })

  it('works for two days', async () => {
    const { email } = await aTraveler(world.client())
    const token = await mailedToken(email)
    later(48 * 3_600_000 + 1000)
    expect((await world.client().call('verifyEmail', { token })).refusals).toEqual(['LINK_EXPIRED token'])
  })

  it('by two at the same moment works once', async () => {
    const { email } = await aTraveler(world.client())
    const token = await mailedToken(email)
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => world.client().call('verifyEmail', { token }, 'ok')),
    )
    expect(replies.filter(({ value }) => value['ok'] === true)).toHaveLength(1)
    expect(replies.filter(({ refusals }) => refusals[0] === 'LINK_EXPIRED token')).toHaveLength(5)
  })

  it('sends the same link when the job runs again', async () => {
    const { email, id } = await aTraveler(world.client())
    await world.work(3)
    const sent = world.mails.filter(({ to }) => to === email)
    expect(new Set(sent.map(({ text, messageId }) => text + messageId)).size).toBe(1)
    expect(await world.rows('select 1 from one_time_link where user_id = $1', [id])).toHaveLength(1)
  })
})

describe('resetting the password', () => {
  const request = (email: string) => world.client().call('requestPasswordReset', { email }, 'ok')

  it('sets the new one, ends all sessions and lets the user be told', async () => {
    const client = world.client()
    const { email } = await aTraveler(client)
    await request(email.toUpperCase())
    const token = await mailedToken(email)
    expect((await world.client().call('resetPassword', { token, newPassword: OTHER_PASSWORD }, 'ok')).value['ok']).toBe(
      true,
    )
    expect(await isLoggedIn(client)).toBe(false)
    expect((await logIn(world.client(), email)).refusals).toEqual(['INVALID_CREDENTIALS'])
    expect((await logIn(world.client(), email, OTHER_PASSWORD)).refusals).toEqual([])
    expect(await world.rows(`select 1 from outbox where event = 'passwordChanged'`)).toHaveLength(1)
  })

  it('is acknowledged alike for an unknown address, with one event each and no mail to nobody', async () => {
    const { email } = await aTraveler(world.client())
    await world.work()
    world.mails.length = 0
    const [known, unknown, nonsense] = await Promise.all([
      request(email),
      request('nobody@mail.example'),
      request('no\u0007thing'),
    ])
    expect(unknown?.text).toBe(known?.text)
    expect(nonsense?.text).toBe(known?.text)
    const events = await world.rows('select event, entity_type, data from outbox')
    expect(events).toEqual(
      Array.from({ length: 3 }, () => ({ event: 'passwordResetRequested', entity_type: 'User', data: {} })),
    )
    await world.work()
    expect(world.mails.map(({ to }) => to)).toEqual([email])
  })

  it('leaves the link usable when the new password is refused', async () => {
    const { email } = await aTraveler(world.client())
    await request(email)
    const token = await mailedToken(email)
    expect((await world.client().call('resetPassword', { token, newPassword: 'password1234' })).refusals).toEqual([
      'WEAK_PASSWORD newPassword',
    ])
    expect((await world.client().call('resetPassword', { token, newPassword: OTHER_PASSWORD })).refusals).toEqual([])
  })

  it('by two at the same moment works once', async () => {
    const { email } = await aTraveler(world.client())
    await request(email)
    const token = await mailedToken(email)
    const replies = await Promise.all(
      ['amber-Pelican-31-lagoon', 'ochre-Marten-88-valley'].map((newPassword) =>
        world.client().call('resetPassword', { token, newPassword }, 'ok'),
      ),
    )
    expect(replies.filter(({ value }) => value['ok'] === true)).toHaveLength(1)
    expect(replies.every(({ codes }) => codes.length === 0)).toBe(true)
  })

  it('uses up the other links that were mailed before', async () => {
    const { email } = await aTraveler(world.client())
    await request(email)
    const first = await mailedToken(email)
    await request(email)
    const second = await mailedToken(email)
    expect(second).not.toBe(first)
    await world.client().call('resetPassword', { token: second, newPassword: OTHER_PASSWORD })
    expect((await world.client().call('resetPassword', { token: first, newPassword: PASSWORD })).refusals).toEqual([
      'LINK_EXPIRED token',
    ])
  })

  it('works for an hour, and not with a link for something else', async () => {
    const { email } = await aTraveler(world.client())
    const verification = await mailedToken(email)
    expect(
      (await world.client().call('resetPassword', { token: verification, newPassword: OTHER_PASSWORD })).refusals,
    ).toEqual(['LINK_EXPIRED token'])
    await request(email)
    const token = await mailedToken(email)
    later(3_600_000 + 1000)
    expect((await world.client().call('resetPassword', { token, newPassword: OTHER_PASSWORD })).refusals).toEqual([
      'LINK_EXPIRED token',
    ])
  })

  it('does nothing for a disabled account', async () => {
    const { email, id } = await aTraveler(world.client())
    await world.work()
    world.mails.length = 0
    await world.rows('update app_user set disabled_at = now() where id = $1', [id])
    await request(email)
    await world.work()
    expect(world.mails).toEqual([])
  })

  it('is slowed down per account, known or not', async () => {
    for (const email of [(await aTraveler(world.client())).email, 'nobody-else@mail.example']) {
      for (let n = 0; n < 5; n += 1) expect((await request(email)).codes).toEqual([])
      expect((await request(email)).codes).toEqual(['TOO_MANY_REQUESTS'])
    }
  })

  it('keeps no token anywhere but in the mail', async () => {
    const { email } = await aTraveler(world.client())
    await request(email)
    const token = await mailedToken(email)
    await world.client().call('resetPassword', { token, newPassword: OTHER_PASSWORD })
    const stored = await world.rows(
      `select to_jsonb(t) from one_time_link t union all select to_jsonb(t) from outbox t union all select to_jsonb(t) from entry_log t`,
    )
    expect(JSON.stringify(stored)).not.toContain(token)
  })
})
