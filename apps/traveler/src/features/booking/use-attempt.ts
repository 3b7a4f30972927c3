import { faultOf, hasRefusal, newIdempotencyKey, type Refusal } from '@astro/graphql'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { BookPageDocument, BookSeatsDocument } from './documents.ts'
import { inputOf } from './book-input.ts'
import type { DraftStore } from './use-draft.ts'

/** What became of one attempt to book. */
export type Outcome =
  | { readonly kind: 'booked'; readonly reference: string }
  /** The seats are no longer held, or were never: back to the seats. */
  | { readonly kind: 'seatsLost'; readonly message: string }
  /** Something about the passengers: back to their forms. */
  | { readonly kind: 'passengersRefused'; readonly refusals: readonly Refusal[] }
  /** Everything else stays at the payment; the hold goes on. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The price moved unnoticed, for example while the live connection was lost. Nothing was booked: consent comes first. */
  | { readonly kind: 'priceMoved' }
  /** No answer: it may have been booked. Only the same attempt may be repeated. */
  | { readonly kind: 'unknown'; readonly message: string }

export interface Attempting {
  readonly attempt: (method: string) => Promise<Outcome>
  readonly pending: boolean
}

/**
 * Books, once. The attempt and its key are kept before it is sent, so that a reload or a second press repeats the
 * same attempt instead of starting another (SPEC rule 14).
 */
export function useAttempt(launch: { readonly id: string; readonly slug: string }, store: DraftStore): Attempting {
  const { draft, tell } = store
  const client = useApolloClient()
  const [bookSeats] = useMutation(BookSeatsDocument)
  const [pending, setPending] = useState(false)
  // Shows the new price, which comes into the cache; should it not come, the next attempt is refused again.
  const readPrice = () =>
    client
      .query({ query: BookPageDocument, variables: { slug: launch.slug }, fetchPolicy: 'network-only' })
      .catch(() => undefined)
  const send = async (method: string): Promise<Outcome> => {
    const { key, method: chosen } = draft.attempt ?? { key: newIdempotencyKey(), method }
    tell({ type: 'attempted', attempt: { key, method: chosen } })
    try {
      const { data } = await bookSeats({ variables: { input: inputOf(launch.id, draft, chosen, key) } })
      tell({ type: 'answered' })
      const booking = data?.bookSeats.booking
      if (hasRefusal(data?.bookSeats.errors ?? [], 'PRICE_CHANGED')) await readPrice()
      return booking ? { kind: 'booked', reference: booking.reference } : outcomeOf(data?.bookSeats.errors ?? [])
    } catch (error) {
      const fault = faultOf(error)
      const isUnknown = fault.code === 'OFFLINE' || fault.code === 'SERVER'
      if (!isUnknown) tell({ type: 'answered' })
      return { kind: isUnknown ? 'unknown' : 'refused', message: fault.message }
    }
  }
  const attempt = async (method: string): Promise<Outcome> => {
    setPending(true)
    try {
      return await send(method)
    } finally {
      setPending(false)
    }
  }
  return { attempt, pending }
}

/** Where a refusal leads. */
export function outcomeOf(refusals: readonly Refusal[]): Outcome {
  const message =
    refusals.map((refusal) => refusal.message).join(' ') || 'The booking was not made. Nothing was charged.'
  if (hasRefusal(refusals, 'HOLD_EXPIRED') || hasRefusal(refusals, 'SEATS_UNAVAILABLE'))
    return { kind: 'seatsLost', message }
  if (hasRefusal(refusals, 'PRICE_CHANGED')) return { kind: 'priceMoved' }
  const isAboutPassengers = refusals.some(({ path }) => path?.includes('passengers'))
  return isAboutPassengers ? { kind: 'passengersRefused', refusals } : { kind: 'refused', message }
}
