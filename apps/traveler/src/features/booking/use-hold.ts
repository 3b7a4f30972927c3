import { faultOf, type Refusal } from '@astro/graphql'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { HoldSeatsDocument, ReleaseSeatsDocument } from './documents.ts'
import type { HoldDraft } from './draft.ts'
import type { DraftStore } from './use-draft.ts'

/** Certain seats, or so many of ours to choose. */
export type SeatWish = { readonly seatNumbers: number[] } | { readonly numberOfSeats: number }

export interface Holding {
  /** Holds seats, in place of those held before. Says whether they are held now. */
  readonly hold: (wish: SeatWish) => Promise<boolean>
  /** Gives the held seats back. Never fails the caller: a hold that is not given back ends by itself. */
  readonly release: () => Promise<void>
  /** Goes on with seats that are held already, for example from another tab, at the price that is shown now. */
  readonly resume: (hold: HoldDraft, price: string) => void
  /** Gives seats back that are not held from this tab. Gives what was wrong. */
  readonly giveBack: (holdId: string) => Promise<readonly Refusal[]>
  /** The hold of this tab is over, whoever ended it. */
  readonly drop: () => void
  readonly pending: boolean
  readonly refusals: readonly Refusal[]
}

/** Holding seats of one launch while passengers are filled in (SPEC rule 11). */
export function useHold(launchId: string, { draft, tell }: DraftStore, onRefused: () => void): Holding {
  const { cache } = useApolloClient()
  const [holdSeats] = useMutation(HoldSeatsDocument)
  const [releaseSeats] = useMutation(ReleaseSeatsDocument)
  const [pending, setPending] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  // Seats that were held come to light again with the next answer, should they still be.
  const forget = (id: string) => cache.evict({ id: cache.identify({ __typename: 'SeatHold', id }) ?? id })
  const drop = () => {
    if (draft.hold) forget(draft.hold.id)
    tell({ type: 'holdLost' })
  }
  const giveBack = async (holdId: string): Promise<readonly Refusal[]> => {
    try {
      const { data } = await releaseSeats({ variables: { input: { holdId } } })
      forget(holdId)
      return data?.releaseSeats.errors ?? []
    } catch (error) {
      return [faultOf(error)]
    }
  }
  const release = async () => {
    if (!draft.hold) return
    drop()
    await giveBack(draft.hold.id)
  }
  const resume = (hold: HoldDraft, price: string) => tell({ type: 'held', hold: sorted(hold), price })
  const take = async (wish: SeatWish): Promise<readonly Refusal[]> => {
    await release()
    const { data } = await holdSeats({ variables: { input: { launchId, ...wish } } })
    const { hold, errors } = data?.holdSeats ?? { hold: null, errors: [] }
    if (hold) {
      resume(hold, hold.launch.pricePerSeat)
    }
    return errors
  }
  const hold = async (wish: SeatWish) => {
    setPending(true)
    const found = await take(wish).catch((error: unknown) => [faultOf(error)])
    setPending(false)
    setRefusals(found)
    if (found.length > 0) onRefused()
    return found.length === 0
  }
  return { hold, release, resume, giveBack, drop, pending, refusals }
}

function sorted({ id, seatNumbers, expiresAt }: HoldDraft): HoldDraft {
  return { id, seatNumbers: seatNumbers.toSorted((a, b) => a - b), expiresAt }
}
