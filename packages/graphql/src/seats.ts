import type { ApolloCache } from '@apollo/client/cache'

/** The seats of one launch at one moment; `version` grows with each change. */
export interface SeatState {
  readonly launchId: string
  readonly availableSeats: number
  readonly takenSeats: readonly number[]
  readonly version: number
}

interface CachedSeat {
  readonly number: number
  readonly isAvailable: boolean
}

/**
 * Returns the function that writes seat changes into the cache, newest only: what arrives late, or again after
 * a reconnect, changes nothing.
 */
export function createSeatMerger(cache: ApolloCache): (state: SeatState) => boolean {
  const versions = new Map<string, number>()
  return (state) => {
    if ((versions.get(state.launchId) ?? -1) > state.version) return false
    versions.set(state.launchId, state.version)
    const taken = new Set(state.takenSeats)
    const id = cache.identify({ __typename: 'Launch', id: state.launchId })
    return cache.modify({
      ...(id ? { id } : {}),
      fields: {
        availableSeats: () => state.availableSeats,
        seats: (seats: unknown) =>
          (seats as readonly CachedSeat[]).map((seat) => withAvailability(seat, !taken.has(seat.number))),
      },
    })
  }
}

/** The same object when nothing changed, so that only the seats that changed are drawn again. */
function withAvailability(seat: CachedSeat, isAvailable: boolean): CachedSeat {
  return seat.isAvailable === isAvailable ? seat : { ...seat, isAvailable }
}
