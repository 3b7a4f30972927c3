import { createSeatMerger } from '@astro/graphql'
import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useMemo } from 'react'
import { graphql } from '../gql/gql.ts'

const LiveSeatsDocument = graphql(`
  subscription LiveSeats($launchIds: [ID!]!) {
    seatAvailabilityChanged(launchIds: $launchIds) {
      launchId
      availableSeats
      takenSeats
      version
    }
  }
`)

/** The most launches that one subscription follows. */
const MOST = 100

/** Keeps the seats of these launches current in the cache: whoever shows them shows what is true now. */
export function useLiveSeats(launchIds: readonly string[]): void {
  const { cache } = useApolloClient()
  const merge = useMemo(() => createSeatMerger(cache), [cache])
  // One socket subscription for the whole list, the same one as long as the same launches are shown.
  const ids = launchIds.toSorted().slice(0, MOST).join()
  const variables = useMemo(() => ({ launchIds: ids.split(',') }), [ids])
  useSubscription(LiveSeatsDocument, {
    variables,
    skip: ids === '',
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: ({ data }) => {
      if (data.data) merge(data.data.seatAvailabilityChanged)
    },
  })
}
