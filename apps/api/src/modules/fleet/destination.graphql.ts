import { registerEnumType } from 'type-graphql'
import type { Destination } from './fleet.entity.ts'

const destinations: { [K in Destination]: K } = {
  LOW_EARTH_ORBIT: 'LOW_EARTH_ORBIT',
  ISS: 'ISS',
  MOON: 'MOON',
  MARS: 'MARS',
}

/** The GraphQL enum `Destination`. */
export const DestinationEnum = destinations
registerEnumType(DestinationEnum, {
  name: 'Destination',
  description: 'Where a launch goes, and how far a rocket reaches, nearest first.',
  valuesConfig: {
    LOW_EARTH_ORBIT: { description: 'An orbit around Earth, or a hop to its edge.' },
    ISS: { description: 'The International Space Station.' },
    MOON: { description: 'The Moon.' },
    MARS: { description: 'Mars.' },
  },
})
