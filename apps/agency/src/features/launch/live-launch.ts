import { useSubscription } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { graphql } from '../../gql/gql.ts'

const LiveLaunchDocument = graphql(`
  subscription LiveLaunch($launchIds: [ID!]!) {
    launchChanged(launchIds: $launchIds) {
      id
      status
      launchDate
      pricePerSeat
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

/** What follows from a seat takes a moment to be written. */
const PAUSE = 1500

/** Asks anew for what the launch has sold and collected once its seats have changed. */
export function useSalesOfSeats(availableSeats: number | undefined, refetch: () => Promise<unknown>): void {
  const known = useRef(availableSeats)
  useEffect(() => {
    const before = known.current
    known.current = availableSeats
    if (before === undefined || before === availableSeats) return undefined
    const timer = setTimeout(() => void refetch().catch(() => undefined), PAUSE)
    return () => clearTimeout(timer)
  }, [availableSeats, refetch])
}
