import { DAY, daysBetween } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Flight } from './flight.ts'

/** Up to so many days ahead, a launch is filled between these shares of its seats. */
const CURVE: readonly (readonly [days: number, from: number, to: number])[] = [
  [0, 0.8, 1],
  [14, 0.7, 1],
  [60, 0.55, 0.95],
  [180, 0.3, 0.85],
  [365, 0.12, 0.6],
  [730, 0.02, 0.3],
  [Infinity, 0, 0.12],
]

/** How many seats of a launch are booked by today. */
export function seatsWanted(flight: Flight, today: Date, random: Random): number {
  const ahead = daysBetween(today, flight.launchDate)
  const [, from, to] = CURVE.find(([days]) => ahead <= days) ?? [0, 0, 0]
  const mood = random.next()
  // Some launches sell out early and some never find their people, whatever the calendar says.
  const share = mood < 0.05 && ahead < 500 ? 1 : mood > 0.94 ? 0.08 : random.between(from, to)
  const seats = Math.round(flight.seats.total * share)
  return ahead < 0 ? Math.max(1, seats) : seats
}

/** How large ships of the demo set are booked, by date: what people look for when they try a booking site out. */
const SHOWN = [100, 98, 61, 100, 4, 87, 98, 46] as const

/** Seats to sell on the next large launches of the demo set; the others follow the demand. */
export function shownSeats(flights: readonly Flight[], today: Date): ReadonlyMap<Flight, number> {
  const soon = today.getTime() + DAY
  const large = flights.filter(
    ({ seats, launchDate, aborted }) => seats.total === 100 && launchDate.getTime() > soon && !aborted,
  )
  return new Map(SHOWN.flatMap((seats, index) => (large[index] ? [[large[index], seats] as const] : [])))
}
