export interface Seat {
  number: number
  isAvailable: boolean
}

/** free: can be taken · yours: chosen here · kept: held for this traveler · taken: somebody else's · lost: chosen here, but taken by somebody meanwhile. */
export type SeatState = 'free' | 'yours' | 'kept' | 'taken' | 'lost'

/** A seat that is held for this traveler counts as free to them, whatever the server says of others. */
export function seatState(seat: Seat, selected: readonly number[], held: readonly number[]): SeatState {
  const isHeld = held.includes(seat.number)
  const isOpen = seat.isAvailable || isHeld
  if (selected.includes(seat.number)) return isOpen ? 'yours' : 'lost'
  if (!isOpen) return 'taken'
  return isHeld ? 'kept' : 'free'
}

export const seatWords: Record<SeatState, string> = {
  free: 'free',
  yours: 'yours',
  kept: 'held for you',
  taken: 'taken',
  lost: 'just taken by somebody else',
}

/** "Seat 4", "Seats 4, 5 and 9". */
export function nameSeats(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  if (sorted.length <= 1) return `Seat ${sorted[0] ?? ''}`.trim()
  return `Seats ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`
}

/** What changed among the seats of others since the last look, in a sentence; '' for nothing. */
export function seatNews(before: readonly Seat[], after: readonly Seat[], mine: readonly number[]): string {
  const was = new Map(before.map((seat) => [seat.number, seat.isAvailable]))
  const changed = after.filter(
    (seat) => was.has(seat.number) && was.get(seat.number) !== seat.isAvailable && !mine.includes(seat.number),
  )
  const taken = changed.filter((seat) => !seat.isAvailable).map((seat) => seat.number)
  const freed = changed.filter((seat) => seat.isAvailable).map((seat) => seat.number)
  const parts = [
    taken.length > 0 ? `${nameSeats(taken)} ${taken.length === 1 ? 'was' : 'were'} just taken.` : '',
    freed.length > 0 ? `${nameSeats(freed)} ${freed.length === 1 ? 'is' : 'are'} free again.` : '',
  ]
  return parts.filter(Boolean).join(' ')
}
