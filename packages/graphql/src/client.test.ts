import { ApolloClient, gql } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { ApolloLink } from '@apollo/client/link'
import { OperationTypeNode, type DocumentNode } from 'graphql'
import { of } from 'rxjs'
import { describe, expect, it, vi } from 'vitest'
import { createCache } from './cache.ts'
import { createClient } from './client.ts'
import { faultOf } from './faults.ts'
import { newIdempotencyKey } from './idempotency.ts'
import { httpLink, liftDocumentId } from './links/http.ts'
import { isLost, isRepeatable } from './links/retry.ts'

const hashed = (document: DocumentNode): DocumentNode => ({ ...document, __meta__: { hash: 'abc' } }) as DocumentNode
const query = hashed(gql`
  query Name {
    viewer {
      id
      name
      __typename
    }
  }
`)

function sentBy(sendText: boolean) {
  const bodies: unknown[] = []
  const answer = () => new Response('{"data":{"viewer":null}}', { headers: { 'content-type': 'application/json' } })
  const send = vi.fn((_uri: unknown, init?: RequestInit) => {
    bodies.push({
      ...(JSON.parse(init?.body as string) as object),
      headers: init?.headers,
      credentials: init?.credentials,
    })
    return Promise.resolve(answer())
  })
  const link = httpLink({ app: 'traveler', uri: 'http://localhost/graphql', sendText, fetch: send })
  return { bodies, client: new ApolloClient({ link, cache: createCache() }) }
}

describe('over HTTP', () => {
  it('production names the operation by its hash alone', async () => {
    const { bodies, client } = sentBy(false)
    await client.query({ query })
    expect(bodies[0]).toMatchObject({ documentId: 'abc', credentials: 'same-origin' })
    expect(bodies[0]).not.toHaveProperty('query')
    expect(bodies[0]).toHaveProperty(['headers', 'apollographql-client-name'], 'traveler')
  })

  it("development sends the text, without a hash that would have to be the text's own", async () => {
    const { bodies, client } = sentBy(true)
    await client.query({ query })
    expect(bodies[0]).toMatchObject({ query: expect.stringContaining('viewer') })
    expect(bodies[0]).not.toHaveProperty('documentId')
  })

  it('leaves other extensions where they are', () => {
    expect(liftDocumentId('{"variables":{},"extensions":{"documentId":"a","trace":1}}')).toBe(
      '{"variables":{},"documentId":"a","extensions":{"trace":1}}',
    )
  })
})

describe('a lost answer', () => {
  const mutation = (input: object) => ({ operationType: OperationTypeNode.MUTATION, variables: { input } })

  it('is asked for again when that is safe', () => {
    expect(isRepeatable({ operationType: OperationTypeNode.QUERY, variables: {} })).toBe(true)
    expect(isRepeatable(mutation({ idempotencyKey: newIdempotencyKey() }))).toBe(true)
    expect(isRepeatable(mutation({ holdId: '1' }))).toBe(false)
  })

  it('is not what a refusal is', () => {
    const answered = (status: number) =>
      new ServerError('no', { response: new Response(null, { status }), bodyText: '' })
    expect(isLost(new TypeError('Failed to fetch'))).toBe(true)
    expect(isLost(answered(503))).toBe(true)
    expect(isLost(answered(429))).toBe(false)
    expect(faultOf(answered(429)).code).toBe('TOO_MANY_REQUESTS')
  })
})

it('announces a session that the server no longer knows', async () => {
  const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }]
  const client = createClient({ app: 'traveler', link: new ApolloLink(() => of({ errors })) })
  const lost = vi.fn()
  client.sessionLost.on(lost)
  await expect(client.apollo.query({ query })).rejects.toThrow()
  expect(lost).toHaveBeenCalledOnce()
})
