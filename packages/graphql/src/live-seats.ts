import { useApolloClient, useSubscription } from '@apollo/client/react'
import type { TypedDocumentNode } from '@apollo/client'
import { useMemo } from 'react'
import { createSeatMerger, type SeatState } from './seats.ts'

/** The most launches that one subscription follows. */
const MOST = 100

/**
 * Keeps the seats of these launches current in the cache: whoever shows them shows what is true now. Each app brings
 * its own document, which its codegen registers.
 */
export function useSeatChanges(
  document: TypedDocumentNode<{ seatAvailabilityChanged: SeatState }, { launchIds: string[] }>,
  launchIds: readonly string[],
): void {
  const { cache } = useApolloClient()
  const merge = useMemo(() => createSeatMerger(cache), [cache])
  // One socket subscription for the whole list, the same one as long as the same launches are shown.
  const ids = launchIds.toSorted().slice(0, MOST).join()
  const variables = useMemo(() => ({ launchIds: ids.split(',') }), [ids])
  useSubscription(document, {
    variables,
    skip: ids === '',
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: ({ data }) => {
      if (data.data) merge(data.data.seatAvailabilityChanged)
    },
  })
}
