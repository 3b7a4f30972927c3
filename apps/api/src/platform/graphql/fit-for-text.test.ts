import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, startFixture } from './fixture/harness.ts'
import { RawClient } from './socket/fixture-client.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.api.close())

const SEATS = 'subscription ($ids: [ID!]!) { seatsChanged(launchIds: $ids) { launchId } }'
const REFUSED = { code: 'BAD_USER_INPUT', message: expect.stringContaining('NUL') as string }

const told = (error: unknown) => {
  const { message, extensions } = error as { message: string; extensions: { code: string } }
  return { code: extensions.code, message }
}

describe.each([
  ['NUL', 'a\u0000b'],
  ['half of a surrogate pair', 'a\ud83d'],
])('%s is refused before anything runs', (_name, text) => {
  it('in a variable, at any depth, and in a field’s name', async () => {
    const query = 'query ($x: [String]) { launch(id: "1") { id } }'
    for (const variables of [{ x: text }, { x: [['', text]] }, { x: [{ a: { [text]: 1 } }] }]) {
      const { status, json } = await fixture.post({ query, variables })
      expect([status, told(json.errors?.[0])]).toEqual([400, REFUSED])
    }
  })

  it('in the parameters of a GET request', async () => {
    const parameters = new URLSearchParams({ query: '{ __typename }', variables: JSON.stringify({ x: text }) })
    const response = await fetch(`${fixture.url}?${parameters.toString()}`)
    const { errors } = (await response.json()) as { errors: unknown[] }
    expect([response.status, told(errors[0])]).toEqual([400, REFUSED])
  })

  it('over WebSocket', async () => {
    const ws = await new RawClient(fixture.url).ready()
    ws.subscribe('1', SEATS, { ids: [text] })
    const { payload } = await ws.until(({ type }) => type === 'error')
    expect(told((payload as unknown[])[0])).toEqual(REFUSED)
    ws.socket.terminate()
  })
})

it('refuses NUL that an escape brings into the document itself', async () => {
  for (const escape of [String.raw`\u0000`, String.raw`\u{0}`]) {
    const { status, json } = await fixture.post({ query: `{ launch(id: "a${escape}") { id } }` })
    expect([status, told(json.errors?.[0])]).toEqual([400, REFUSED])
  }
})

it('lets emoji, accents and other escapes pass', async () => {
  const query = String.raw`query ($id: ID!) { launch(id: $id) { id } other: launch(id: "\u00e9 \u{1F680} 🚀") { id } }`
  const { status, json } = await fixture.post({ query, variables: { id: '🚀é' } })
  expect([status, json.errors]).toEqual([200, undefined])
})
