/** A real spaceport: where it lies and which clocks it keeps. */
export interface SpaceportFact {
  readonly name: string
  readonly location: string
  readonly latitude: number
  readonly longitude: number
  readonly timeZone: string
  readonly about: string
}

/** Real places, in degrees and IANA zones. */
export const SPACEPORTS = {
  KSC: {
    name: 'Kennedy Space Center LC-39A',
    location: 'Merritt Island, Florida, United States',
    latitude: 28.6083,
    longitude: -80.6041,
    timeZone: 'America/New_York',
    about: 'The pad from which people first left for the Moon, between a lagoon and the Atlantic.',
  },
  CCS: {
    name: 'Cape Canaveral SLC-40',
    location: 'Cape Canaveral, Florida, United States',
    latitude: 28.562,
    longitude: -80.577,
    timeZone: 'America/New_York',
    about: 'One of the busiest pads on Earth, with a crew tower and a beach in sight.',
  },
  VSF: {
    name: 'Vandenberg SLC-4E',
    location: 'Lompoc, California, United States',
    latitude: 34.6321,
    longitude: -120.6108,
    timeZone: 'America/Los_Angeles',
    about: 'On the Californian coast, for orbits over the poles; morning fog is part of the experience.',
  },
  STB: {
    name: 'Starbase',
    location: 'Boca Chica, Texas, United States',
    latitude: 25.9964,
    longitude: -97.1536,
    timeZone: 'America/Chicago',
    about: 'Shipyard and launch site in one, where the Rio Grande meets the sea.',
  },
  WTX: {
    name: 'Launch Site One',
    location: 'Van Horn, Texas, United States',
    latitude: 31.4228,
    longitude: -104.7572,
    timeZone: 'America/Chicago',
    about: 'High desert and clear mornings: made for short hops above the atmosphere.',
  },
  SPA: {
    name: 'Spaceport America',
    location: 'Truth or Consequences, New Mexico, United States',
    latitude: 32.99,
    longitude: -106.97,
    timeZone: 'America/Denver',
    about: 'The first commercial spaceport built for passengers, with its terminal in the desert.',
  },
  MHV: {
    name: 'Mojave Air and Space Port',
    location: 'Mojave, California, United States',
    latitude: 35.0487,
    longitude: -118.1357,
    timeZone: 'America/Los_Angeles',
    about: 'A desert airfield where spaceplanes learned to fly.',
  },
  CSG: {
    name: 'Guiana Space Centre',
    location: 'Kourou, French Guiana',
    latitude: 5.2333,
    longitude: -52.7517,
    timeZone: 'America/Cayenne',
    about: 'Five degrees north of the equator, which gives every launch a push from the Earth’s rotation.',
  },
  ESR: {
    name: 'Esrange Space Center',
    location: 'Kiruna, Sweden',
    latitude: 67.894,
    longitude: 21.107,
    timeZone: 'Europe/Stockholm',
    about: 'North of the Arctic Circle: northern lights before the flight, from above during it.',
  },
  AND: {
    name: 'Andøya Space',
    location: 'Andenes, Norway',
    latitude: 69.2943,
    longitude: 16.0207,
    timeZone: 'Europe/Oslo',
    about: 'An island of steep peaks at the edge of the Norwegian Sea.',
  },
  SXV: {
    name: 'SaxaVord Spaceport',
    location: 'Unst, Shetland, United Kingdom',
    latitude: 60.82,
    longitude: -0.77,
    timeZone: 'Europe/London',
    about: 'On the northernmost inhabited island of the United Kingdom.',
  },
  BAI: {
    name: 'Baikonur Cosmodrome',
    location: 'Baikonur, Kazakhstan',
    latitude: 45.965,
    longitude: 63.305,
    timeZone: 'Asia/Qyzylorda',
    about: 'Where the first satellite and the first human left the Earth.',
  },
  VOS: {
    name: 'Vostochny Cosmodrome',
    location: 'Tsiolkovsky, Amur Oblast, Russia',
    latitude: 51.884,
    longitude: 128.334,
    timeZone: 'Asia/Yakutsk',
    about: 'A young cosmodrome in the taiga of the Far East.',
  },
  JIU: {
    name: 'Jiuquan Satellite Launch Center',
    location: 'Ejin Banner, Inner Mongolia, China',
    latitude: 40.965,
    longitude: 100.284,
    timeZone: 'Asia/Shanghai',
    about: 'At the edge of the Gobi, with dry air and long views.',
  },
  WEN: {
    name: 'Wenchang Space Launch Site',
    location: 'Wenchang, Hainan, China',
    latitude: 19.6142,
    longitude: 110.9511,
    timeZone: 'Asia/Shanghai',
    about: 'Palm trees, a beach and a pad, on a tropical island.',
  },
  TNS: {
    name: 'Tanegashima Space Center',
    location: 'Minamitane, Kagoshima, Japan',
    latitude: 30.4,
    longitude: 130.97,
    timeZone: 'Asia/Tokyo',
    about: 'Often called the most beautiful launch site there is: cliffs, coral and green hills.',
  },
  SDS: {
    name: 'Satish Dhawan Space Centre',
    location: 'Sriharikota, Andhra Pradesh, India',
    latitude: 13.621,
    longitude: 80.303,
    timeZone: 'Asia/Kolkata',
    about: 'A barrier island in the Bay of Bengal, home of flamingos and of rockets.',
  },
  MAH: {
    name: 'Rocket Lab Launch Complex 1',
    location: 'Mahia Peninsula, New Zealand',
    latitude: -39.2609,
    longitude: 177.8655,
    timeZone: 'Pacific/Auckland',
    about: 'A sheep farm at the end of a peninsula, and among the first places to see the day.',
  },
} as const satisfies Record<string, SpaceportFact>

export type SpaceportCode = keyof typeof SPACEPORTS
