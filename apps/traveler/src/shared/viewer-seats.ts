import { useQuery } from '@apollo/client/react'
import { graphql } from '../gql/gql.ts'
import type { ViewerSeatsQuery } from '../gql/graphql.ts'

/**
 * What only the viewer is told of a launch. It stands apart from the launch's facts, which are the same for everybody:
 * the API answers those once for all who ask.
 */
const ViewerSeatsDocument = graphql(`
  query ViewerSeats($slug: String!) {
    launch(slug: $slug) {
      id
      viewerSeatLimit
      viewerHolds {
        id
        seatNumbers
        expiresAt
      }
    }
  }
`)

/** The viewer's seats on one launch: how many more they may take, and which they hold. */
export type ViewerSeats = NonNullable<ViewerSeatsQuery['launch']>
export type ViewerHold = ViewerSeats['viewerHolds'][number]

export interface ViewerSeatsResult {
  /** Undefined until it is known, and for visitors. */
  readonly viewerSeats: ViewerSeats | undefined
  readonly error: unknown
  readonly refetch: () => Promise<unknown>
}

/** Asks only when somebody is logged in, and always the server: a hold may have begun or ended in another tab. */
export function useViewerSeats(slug: string, isLoggedIn: boolean): ViewerSeatsResult {
  const { data, error, refetch } = useQuery(ViewerSeatsDocument, {
    variables: { slug },
    skip: !isLoggedIn,
    fetchPolicy: 'network-only',
  })
  return { viewerSeats: data?.launch ?? undefined, error, refetch }
}

/** The holds that still stand at an instant (milliseconds since the epoch). */
export function liveHolds(holds: readonly ViewerHold[], now: number): readonly ViewerHold[] {
  return holds.filter(({ expiresAt }) => Date.parse(expiresAt) > now)
}

/** "seat 4", "seats 4 and 5", "seats 4, 5 and 6". */
export function seatWords(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const last = sorted.at(-1) ?? ''
  return sorted.length < 2 ? `seat ${last}` : `seats ${sorted.slice(0, -1).join(', ')} and ${last}`
}
