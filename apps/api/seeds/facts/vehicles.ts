import type { Destination } from '../../src/modules/fleet/index.ts'

/** How far a vehicle has come in the real world; one that has not flown has no past launches here either. */
export type Maturity = 'FLOWN' | 'ANNOUNCED' | 'IN_DEVELOPMENT'

/** A real crewed vehicle. Seats and reach are public figures. */
export interface VehicleFact {
  readonly name: string
  readonly model: string
  readonly seats: number
  readonly range: Destination
  readonly maturity: Maturity
  readonly about: string
}

/** Suborbital vehicles are sold as LOW_EARTH_ORBIT, the nearest range there is. */
export const VEHICLES = {
  NEW_SHEPARD: {
    name: 'New Shepard',
    model: 'NS crew capsule',
    seats: 6,
    range: 'LOW_EARTH_ORBIT',
    maturity: 'FLOWN',
    about:
      'Flown (suborbital). Eleven minutes up and down, some of them weightless, behind the largest windows in space.',
  },
  DELTA: {
    name: 'Delta',
    model: 'Spaceship Delta class',
    seats: 6,
    range: 'LOW_EARTH_ORBIT',
    maturity: 'ANNOUNCED',
    about: 'Announced (suborbital). A spaceplane that is carried up, lights its motor and glides home.',
  },
  SOYUZ: {
    name: 'Soyuz',
    model: 'Soyuz MS',
    seats: 3,
    range: 'ISS',
    maturity: 'FLOWN',
    about: 'Flown. The vehicle with the longest record of carrying people; snug, and there within hours.',
  },
  SHENZHOU: {
    name: 'Shenzhou',
    model: 'Long March 2F',
    seats: 3,
    range: 'LOW_EARTH_ORBIT',
    maturity: 'FLOWN',
    about: 'Flown. Three seats, an orbital module of its own and a landing in the steppe.',
  },
  FALCON_9: {
    name: 'Falcon 9',
    model: 'Crew Dragon',
    seats: 7,
    range: 'ISS',
    maturity: 'FLOWN',
    about: 'Flown. Seven seats by design, four in use on most flights; touch screens and a splashdown.',
  },
  ATLAS_V: {
    name: 'Atlas V',
    model: 'CST-100 Starliner',
    seats: 7,
    range: 'ISS',
    maturity: 'FLOWN',
    about: 'Flown. A capsule that comes down on land, on airbags.',
  },
  GAGANYAAN: {
    name: 'Gaganyaan',
    model: 'HLVM3',
    seats: 3,
    range: 'LOW_EARTH_ORBIT',
    maturity: 'IN_DEVELOPMENT',
    about: 'In development. Three seats to an orbit some 400 km up, with a splashdown in the Bay of Bengal.',
  },
  DREAM_CHASER: {
    name: 'Dream Chaser',
    model: 'crewed variant',
    seats: 7,
    range: 'ISS',
    maturity: 'IN_DEVELOPMENT',
    about: 'In development. A lifting body with folding wings that lands on a runway, gently.',
  },
  SLS: {
    name: 'Space Launch System',
    model: 'Orion',
    seats: 4,
    range: 'MOON',
    maturity: 'FLOWN',
    about: 'Flown. Four seats around the Moon and back, faster on the way home than anyone flies otherwise.',
  },
  STARSHIP: {
    name: 'Starship',
    model: 'Block 3 crew',
    seats: 100,
    range: 'MARS',
    maturity: 'ANNOUNCED',
    about: 'Announced. A hundred seats on several decks, refuelled in orbit for the Moon and Mars.',
  },
} as const satisfies Record<string, VehicleFact>

export type VehicleCode = keyof typeof VEHICLES
