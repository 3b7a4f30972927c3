import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Audience } from '../../access/index.ts'
import { type Fixture, startFixture } from '../fixture/harness.ts'
import { world } from '../fixture/resolver.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
beforeEach(() => {
  fixture.feed.announce([{ topic: 'launch', id: 'any' }])
  world.executions = 0
  world.seats = 12
})
afterAll(() => fixture.api.close())

const ONE = 'query One($id: ID!) { launch(id: $id) { id availableSeats } }'
const ask = (query: string, variables: object = {}, as?: Audience) =>
  fixture.post({ query, variables }, as === undefined ? {} : { as })
const tell = (topic: 'launch' | 'launchSeats', id: string): void => fixture.feed.announce([{ topic, id }])
const executionsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = world.executions
  await work()
  return world.executions - before
}

/** An answer is kept from the second time on that somebody asks for it. */
const keep = async (query: string, variables: object = {}): Promise<void> => {
  await ask(query, variables)
  await ask(query, variables)
}

describe('public answers are kept', () => {
  it('and shared by all who ask the same, whoever they are', async () => {
    await keep(ONE, { id: 'a' })
    world.executions = 0
    const answers = [
      await ask(ONE, { id: 'a' }),
      await ask(ONE, { id: 'a' }, 'TRAVELER'),
      await ask(ONE, { id: 'a' }, 'IT_OPERATOR'),
    ]
    for (const { status, json, headers } of answers) {
      expect([status, json]).toEqual([200, { data: { launch: { id: 'a', availableSeats: 12 } } }])
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    }
    expect(world.executions).toBe(0)
    expect(await executionsOf(() => ask(ONE, { id: 'b' }))).toBe(1)
  })
  it('also when the client asks the root for its type', async () => {
    const query = 'query { launch(id: "root") { id } __typename }'
    await keep(query)
    expect(await executionsOf(() => ask(query))).toBe(0)
  })
  it('but not what is asked for once: nobody may come back for it', async () => {
    const first = 'query { launch(id: "seldom") { id slug } }'
    expect(await executionsOf(async () => (await ask(first), await ask(first), await ask(first)))).toBe(2)
  })
  it('made once for all who ask at the same time', async () => {
    const query = '{ launches(first: 1) { nodes { id } } }'
    const everybody = () => Promise.all(Array.from({ length: 20 }, () => ask(query)))
    expect(await executionsOf(everybody)).toBeLessThanOrEqual(2)
    expect(await executionsOf(everybody)).toBe(0)
  })
  it('for a second at most', async () => {
    await keep(ONE, { id: 'a' })
    await new Promise((resolve) => setTimeout(resolve, 1050))
    expect(await executionsOf(() => ask(ONE, { id: 'a' }))).toBe(1)
  })
  it('and not sent again to who has them', async () => {
    const url = `${fixture.url}?${new URLSearchParams({ query: ONE, variables: '{"id":"etag"}' }).toString()}`
    const first = await fetch(url)
    const etag = first.headers.get('etag') ?? ''
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    world.seats = 1
    tell('launchSeats', 'etag')
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})

describe('public answers are dropped', () => {
  const dropped = async (
    query: string,
    variables: object,
    topic: 'launch' | 'launchSeats',
    id: string,
  ): Promise<boolean> => {
    await keep(query, variables)
    tell(topic, id)
    return (await executionsOf(() => ask(query, variables))) === 1
  }
  it('when the seats of a launch they show change', async () => {
    expect(await dropped(ONE, { id: 'a' }, 'launchSeats', 'a')).toBe(true)
    expect(await dropped(ONE, { id: 'a' }, 'launchSeats', 'b')).toBe(false)
    expect(await dropped('{ launches(first: 2) { nodes { id } } }', {}, 'launchSeats', 'l2')).toBe(true)
    expect(await dropped('{ launches(first: 2) { nodes { id } } }', {}, 'launchSeats', 'l3')).toBe(false)
  })
  it('when any launch changes', async () => {
    expect(await dropped('{ launches(first: 2) { nodes { id } } }', {}, 'launch', 'elsewhere')).toBe(true)
    expect(await dropped(ONE, { id: 'none' }, 'launch', 'elsewhere')).toBe(true)
  })
  it('when any seats change where seats decide what is shown, also by a variable', async () => {
    const query = 'query ($b: Boolean) { launches(first: 2, bookable: $b) { nodes { id } } }'
    expect(await dropped(query, { b: true }, 'launchSeats', 'elsewhere')).toBe(true)
    expect(await dropped(query, { b: false }, 'launchSeats', 'elsewhere')).toBe(false)
  })
  it('when launches are shown without an id to know them by', async () => {
    expect(await dropped('{ launches(first: 2) { nodes { slug } } }', {}, 'launchSeats', 'elsewhere')).toBe(true)
    expect(await dropped('{ launches(first: 2) { nodes { number: id } } }', {}, 'launchSeats', 'elsewhere')).toBe(false)
  })
  it('when what they show changed while they were made', async () => {
    const slow = ask('{ launches(first: 4) { nodes { id } } }')
    while (world.executions === 0) await new Promise((resolve) => setImmediate(resolve))
    tell('launchSeats', 'l4')
    await slow
    expect(await executionsOf(() => ask('{ launches(first: 4) { nodes { id } } }'))).toBe(1)
  })
})

describe('nothing that depends on the viewer is kept', () => {
  it.each([
    ['a field of the viewer’s own', '{ launch(id: "a") { id viewerSeatLimit } }'],
    ['the same in a fragment', '{ launch(id: "a") { ...F } } fragment F on Launch { viewerSeatLimit }'],
    ['a viewer beside public fields', '{ launch(id: "a") { id } viewer { __typename } }'],
  ])('%s', async (_name, query) => {
    const first = JSON.stringify((await ask(query, {}, 'TRAVELER')).json)
    const other = await ask(query)
    expect(JSON.stringify(other.json)).not.toBe(first)
    expect(other.headers.get('cache-control')).toBe('no-store')
    expect(JSON.stringify((await ask(query, {}, 'TRAVELER')).json)).toBe(first)
  })
  it('a field that not everyone may see', async () => {
    const query = '{ launch(id: "a") { id report { revenue } } }'
    expect((await ask(query, {}, 'FINANCIAL_OPERATOR')).json.data).not.toBeNull()
    expect((await ask(query, {}, 'TRAVELER')).json.data).toBeNull()
    expect((await ask(query)).json.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
  it('nor an answer with errors', async () => {
    const query = '{ launches(first: 2) { nodes { id fragile } } }'
    expect(await executionsOf(async () => (await keep(query), await ask(query)))).toBe(3)
  })
})
