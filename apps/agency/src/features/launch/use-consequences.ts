import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchChange } from '../../gql/graphql.ts'
import type { Consequences } from './change-words.tsx'

const LaunchConsequencesDocument = graphql(`
  query LaunchConsequences($slug: String!, $change: LaunchChange!, $newDate: DateTime) {
    launch(slug: $slug) {
      id
      consequences(change: $change, newDate: $newDate) {
        fingerprint
        travelersTold
        bookingsCancelled
        bookingsCompleted
        seatsReleased
        holdsReleased
        refundTotal
        agencyCharge
        agencyChargeType
        errors {
          code
          message
          path
        }
      }
    }
  }
`)

export interface DryRun {
  /** What the change would come to; undefined until that is known for exactly this change and date. */
  readonly foreseen: Consequences | undefined
  readonly loading: boolean
  readonly error: unknown
  readonly refetch: () => Promise<unknown>
}

/** Asks what a change would come to. A delay is not asked for before it has a date. */
export function useConsequences(slug: string, change: LaunchChange, newDate: string | undefined): DryRun {
  const isAsked = change !== 'DELAY' || newDate !== undefined
  const { data, loading, error, refetch } = useQuery(LaunchConsequencesDocument, {
    variables: { slug, change, newDate: newDate ?? null },
    skip: !isAsked,
    // Never from memory: somebody may have booked a second ago.
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  })
  const isKnown = isAsked && !loading && !error
  return { foreseen: isKnown ? data?.launch?.consequences : undefined, loading, error, refetch }
}
