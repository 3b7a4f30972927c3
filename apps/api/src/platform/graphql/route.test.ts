import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, startFixture } from './fixture/harness.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.api.close())

describe('GraphQL over HTTP', () => {
  it('answers a query with variables, fragments and aliases, compiled and uncompiled alike', async () => {
    const query = `query Page($first: Int!, $skip: Boolean!) {
      page: launches(first: $first) { ...Some totalCount @skip(if: $skip) }
    } fragment Some on LaunchConnection { nodes { __typename id destination launchDate price: pricePerSeat extra } }`
    const body = { query, variables: { first: 1, skip: true } }
    const [first, second, third] = [await fixture.post(body), await fixture.post(body), await fixture.post(body)]
    expect(first.json).toEqual({
      data: {
        page: {
          nodes: [
            {
              __typename: 'Launch',
              id: 'l1',
              destination: 'MOON',
              launchDate: '2027-04-01T12:00:00.000Z',
              price: '250000.00',
              extra: { a: [1, null] },
            },
          ],
        },
      },
    })
    expect(second.json).toEqual(first.json)
    expect(third.json).toEqual(first.json)
  })

  it('gives the viewer of a session, and nobody without one', async () => {
    const query = '{ viewer { id audience } }'
    expect((await fixture.post({ query }, { as: 'TRAVELER' })).json.data).toEqual({
      viewer: { id: 'u1', audience: 'TRAVELER' },
    })
    const anonymous = await fixture.post({ query })
    expect(anonymous.status).toBe(200)
    expect(anonymous.json).toMatchObject({
      data: null,
      errors: [{ path: ['viewer', 'id'], extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('refuses what a role may not see', async () => {
    const query = '{ launch(id: "l1") { id report { revenue } } }'
    const { status, json } = await fixture.post({ query }, { as: 'TRAVELER' })
    expect(status).toBe(200)
    expect(json).toEqual({
      data: null,
      errors: [
        {
          message: 'Your role may not do this.',
          locations: [{ line: 1, column: 25 }],
          path: ['launch', 'report'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    })
    expect((await fixture.post({ query }, { as: 'FINANCIAL_OPERATOR' })).json.data).toEqual({
      launch: { id: 'l1', report: { revenue: '1000.00' } },
    })
  })

  it('masks faults, logs them once and keeps their path', async () => {
    const query = '{ launches(first: 3) { nodes { id fragile } } }'
    for (let run = 0; run < 3; run += 1) {
      fixture.logged.length = 0
      const { json, headers } = await fixture.post({ query })
      expect(json.data).toEqual({
        launches: {
          nodes: [
            { id: 'l1', fragile: 'falcon-l1' },
            { id: 'l2', fragile: null },
            { id: 'l3', fragile: 'falcon-l3' },
          ],
        },
      })
      expect(json.errors).toEqual([
        {
          message: 'Something went wrong on our side. Please try again.',
          locations: [{ line: 1, column: 35 }],
          path: ['launches', 'nodes', 1, 'fragile'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: headers.get('x-request-id') },
        },
      ])
      expect(fixture.logged).toHaveLength(1)
    }
  })

  it('gives refusals as data with their type', async () => {
    const query =
      'mutation($input: BookInput!) { book(input: $input) { launch { id } errors { __typename code ... on SeatsUnavailable { availableSeats } } } }'
    for (let run = 0; run < 3; run += 1) {
      const { json } = await fixture.post(
        { query, variables: { input: { launchId: 'l1', seats: 7 } } },
        { as: 'TRAVELER' },
      )
      expect(json).toEqual({
        data: {
          book: {
            launch: null,
            errors: [{ __typename: 'SeatsUnavailable', code: 'SEATS_UNAVAILABLE', availableSeats: 6 }],
          },
        },
      })
    }
  })
})
