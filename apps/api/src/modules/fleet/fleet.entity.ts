import { defineEntity, p } from '@mikro-orm/core'
import { id, timestamps } from '../../platform/db/columns.ts'
import { Agency } from '../identity/index.ts'

/** Where a launch goes, and how far a rocket reaches, nearest first (SPEC rule 4). */
export const DESTINATIONS = ['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS'] as const
export type Destination = (typeof DESTINATIONS)[number]

const rocketSchema = defineEntity({
  name: 'Rocket',
  properties: {
    id: id(),
    agencyId: p.manyToOne(Agency).mapToPk().joinColumn('agency_id').deleteRule('restrict').index(),
    name: p.string(),
    model: p.string(),
    capacity: p.integer().check('capacity >= 1'),
    range: p.enum(DESTINATIONS),
    description: p.text().nullable(),
    ...timestamps,
  },
})

/** A spacecraft of an agency: how many it seats and how far it reaches. */
export class Rocket extends rocketSchema.class {}
rocketSchema.setClass(Rocket)

const spaceportSchema = defineEntity({
  name: 'Spaceport',
  properties: {
    id: id(),
    name: p.string().unique(),
    location: p.string(),
    /** Degrees north and east of Greenwich. */
    latitude: p.double().nullable().check('latitude >= -90 and latitude <= 90'),
    longitude: p.double().nullable().check('longitude >= -180 and longitude <= 180'),
    /** An IANA name, for example `America/Cayenne`. */
    timeZone: p.string(),
    description: p.text().nullable(),
    ...timestamps,
  },
})

/** A place that rockets leave from. */
export class Spaceport extends spaceportSchema.class {}
spaceportSchema.setClass(Spaceport)
