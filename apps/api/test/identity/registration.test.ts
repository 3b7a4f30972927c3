import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyInput, freshEmail, isLoggedIn, PASSWORD, travelerInput } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('registering', () => {
  it('opens a traveler’s account and logs in', async () => {
    const client = world.client({ app: 'traveler' })
    const input = travelerInput({ email: ' Ada.L@Mail.Example ', contactPhone: '+44 20 555 0100' })
    const reply = await client.call(
      'registerTraveler',
      input,
      'user { id email name role emailVerifiedAt traveler { firstName dateOfBirth contactPhone } agency { id } }',
    )
    expect(reply).toMatchObject({ status: 200, codes: [], refusals: [] })
    expect(reply.value['user']).toMatchObject({
      email: 'ada.l@mail.example',
      name: 'Ada Lovelace',
      role: 'TRAVELER',
      emailVerifiedAt: null,
      traveler: { firstName: 'Ada', dateOfBirth: '1985-12-10', contactPhone: '+44 20 555 0100' },
      agency: null,
    })
    expect(client.cookie).toMatch(/^astro_traveler=[\w-]{43}$/)
    expect(await isLoggedIn(client)).toBe(true)
  })

  it('opens an agency’s account and logs in', async () => {
    const client = world.client()
    const reply = await client.call(
      'registerAgency',
      agencyInput(),
      'user { name role agency { companyName contactEmail } }',
    )
    expect(reply.value['user']).toEqual({
      name: 'Orbital Tours',
      role: 'AGENCY',
      agency: { companyName: 'Orbital Tours', contactEmail: 'ask@orbital.example' },
    })
    expect((await client.ask('{ viewer { agency { taxId legalName } } }')).data).toEqual({
      viewer: { agency: { taxId: 'DE 123', legalName: null } },
    })
  })

  it('shows everything that is wrong at once, each at its field', async () => {
    const input = travelerInput({
      email: 'nobody',
      password: 'password1234',
      firstName: ' ',
      dateOfBirth: '2999-01-01',
      contactPhone: 'none',
    })
    const { refusals, value } = await world.client().call('registerTraveler', input, 'user { id }')
    expect(new Set(refusals)).toEqual(
      new Set([
        'WEAK_PASSWORD password',
        'INVALID_INPUT email',
        'INVALID_INPUT firstName',
        'INVALID_INPUT dateOfBirth',
        'INVALID_INPUT contactPhone',
      ]),
    )
    expect(value['user']).toBeNull()
  })

  it('refuses a taken address, however it is spelled', async () => {
    const input = travelerInput()
    await world.client().call('registerTraveler', input)
    expect(
      (await world.client().call('registerTraveler', { ...input, email: input.email.toUpperCase() })).refusals,
    ).toEqual(['EMAIL_TAKEN email'])
    expect((await world.client().call('registerAgency', agencyInput({ email: input.email }))).refusals).toEqual([
      'EMAIL_TAKEN email',
    ])
  })

  it('lets one of many win who register one address at the same moment', async () => {
    const email = freshEmail()
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => world.client().call('registerTraveler', travelerInput({ email }), 'user { id }')),
    )
    expect(replies.map(({ status, codes }) => [status, codes])).toEqual(replies.map(() => [200, []]))
    expect(replies.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
    expect(replies.filter(({ refusals }) => refusals[0] === 'EMAIL_TAKEN email')).toHaveLength(7)
  })

  it('keeps the password as argon2id and tells nobody', async () => {
    const input = travelerInput()
    const client = world.client()
    const { text } = await client.call('registerTraveler', input, 'user { id }')
    const [row] = await world.rows<{ hash: string }>('select password_hash as hash from app_user where email = $1', [
      input.email,
    ])
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(text).not.toContain(PASSWORD)
  })

  it('is in the entry log and the outbox, without password, token or address', async () => {
    const client = world.client({ app: 'traveler' })
    const input = travelerInput()
    const reply = await client.call('registerTraveler', input, 'user { id }')
    const { id } = reply.value['user'] as { id: string }
    const log = await world.rows<{ action: string; origin: string; actor: string }>(
      `select action, origin, actor_id as actor, details from entry_log where actor_id = $1 order by action`,
      [id],
    )
    expect(log.map(({ action, origin, actor }) => [action, origin, actor])).toEqual([
      ['REGISTERED', 'traveler', id],
      ['STARTED', 'traveler', id],
    ])
    const events = await world.rows<{ event: string }>(
      'select event, data from outbox where entity_id = $1 order by event',
      [id],
    )
    expect(events.map(({ event }) => event)).toEqual(['travelerRegistered', 'verificationRequested'])
    const stored = JSON.stringify([log, events])
    for (const canary of [input.email, PASSWORD, client.cookie?.split('=')[1] ?? 'none'])
      expect(stored).not.toContain(canary)
  })

  it.each([
    ['a control character in a name', { firstName: 'A\u0007da' }, 'INVALID_INPUT firstName'],
    ['an address in other letters', { email: 'İ@mail.example' }, 'INVALID_INPUT email'],
    ['an endless name', { firstName: 'x'.repeat(5000) }, 'INVALID_INPUT firstName'],
  ])('answers %s without a fault', async (_what, given, refusal) => {
    const reply = await world.client().call('registerTraveler', travelerInput(given))
    expect(reply).toMatchObject({ status: 200, codes: [] })
    expect(reply.refusals[0]).toBe(refusal)
  })
})

it('gives an agency its own tax data and session in the answer that lets it in', async () => {
  const reply = await world.client().ask(
    `mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) {
       user { sessions { isCurrent } agency { taxId legalName } } errors { code } } }`,
    { input: agencyInput({ taxId: 'T-77', legalName: 'Ltd.' }) },
  )
  expect(JSON.stringify(reply)).toContain(
    '"sessions":[{"isCurrent":true}],"agency":{"taxId":"T-77","legalName":"Ltd."}',
  )
})
