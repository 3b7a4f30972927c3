import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, startFixture } from './fixture/harness.ts'

const QUERY = { query: '{ launches(first: 1) { totalCount } }' }

let fixture: Fixture
let secure: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  secure = await startFixture({ graphiql: false, cookieSecure: true, publicOrigin: 'https://astro.example' })
})
afterAll(() => Promise.all([fixture.api.close(), secure.api.close()]))

describe('where requests come from', () => {
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await fixture.post(QUERY, { headers })).status
  it('refuses other sites and lets in our own and scripts', async () => {
    expect(await status({ origin: 'https://evil.example' })).toBe(403)
    expect(await status({ origin: 'null' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await status({ origin: 'http://localhost:4000' })).toBe(200)
    expect(await status({ origin: new URL(fixture.url).origin })).toBe(200)
    expect(await status({ 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await status({})).toBe(200)
  })
  it('says so as a GraphQL error', async () => {
    const { json } = await fixture.post(QUERY, { headers: { origin: 'https://evil.example' } })
    expect(json.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('session cookies', () => {
  const SET = { query: 'mutation { session(token: "tok-1") }' }
  it('belong to the app that asks and to no script in a page', async () => {
    const { headers } = await fixture.post(SET, { headers: { 'apollographql-client-name': 'office' } })
    expect(headers.get('set-cookie')).toBe(
      'astro_office=tok-1; Path=/; Expires=Tue, 01 Jan 2030 00:00:00 GMT; HttpOnly; SameSite=Strict',
    )
    expect((await secure.post(SET)).headers.get('set-cookie')).toMatch(/^astro_session=tok-1; .*; Secure$/)
    const cleared = await fixture.post(
      { query: 'mutation { session }' },
      { headers: { 'apollographql-client-name': 'ops' } },
    )
    expect(cleared.headers.get('set-cookie')).toMatch(/^astro_ops=; Path=\/; Expires=Thu, 01 Jan 1970/)
  })
  it('are looked up by the app’s name, or else when there is only one', async () => {
    const who = async (cookie: string, app?: string): Promise<unknown> => {
      const headers: Record<string, string> =
        app === undefined ? { cookie } : { cookie, 'apollographql-client-name': app }
      return (
        (
          (await fixture.post({ query: '{ viewer { audience } }' }, { headers })).json.data?.['viewer'] as {
            audience: string
          } | null
        )?.audience ?? null
      )
    }
    expect(await who('astro_agency=AGENCY-a; astro_traveler=TRAVELER-t', 'traveler')).toBe('TRAVELER')
    expect(await who('astro_agency=AGENCY-a; other=1')).toBe('AGENCY')
    expect(await who('astro_agency=AGENCY-a; astro_traveler=TRAVELER-t')).toBeNull()
    expect(await who('astro_agency=AGENCY-a', 'traveler')).toBeNull()
    expect(await who('astro_session=IT_OPERATOR-i; astro_agency=AGENCY-a')).toBe('IT_OPERATOR')
  })
})

describe('every answer', () => {
  it('carries security headers, a trace id and no cache', async () => {
    const { headers } = await secure.post(QUERY, { as: 'TRAVELER', headers: { 'x-request-id': 'trace-0123456789' } })
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
    expect(headers.get('strict-transport-security')).toContain('max-age=')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toBe('trace-0123456789')
    const other = await secure.post(
      { query: '{ viewer { id } }' },
      { as: 'TRAVELER', headers: { 'x-request-id': 'bad id\t{}' } },
    )
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(other.headers.get('cache-control')).toBe('no-store')
  })
  it('is typed JSON also where there is nothing', async () => {
    const response = await fetch(new URL('/nothing', fixture.url))
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8'])
  })
  it('is as careful with an address that cannot be decoded, and does not repeat it', async () => {
    const answer = await fetch(`${new URL(fixture.url).origin}/%ff%fe`)
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([400, 'nosniff'])
    expect(await answer.text()).toBe(
      '{"errors":[{"message":"The request cannot be read.","extensions":{"code":"BAD_USER_INPUT"}}]}',
    )
  })
  it('shows browsers an explorer where that is wanted, without inline scripts', async () => {
    const headers = { accept: 'text/html' }
    const page = await fetch(fixture.url, { headers })
    const html = await page.text()
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(html).not.toMatch(/<script>|https?:/)
    const script = await (await fetch(new URL('/graphql/explorer.js', fixture.url))).text()
    expect(script).toContain('addEventListener')
    expect((await fetch(secure.url, { headers })).status).toBe(400)
  })
  it('tells health', async () => {
    expect((await fetch(new URL('/livez', fixture.url))).status).toBe(200)
    expect(await (await fetch(new URL('/readyz', fixture.url))).json()).toEqual({
      status: 'ok',
      checks: { database: true, feed: true },
    })
  })
})
