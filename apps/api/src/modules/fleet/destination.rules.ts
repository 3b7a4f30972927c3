import { DESTINATIONS, type Destination } from './fleet.entity.ts'

/** Whether something that reaches so far gets there: LOW_EARTH_ORBIT < ISS < MOON < MARS (SPEC rule 4). */
export function reaches(range: Destination, destination: Destination): boolean {
  return DESTINATIONS.indexOf(destination) <= DESTINATIONS.indexOf(range)
}

/** A destination in the middle of a sentence. */
export const DESTINATION_NAMES: Readonly<Record<Destination, string>> = {
  LOW_EARTH_ORBIT: 'low Earth orbit',
  ISS: 'the ISS',
  MOON: 'the Moon',
  MARS: 'Mars',
}
