import { useSubscription } from '@apollo/client/react'
import { graphql } from '../gql/gql.ts'

const LiveLaunchDocument = graphql(`
  subscription LiveLaunch($launchIds: [ID!]!) {
    launchChanged(launchIds: $launchIds) {
      id
      status
      launchDate
      pricePerSeat
      isBookable
      statusHistory {
        from
        to
        previousDate
        newDate
        reason
        at
      }
    }
  }
`)

/** Keeps status, date and price of one launch current in the cache. */
export function useLiveLaunch(launchId: string | undefined): void {
  useSubscription(LiveLaunchDocument, {
    variables: { launchIds: [launchId ?? ''] },
    skip: launchId === undefined,
    ignoreResults: true,
  })
}
