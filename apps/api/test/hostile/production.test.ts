import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appsDirectory } from '../../src/paths.ts'
import { ConfigError, loadConfig } from '../../src/platform/config/index.ts'
import { sha256 } from '../../src/platform/ids/index.ts'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { post } from '../access/callers.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'

const SECRET = 'a-secret-of-this-test-and-no-other-place'
const SETTINGS = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://astro:hunter2@db.example:5432/astro',
  PUBLIC_ORIGIN: 'https://astro.example',
  SIGNING_SECRET: SECRET,
  SMTP_URL: 'smtp://mailer:hunter3@mail.example:587',
}

const manifest = JSON.parse(
  readFileSync(join(appsDirectory, 'traveler/src/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>

/** An operation that the traveler app was built with. */
function registered(field: string): string {
  const text = Object.values(manifest).find((one) =>
    new RegExp(`^(?:query|mutation|subscription)[^{]*\\{\\s*(?:__typename\\s*)?${field}\\b`).test(one),
  )
  if (text === undefined) throw new Error(`the traveler app asks for no ${field}`)
  return text
}

let api: TestApi
beforeAll(async () => {
  const { DATABASE_URL: _, ...rest } = SETTINGS
  api = await startTestApi({ ...rest, INBOX: '' })
})
afterAll(() => api.close())

const APP = { 'apollographql-client-name': 'traveler', origin: 'https://astro.example' }
const send = (body: object, headers: Record<string, string> = {}) =>
  post(api.origin, JSON.stringify(body), { ...APP, ...headers })

describe('production does not start', () => {
  const problemsOf = (settings: Record<string, string>): string => {
    try {
      loadConfig(settings)
    } catch (error) {
      if (error instanceof ConfigError) return error.message
    }
    return 'starts'
  }

  it.each(['DATABASE_URL', 'PUBLIC_ORIGIN', 'SIGNING_SECRET', 'SMTP_URL'])('without %s', (name) => {
    const { [name]: _, ...rest } = SETTINGS as Record<string, string>
    expect(problemsOf(rest)).toContain(`${name} is missing`)
  })

  it.each([
    ['the secret for development', { SIGNING_SECRET: 'development-only-secret-not-for-production' }, 'SIGNING_SECRET'],
    ['a short secret', { SIGNING_SECRET: 'short' }, 'SIGNING_SECRET'],
    ['the development inbox', { INBOX: 'on' }, 'INBOX'],
    ['an address without TLS', { PUBLIC_ORIGIN: 'http://astro.example' }, 'PUBLIC_ORIGIN'],
  ])('with %s', (_what, given, name) => expect(problemsOf({ ...SETTINGS, ...given })).toContain(name))

  it('and says why without a secret', () => {
    const told = problemsOf({ ...SETTINGS, SIGNING_SECRET: 'hunter4', PORT: 'x', SMTP_URL: 'mailer:hunter3@' })
    expect(told).toContain('PORT')
    expect(told).not.toMatch(/hunter\d/)
  })

  it('but starts with all of them, strictly', () => {
    expect(loadConfig(SETTINGS)).toMatchObject({
      graphqlOperations: 'registered',
      graphiql: false,
      inbox: false,
      rateLimits: 'strict',
      cookieSecure: true,
      maxSocketsPerUser: 5,
    })
  })
})

describe('production runs the apps’ own operations only', () => {
  it('by text and by hash', async () => {
    const query = registered('viewer')
    for (const body of [{ query }, { documentId: sha256(query) }])
      expect((await send(body)).data).toMatchObject({ viewer: null })
  })

  it.each(['{ viewer { id } }', '{ __typename }', '{ __schema { types { name } } }', 'mutation { logOut { ok } }'])(
    'and refuses %s',
    async (query) => {
      const { status, errors } = await send({ query })
      expect([status, errors[0]?.message]).toEqual([400, 'This server runs only the operations of its own apps.'])
    },
  )

  it('over WebSocket too', async () => {
    const ws = await new RawClient(`${api.origin}/graphql`).ready()
    ws.subscribe('1', 'subscription ($ids: [ID!]!) { launchChanged(launchIds: $ids) { id } }', { ids: ['x'] })
    expect(await ws.until(({ id }) => id === '1')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
    ws.socket.terminate()
  })

  it('even when somebody sends a text under the hash of another', async () => {
    const { status } = await send({ query: '{ __typename }', documentId: sha256(registered('viewer')) })
    expect(status).toBe(400)
  })
})

describe('production shows nothing that is for developers', () => {
  it.each([
    '/graphql',
    '/graphql/explorer.js',
    '/inbox',
    '/inbox/1',
    '/metrics',
    '/.env',
    '/schema.graphql',
    '/package.json',
  ])('no %s', async (path) => {
    const response = await fetch(`${api.origin}${path}`, { headers: { accept: 'application/json' } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    const page = await fetch(`${api.origin}${path}`, { headers: { accept: 'text/html' } })
    expect(await page.text()).not.toMatch(/explorer|GraphiQL|SIGNING_SECRET|"workspaces"|type Query/i)
  })
})

describe('what production sends', () => {
  const input = {
    email: 'prod@mail.example',
    password: 'violet-Kestrel-72-harbour',
    firstName: 'Mae',
    lastName: 'Jemison',
    dateOfBirth: '1986-10-17',
  }

  it('sets the session’s cookie for HTTPS and for no script, and keeps what is personal out of caches', async () => {
    const { headers, errors } = await send({ query: registered('registerTraveler'), variables: { input } })
    expect(errors).toEqual([])
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^astro_traveler=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict; Secure$/)
    const mine = await send({ query: registered('viewer') }, { cookie: cookie.split(';')[0] ?? '' })
    expect(mine.data?.['viewer']).toMatchObject({ id: expect.any(String) as string })
    expect([headers.get('cache-control'), mine.headers.get('cache-control')]).toEqual(['no-store', 'no-store'])
  })

  it('carries the headers that browsers protect by, on every kind of answer', async () => {
    const answers = [
      await fetch(`${api.origin}/`),
      await fetch(`${api.origin}/livez`),
      await fetch(`${api.origin}/nothing`),
      await fetch(`${api.origin}/graphql`, { method: 'POST' }),
    ]
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/script-src 'self';/)
      expect(
        policy
          .split(';')
          .filter((part) => /script|default/.test(part))
          .join(),
      ).not.toMatch(/unsafe|\*|https?:|data:/)
      expect(policy).toMatch(/object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/)
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin']) expect(headers.get(name)).toBeNull()
    }
  })

  it('refuses requests of other sites', async () => {
    const reply = await send({ query: registered('viewer') }, { origin: 'https://evil.example' })
    expect(reply.status).toBe(403)
  })
})
