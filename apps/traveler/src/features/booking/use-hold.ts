import { faultOf, type Refusal } from '@astro/graphql'
import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { HoldSeatsDocument, ReleaseSeatsDocument } from './documents.ts'
import type { DraftStore } from './use-draft.ts'

/** Certain seats, or so many of ours to choose. */
export type SeatWish = { readonly seatNumbers: number[] } | { readonly numberOfSeats: number }

export interface Holding {
  /** Holds seats, in place of those held before. Says whether they are held now. */
  readonly hold: (wish: SeatWish) => Promise<boolean>
  /** Gives the held seats back. Never fails the caller: a hold that is not given back ends by itself. */
  readonly release: () => Promise<void>
  readonly pending: boolean
  readonly refusals: readonly Refusal[]
}

/** Holding seats of one launch while passengers are filled in (SPEC rule 11). */
export function useHold(launchId: string, { draft, tell }: DraftStore, onRefused: () => void): Holding {
  const [holdSeats] = useMutation(HoldSeatsDocument)
  const [releaseSeats] = useMutation(ReleaseSeatsDocument)
  const [pending, setPending] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const release = async () => {
    if (!draft.hold) return
    const input = { holdId: draft.hold.id }
    tell({ type: 'holdLost' })
    await releaseSeats({ variables: { input } }).catch(() => undefined)
  }
  const take = async (wish: SeatWish): Promise<readonly Refusal[]> => {
    await release()
    const { data } = await holdSeats({ variables: { input: { launchId, ...wish } } })
    const { hold, errors } = data?.holdSeats ?? { hold: null, errors: [] }
    if (hold) {
      const { id, seatNumbers, expiresAt, launch } = hold
      tell({
        type: 'held',
        hold: { id, seatNumbers: seatNumbers.toSorted((a, b) => a - b), expiresAt },
        price: launch.pricePerSeat,
      })
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
  return { hold, release, pending, refusals }
}
