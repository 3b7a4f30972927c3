import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../ids/index.ts'
import { type Fixture, startFixture } from './fixture/harness.ts'
import { RawClient } from './socket/fixture-client.ts'

const QUERY = 'query Page { launches(first: 1) { totalCount } }'
const SUBSCRIPTION = 'subscription Seats { seatsChanged(launchIds: ["l1"]) { availableSeats } }'

let directory: string
let strict: Fixture
let lenient: Fixture
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'astro-apps-'))
  await mkdir(join(directory, 'traveler/src/gql'), { recursive: true })
  const manifest = { [sha256(QUERY)]: QUERY, [`sha256:${sha256(SUBSCRIPTION)}`]: SUBSCRIPTION }
  await writeFile(join(directory, 'traveler/src/gql/persisted-documents.json'), JSON.stringify(manifest))
  strict = await startFixture({ graphqlOperations: 'registered' }, directory)
  lenient = await startFixture({}, directory)
})
afterAll(async () => {
  await Promise.all([strict.api.close(), lenient.api.close()])
  await rm(directory, { recursive: true })
})

describe('registered operations', () => {
  const answer = { data: { launches: { totalCount: 100 } } }

  it('run by hash, by Apollo’s extension, and by their text', async () => {
    for (const fixture of [strict, lenient]) {
      expect((await fixture.post({ documentId: sha256(QUERY) })).json).toEqual(answer)
      expect((await fixture.post({ documentId: `sha256:${sha256(QUERY)}`, operationName: 'Page' })).json).toEqual(
        answer,
      )
      expect(
        (await fixture.post({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(QUERY) } } })).json,
      ).toEqual(answer)
      expect((await fixture.post({ query: QUERY })).json).toEqual(answer)
      const parameters = new URLSearchParams({ documentId: sha256(QUERY) })
      expect(await (await fetch(`${fixture.url}?${parameters.toString()}`)).json()).toEqual(answer)
    }
  })
  it('are the only ones where only they may run', async () => {
    for (const query of ['{ launches { totalCount } }', '{ __schema { types { name } } }', `${QUERY} `]) {
      const { status, json } = await strict.post({ query })
      expect(status).toBe(400)
      expect(json.errors?.[0]?.message).toBe('This server runs only the operations of its own apps.')
    }
  })
  it('are told apart from unknown hashes in the way clients know', async () => {
    const { json } = await lenient.post({ documentId: sha256('{ launches { totalCount } }') })
    expect(json.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    const text = '{ launches { totalCount } }'
    expect((await lenient.post({ query: text, documentId: sha256(text) })).status).toBe(200)
    expect((await lenient.post({ documentId: sha256(text) })).status).toBe(200)
    expect((await lenient.post({ query: text, documentId: sha256(QUERY) })).status).toBe(400)
    expect((await lenient.post({ documentId: '../../etc/passwd' })).status).toBe(400)
  })
  it('hold over WebSocket as well', async () => {
    const ws = await new RawClient(strict.url).ready()
    ws.send({ id: '1', type: 'subscribe', payload: { documentId: sha256(SUBSCRIPTION) } })
    expect(await ws.until(({ type }) => type === 'next')).toMatchObject({
      payload: { data: { seatsChanged: { availableSeats: 12 } } },
    })
    ws.subscribe('2', 'subscription { seatsChanged(launchIds: ["l1"]) { availableSeats } }')
    expect(await ws.until(({ type }) => type === 'error')).toMatchObject({ id: '2' })
    ws.socket.terminate()
  })
})
