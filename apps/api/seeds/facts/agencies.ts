import type { Destination } from '../../src/modules/fleet/index.ts'
import type { SpaceportCode } from './spaceports.ts'
import type { VehicleCode } from './vehicles.ts'

/** One vehicle of an agency and how it is flown. */
export interface FleetPlan {
  readonly vehicle: VehicleCode
  /** The ship's own name, where an agency has several of a kind. */
  readonly ship?: string
  readonly ports: readonly SpaceportCode[]
  readonly destinations: readonly (readonly [Destination, number])[]
  /** Days between two flights, on average. */
  readonly cadence: number
  /** Days from today to a flight that there is in any case; the first one of a vehicle that is new. */
  readonly from?: number
}

/** A fictional company that flies real vehicles. */
export interface AgencyPlan {
  readonly company: string
  readonly about: string
  readonly contact: string
  /** The log-in's and the contact's address at the company's own domain. */
  readonly domain: string
  readonly phone: string
  /** Missing with a company that has not sent its papers: it cannot schedule (SPEC rule 4). */
  readonly legal?: { readonly name: string; readonly taxId: string; readonly address: string }
  /** Days since it registered. */
  readonly age: number
  readonly fleet: readonly FleetPlan[]
}

const LEO: readonly (readonly [Destination, number])[] = [['LOW_EARTH_ORBIT', 1]]
const STATION: readonly (readonly [Destination, number])[] = [['ISS', 1]]
const EITHER: readonly (readonly [Destination, number])[] = [
  ['ISS', 2],
  ['LOW_EARTH_ORBIT', 1],
]
const FAR: readonly (readonly [Destination, number])[] = [
  ['LOW_EARTH_ORBIT', 5],
  ['MOON', 3],
]

/** The agency that people see when they log in as one. */
export const DEMO_AGENCY: AgencyPlan = {
  company: 'Halcyon Spaceways',
  about:
    'A mid-size carrier with one of everything: short hops, the station, and a hundred seats to orbit and the Moon.',
  contact: 'Imogen Castellane',
  domain: 'halcyon-spaceways.example',
  phone: '+1 555 0142',
  legal: {
    name: 'Halcyon Spaceways, Inc.',
    taxId: 'US-84-2917730',
    address: '410 Causeway Boulevard, Cape Canaveral, FL 32920',
  },
  age: 1100,
  fleet: [
    { vehicle: 'FALCON_9', ports: ['CCS', 'KSC'], destinations: EITHER, cadence: 52 },
    { vehicle: 'NEW_SHEPARD', ports: ['WTX'], destinations: LEO, cadence: 38, from: -1 },
    { vehicle: 'STARSHIP', ship: 'Kingfisher', ports: ['STB'], destinations: FAR, cadence: 72, from: 3 },
  ],
}

/** Eight agencies of different sizes; the last has just registered. */
export const AGENCIES: readonly AgencyPlan[] = [
  DEMO_AGENCY,
  {
    company: 'Meridian Orbital',
    about: 'The largest of all: orbit, the station and the Moon, from both coasts of America.',
    contact: 'Rafael Ostrander',
    domain: 'meridian-orbital.example',
    phone: '+1 555 0117',
    legal: {
      name: 'Meridian Orbital Holdings, LLC',
      taxId: 'US-61-7704218',
      address: '2200 Space Commerce Way, Merritt Island, FL 32953',
    },
    age: 1400,
    fleet: [
      { vehicle: 'FALCON_9', ship: 'Astra', ports: ['KSC', 'VSF'], destinations: EITHER, cadence: 44 },
      { vehicle: 'FALCON_9', ship: 'Vega', ports: ['KSC'], destinations: STATION, cadence: 60 },
      { vehicle: 'ATLAS_V', ports: ['CCS'], destinations: STATION, cadence: 92 },
      { vehicle: 'SLS', ports: ['KSC'], destinations: [['MOON', 1]], cadence: 270 },
      { vehicle: 'STARSHIP', ship: 'Meridian One', ports: ['KSC', 'STB'], destinations: FAR, cadence: 58, from: 9 },
    ],
  },
  {
    company: 'Kestrel Suborbital',
    about: 'Up and back before lunch. The highest cadence in the business, from three desert spaceports.',
    contact: 'Odalys Brannigan',
    domain: 'kestrel-suborbital.example',
    phone: '+1 555 0163',
    legal: {
      name: 'Kestrel Suborbital Co.',
      taxId: 'US-47-3350961',
      address: '18 Hangar Row, Truth or Consequences, NM 87901',
    },
    age: 1250,
    fleet: [
      { vehicle: 'NEW_SHEPARD', ship: 'Alba', ports: ['WTX'], destinations: LEO, cadence: 23 },
      { vehicle: 'NEW_SHEPARD', ship: 'Brisa', ports: ['WTX', 'SPA'], destinations: LEO, cadence: 29 },
      { vehicle: 'DELTA', ship: 'Cirrus', ports: ['SPA'], destinations: LEO, cadence: 25, from: 6 },
      { vehicle: 'DELTA', ship: 'Dune', ports: ['MHV', 'SPA'], destinations: LEO, cadence: 31, from: 40 },
    ],
  },
  {
    company: 'Perihelion Lines',
    about: 'Large ships only: a hundred seats to orbit, the Moon and, when the planets allow it, Mars.',
    contact: 'Thaddeus Okafor-Lund',
    domain: 'perihelion-lines.example',
    phone: '+1 555 0188',
    legal: {
      name: 'Perihelion Lines Public Benefit Corporation',
      taxId: 'US-93-5528107',
      address: '1 Shipyard Road, Brownsville, TX 78521',
    },
    age: 900,
    fleet: [
      { vehicle: 'STARSHIP', ship: 'Wanderer', ports: ['STB'], destinations: FAR, cadence: 48, from: 5 },
      {
        vehicle: 'STARSHIP',
        ship: 'Far Harbour',
        ports: ['STB', 'KSC'],
        destinations: [...FAR, ['MARS', 40]],
        cadence: 58,
        from: 17,
      },
      {
        vehicle: 'STARSHIP',
        ship: 'Long Reach',
        ports: ['KSC'],
        destinations: [...FAR, ['MARS', 40]],
        cadence: 64,
        from: 128,
      },
    ],
  },
  {
    company: 'Caravela Cosmos',
    about: 'Three seats, six hours, and you are at the station. Small crews, long experience.',
    contact: 'Benedita Furtado',
    domain: 'caravela-cosmos.example',
    phone: '+351 555 014 20',
    legal: { name: 'Caravela Cosmos, S.A.', taxId: 'PT-509221874', address: 'Rua do Observatório 7, 1200-309 Lisbon' },
    age: 1600,
    fleet: [
      { vehicle: 'SOYUZ', ship: 'Andorinha', ports: ['BAI'], destinations: STATION, cadence: 78 },
      {
        vehicle: 'SOYUZ',
        ship: 'Gaivota',
        ports: ['BAI', 'VOS', 'CSG'],
        destinations: [
          ['ISS', 3],
          ['LOW_EARTH_ORBIT', 2],
        ],
        cadence: 95,
      },
    ],
  },
  {
    company: 'Norrsken Spaceflight',
    about: 'Flights into the northern lights from Sweden, Norway and Shetland.',
    contact: 'Eivor Hallström',
    domain: 'norrsken-spaceflight.example',
    phone: '+46 555 010 77',
    legal: { name: 'Norrsken Spaceflight AB', taxId: 'SE-559102-4471', address: 'Rymdvägen 3, 981 92 Kiruna' },
    age: 620,
    fleet: [
      { vehicle: 'DELTA', ports: ['ESR', 'AND'], destinations: LEO, cadence: 34, from: 12 },
      { vehicle: 'DREAM_CHASER', ports: ['AND', 'SXV', 'TNS'], destinations: EITHER, cadence: 66, from: 160 },
    ],
  },
  {
    company: 'Lotus Crown Astronautics',
    about: 'Orbits over Asia, with three seats and time to look.',
    contact: 'Pranav Thiruvalluvan',
    domain: 'lotus-crown.example',
    phone: '+91 555 018 930',
    legal: {
      name: 'Lotus Crown Astronautics Private Limited',
      taxId: 'IN-AAGCL7719Q',
      address: '12 Palavakkam Beach Road, Chennai 600041',
    },
    age: 780,
    fleet: [
      { vehicle: 'SHENZHOU', ports: ['JIU', 'WEN'], destinations: LEO, cadence: 84 },
      { vehicle: 'GAGANYAAN', ports: ['SDS'], destinations: LEO, cadence: 105, from: 250 },
    ],
  },
  {
    company: 'Kōtare Orbital',
    about: 'New, small and far south. Our papers are on their way.',
    contact: 'Marama Te Whiti',
    domain: 'kotare-orbital.example',
    phone: '+64 555 0119',
    age: 11,
    fleet: [{ vehicle: 'DELTA', ports: ['MAH'], destinations: LEO, cadence: 40, from: 90 }],
  },
]
