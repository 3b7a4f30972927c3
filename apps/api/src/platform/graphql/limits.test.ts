import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, startFixture } from './fixture/harness.ts'

const repeat = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.api.close())

const TOO_MUCH: Record<string, string> = {
  'more than 1,000 tokens': `{ launches { ${repeat(1001, () => 'totalCount')} } }`,
  'more than 15 aliases': `{ ${repeat(16, (i) => `a${i}: __typename`)} }`,
  'aliases in fragments spread often': `{ ${repeat(8, () => '...F')} } fragment F on Query { a: __typename b: __typename }`,
  'more than 5 directives': `{ __typename ${repeat(6, () => '@include(if: true)')} }`,
  'unknown directives in numbers': `{ __typename ${repeat(10, () => '@aa')} }`,
  'a depth above 8': `{ launches { nodes { ${repeat(7, () => 'nodes {')} id ${repeat(7, () => '}')} } } }`,
  'circular introspection':
    '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
  'fragments that multiply': `{ launch(id: 1) { ...F0 } } ${repeat(100, (i) => `fragment F${i} on Launch { ...F${i + 1} ...F${i + 1} }`)} fragment F100 on Launch { id }`,
  'fragments in a circle': '{ launch(id: 1) { ...A } } fragment A on Launch { ...B } fragment B on Launch { ...A }',
  'a cost above 2,000': '{ launches(first: 2000) { nodes { id slug } } }',
  'fields that overlap': `{ ${repeat(240, () => 'launch(id: 1) { id }').slice(0, 6000)} }`,
}

describe('what is too much is refused quickly, as the client’s mistake', () => {
  it.each(Object.entries(TOO_MUCH))('%s', async (_name, query) => {
    let quickest = Infinity
    // A busy machine may be slow once; what is slow by itself is slow each time.
    for (let time = 0; time < 3; time += 1) {
      const from = performance.now()
      await fixture.post({ query })
      quickest = Math.min(quickest, performance.now() - from)
    }
    expect(quickest).toBeLessThan(250)
    const { status, json } = await fixture.post({ query })
    expect(status).toBe(400)
    expect(json.data).toBeUndefined()
    expect(json.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
  it('a cost by a variable', async () => {
    const query =
      'query Page($first: Int = 10) { launches(first: $first) { nodes { id slug destination } totalCount } }'
    expect((await fixture.post({ query })).status).toBe(200)
    expect((await fixture.post({ query, variables: { first: 1000 } })).status).toBe(400)
  })
  it('a body above 64 KiB', async () => {
    const { status, json } = await fixture.post({ query: `{ __typename } # ${'x'.repeat(66_000)}` })
    expect(status).toBe(413)
    expect(json.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('what tools and apps need still runs', () => {
  it('the standard introspection query', async () => {
    const { status, json } = await fixture.post({ query: getIntrospectionQuery() })
    expect(status).toBe(200)
    expect(json.errors).toBeUndefined()
  })
  it('a depth of 12 for staff in their own app, by app and role together', async () => {
    const query = `{ launches { ${repeat(9, () => '... { nodes {')} id ${repeat(9, () => '} }')} } }`
    const refused = async (as: 'CUSTOMER_SERVICE' | 'TRAVELER', app: string): Promise<string | undefined> =>
      (
        await fixture.post(
          { query },
          { headers: { 'apollographql-client-name': app, cookie: `astro_${app}=${as}-u1` } },
        )
      ).json.errors?.[0]?.message
    expect(await refused('CUSTOMER_SERVICE', 'office')).not.toMatch(/nested/)
    expect(await refused('CUSTOMER_SERVICE', 'traveler')).toMatch(/nested/)
    expect(await refused('TRAVELER', 'office')).toMatch(/nested/)
  })
})

describe('nothing is told of what a role may not see', () => {
  it('by introspection', async () => {
    const query = '{ __schema { types { name } directives { name } } __type(name: "Report") { name } }'
    const nobody = JSON.stringify((await fixture.post({ query })).json)
    expect(nobody).toContain('"Launch"')
    expect(nobody).not.toMatch(/Report|BookInput|visibleTo|Audience/)
    expect(nobody).toContain('"__type":null')
    expect(JSON.stringify((await fixture.post({ query }, { as: 'FINANCIAL_OPERATOR' })).json)).toContain('Report')
  })
  it('by suggestions', async () => {
    const ask = async (query: string): Promise<string> =>
      (await fixture.post({ query })).json.errors?.[0]?.message ?? ''
    expect(await ask('{ launch(id: 1) { repor } }')).toBe('Cannot query field "repor" on type "Launch".')
    expect(await ask('{ launch(id: 1) { slugg } }')).toContain('Did you mean "slug"')
    expect(await ask('mutation { boo }')).not.toContain('book')
    expect(await ask('{ __typename ... on Repor { revenue } }')).not.toContain('Report')
  })
})

describe('requests that are no requests', () => {
  const code = async (body: unknown, headers?: Record<string, string>): Promise<unknown> => {
    const { status, json } = await fixture.post(body, headers === undefined ? {} : { headers })
    return [status, json.errors?.[0]?.extensions['code']]
  }
  it('batches, texts, nothing, wrong types', async () => {
    for (const body of [
      [{ query: '{ __typename }' }],
      [],
      '"text"',
      '',
      'no json',
      {},
      { query: 1 },
      { query: '{ __typename }', variables: 'x' },
      { query: '{' },
    ]) {
      expect(await code(body)).toEqual([400, 'BAD_USER_INPUT'])
    }
  })
  it('variables nested without end', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000)
    expect(await code(`{"query":"{ launches { totalCount } }","variables":{"x":${deep}}}`)).toEqual([
      400,
      'BAD_USER_INPUT',
    ])
    expect(await code(`{"query":"{ launches { totalCount } }","extensions":{"x":${deep}}}`)).toEqual([200, undefined])
  })
  it('form posts', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      expect(await code('query={__typename}', { 'content-type': type })).toEqual([415, 'BAD_USER_INPUT'])
    }
  })
  it('GET mutations', async () => {
    const response = await fetch(`${fixture.url}?query=${encodeURIComponent('mutation { session }')}`)
    expect(response.status).toBe(405)
    expect(response.headers.get('set-cookie')).toBeNull()
  })
  it('subscriptions, and an unknown operation', async () => {
    expect(await code({ query: 'subscription { seatsChanged(launchIds: []) { launchId } }' })).toEqual([
      400,
      'BAD_USER_INPUT',
    ])
    expect(await code({ query: 'query A { __typename } query B { __typename }' })).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code({ query: 'query A { __typename }', operationName: 'C' })).toEqual([400, 'BAD_USER_INPUT'])
  })
  it('variables that do not fit, without a word of the insides', async () => {
    const query = 'mutation($input: BookInput!) { book(input: $input) { errors { code } } }'
    for (let run = 0; run < 3; run += 1) {
      const { status, json } = await fixture.post(
        { query, variables: { input: { launchId: {}, seat: 1 } } },
        { as: 'TRAVELER' },
      )
      expect(status).toBe(400)
      expect(json.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
      expect(JSON.stringify(json)).not.toMatch(/Did you mean|Error:|at \/|\{\}/)
    }
  })
})
