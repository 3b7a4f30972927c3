import { gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { createCache } from './cache.ts'
import { createSeatMerger } from './seats.ts'

const LIST = gql`
  query List($after: String, $filter: LaunchFilter) {
    launches(first: 2, after: $after, filter: $filter) {
      nodes {
        id
        __typename
      }
      pageInfo {
        endCursor
        __typename
      }
      __typename
    }
  }
`
const page = (...ids: string[]) => ({
  launches: {
    __typename: 'LaunchConnection',
    nodes: ids.map((id) => ({ __typename: 'Launch', id })),
    pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) ?? null },
  },
})
const idsIn = (data: unknown) => (data as ReturnType<typeof page>).launches.nodes.map((node) => node.id)

it('appends a next page, once per row, and keeps filters apart', () => {
  const cache = createCache()
  cache.writeQuery({ query: LIST, data: page('a', 'b') })
  cache.writeQuery({ query: LIST, variables: { after: 'b' }, data: page('b', 'c') })
  cache.writeQuery({ query: LIST, variables: { filter: { search: 'x' } }, data: page('z') })
  expect(idsIn(cache.readQuery({ query: LIST }))).toEqual(['a', 'b', 'c'])
  expect(idsIn(cache.readQuery({ query: LIST, variables: { filter: { search: 'x' } } }))).toEqual(['z'])
})

it('starts over when the first page is asked for again', () => {
  const cache = createCache()
  cache.writeQuery({ query: LIST, data: page('a', 'b') })
  cache.writeQuery({ query: LIST, data: page('c') })
  expect(idsIn(cache.readQuery({ query: LIST }))).toEqual(['c'])
})

it('leaves pages apart where tables turn them', () => {
  const cache = createCache('apart')
  cache.writeQuery({ query: LIST, data: page('a', 'b') })
  cache.writeQuery({ query: LIST, variables: { after: 'b' }, data: page('c') })
  expect(idsIn(cache.readQuery({ query: LIST, variables: { after: 'b' } }))).toEqual(['c'])
  expect(idsIn(cache.readQuery({ query: LIST }))).toEqual(['a', 'b'])
})

const SEATS = gql`
  fragment Seats on Launch {
    id
    availableSeats
    seats {
      number
      isAvailable
      __typename
    }
    __typename
  }
`
const launch = { __typename: 'Launch', id: 'l1' }
const seat = (number: number, isAvailable: boolean) => ({ __typename: 'Seat', number, isAvailable })

it('merges the newest seats only', () => {
  const cache = createCache()
  cache.writeFragment({
    fragment: SEATS,
    data: { ...launch, availableSeats: 2, seats: [seat(1, true), seat(2, true)] },
  })
  const merge = createSeatMerger(cache)
  merge({ launchId: 'l1', availableSeats: 1, takenSeats: [2], version: 5 })
  merge({ launchId: 'l1', availableSeats: 2, takenSeats: [], version: 4 })
  expect(cache.readFragment({ fragment: SEATS, id: 'Launch:l1' })).toMatchObject({
    availableSeats: 1,
    seats: [seat(1, true), seat(2, false)],
  })
})
