/** Where a launch goes, nearest first (SPEC rule 4). */
export const destinations = ['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS'] as const
export type Destination = (typeof destinations)[number]

const names: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'Low Earth orbit',
  ISS: 'Space station (ISS)',
  MOON: 'Moon',
  MARS: 'Mars',
}

const phrases: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'to low Earth orbit',
  ISS: 'to the space station',
  MOON: 'to the Moon',
  MARS: 'to Mars',
}

/** "Low Earth orbit". */
export function destinationName(destination: Destination): string {
  return names[destination]
}

/** "to the Moon", for the middle of a sentence. */
export function destinationPhrase(destination: Destination): string {
  return phrases[destination]
}

const exceptions: Record<string, string> = {
  IT_OPERATOR: 'IT operator',
  AGENCY_FEE: 'Platform fee',
  AGENCY_LAUNCH: 'Abort charge',
  TRAVELER_BOOKING: 'Booking',
}

/** Any SCREAMING_SNAKE value in plain words: "CUSTOMER_SERVICE" to "Customer service". */
export function enumWord(value: string): string {
  const plain = value.toLowerCase().replaceAll('_', ' ')
  return exceptions[value] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** "1 seat", "3 seats". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** "Sold out", "2 left": the true count, no urgency added. */
export function formatSeatsLeft(seats: number): string {
  return seats <= 0 ? 'Sold out' : `${seats.toLocaleString('en-US')} left`
}

/** "34 %" of a share 0 to 1. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}\u202f%`
}
