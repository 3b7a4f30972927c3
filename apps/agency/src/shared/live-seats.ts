import { useSeatChanges } from '@astro/graphql'
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

/** Keeps the seats of these launches current, by one subscription for all of them. */
export function useLiveSeats(launchIds: readonly string[]): void {
  useSeatChanges(LiveSeatsDocument, launchIds)
}
