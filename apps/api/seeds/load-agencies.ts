import type { AgencyPlan, FleetPlan } from './facts/agencies.ts'
import { drawName } from './facts/names.ts'
import type { Random } from './random.ts'

const FIRST = [
  'Polaris',
  'Zephyr',
  'Tangent',
  'Solstice',
  'Umbra',
  'Vantage',
  'Cobalt',
  'Heron',
  'Lumen',
  'Quill',
  'Sable',
  'Tern',
]
const SECOND = ['Orbital', 'Spacelines', 'Astronautics', 'Voyages', 'Ascent', 'Transit', 'Skyways', 'Passage']

const HOP: FleetPlan = {
  vehicle: 'NEW_SHEPARD',
  ports: ['WTX', 'SPA', 'MHV'],
  destinations: [['LOW_EARTH_ORBIT', 1]],
  cadence: 22,
}
const STATION: FleetPlan = {
  vehicle: 'FALCON_9',
  ports: ['KSC', 'CCS', 'VSF', 'TNS'],
  destinations: [
    ['ISS', 3],
    ['LOW_EARTH_ORBIT', 2],
  ],
  cadence: 34,
}
const LARGE: FleetPlan = {
  vehicle: 'STARSHIP',
  ports: ['STB', 'KSC', 'CSG'],
  destinations: [
    ['LOW_EARTH_ORBIT', 6],
    ['MOON', 3],
  ],
  cadence: 27,
}

/** What a load block flies: about 450 launches, a third of them with a hundred seats, which makes ten bookings a launch. */
const FLEETS: readonly (readonly FleetPlan[])[] = [
  [LARGE, HOP],
  [LARGE, STATION],
  [LARGE, HOP],
  [HOP, STATION],
  [STATION, HOP],
]

/** Agencies of a load block; their ships carry the block's number, so that no launch has another's slug. */
export function loadAgencies(index: number, random: Random): AgencyPlan[] {
  return FLEETS.map((fleet, agency) => {
    const company = `${random.pick(FIRST)} ${random.pick(SECOND)}`
    const mark = `${index}-${agency + 1}`
    const { first, last } = drawName(random)
    return {
      company: `${company} ${mark}`,
      about: 'Made for load work.',
      contact: `${first} ${last}`,
      domain: `agency-${mark}.load.example`,
      phone: '+1 555 0199',
      legal: { name: `${company} ${mark}, Inc.`, taxId: `XX-${mark}`, address: '1 Load Street, Testville' },
      age: 1500,
      fleet: fleet.map((plan, ship) => ({ ...plan, ship: `${mark}${String.fromCodePoint(65 + ship)}` })),
    }
  })
}
