import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, money, timestamps } from '../../platform/db/columns.ts'
import { DESTINATIONS, Rocket, Spaceport } from '../fleet/index.ts'
import { Agency, User } from '../identity/index.ts'

export const LAUNCH_STATUSES = ['SCHEDULED', 'DELAYED', 'COMPLETED', 'ABORTED'] as const
export type LaunchStatus = (typeof LAUNCH_STATUSES)[number]

const launchSchema = defineEntity({
  name: 'Launch',
  properties: {
    id: id(),
    slug: p.string().unique(),
    agencyId: p.manyToOne(Agency).mapToPk().joinColumn('agency_id').deleteRule('restrict'),
    rocketId: p.manyToOne(Rocket).mapToPk().joinColumn('rocket_id').deleteRule('restrict'),
    spaceportId: p.manyToOne(Spaceport).mapToPk().joinColumn('spaceport_id').deleteRule('restrict'),
    destination: p.enum(DESTINATIONS),
    launchDate: instant(),
    pricePerSeat: money().check('price_per_seat > 0'),
    totalSeats: p.integer().check('total_seats >= 1'),
    minimumSeats: p.integer().nullable(),
    /** Kept by the triggers on `seat`, never written by code (SPEC rule 8). */
    availableSeats: p.integer(),
    /** Grows with each change of the seats taken. */
    seatsVersion: p.integer().default(0),
    status: p.enum(LAUNCH_STATUSES).default('SCHEDULED'),
    /** The words it is found by: rocket, agency, spaceport, destination. */
    searchText: p.text().hidden(),
    ...timestamps,
  },
  checks: [
    { name: 'launch_seats_never_oversold', expression: 'available_seats >= 0 and available_seats <= total_seats' },
    { name: 'launch_minimum_seats_reachable', expression: 'minimum_seats >= 1 and minimum_seats <= total_seats' },
  ],
  indexes: [
    { name: 'launch_by_date', properties: ['launchDate', 'id'] },
    { name: 'launch_by_price', properties: ['pricePerSeat', 'id'] },
    { name: 'launch_by_seats', properties: ['availableSeats', 'id'] },
    { name: 'launch_by_destination', properties: ['destination', 'launchDate', 'id'] },
    { name: 'launch_by_agency', properties: ['agencyId', 'launchDate', 'id'] },
    { name: 'launch_by_spaceport', properties: ['spaceportId', 'launchDate', 'id'] },
    { name: 'launch_by_rocket', properties: ['rocketId', 'launchDate'] },
    {
      name: 'launch_by_words',
      expression: `create index "launch_by_words" on "launch" using gin (to_tsvector('simple', search_text))`,
    },
  ],
})

/** One flight of one rocket from one spaceport on one date. */
export class Launch extends launchSchema.class {}
launchSchema.setClass(Launch)

const statusChangeSchema = defineEntity({
  name: 'LaunchStatusChange',
  properties: {
    id: id(),
    launchId: p.manyToOne(Launch).mapToPk().joinColumn('launch_id').deleteRule('restrict').index(),
    fromStatus: p.enum(LAUNCH_STATUSES).nullable(),
    toStatus: p.enum(LAUNCH_STATUSES),
    previousDate: instant().nullable(),
    newDate: instant().nullable(),
    reason: p.text().nullable(),
    byUserId: p.manyToOne(User).mapToPk().joinColumn('by_user_id').deleteRule('restrict').nullable(),
    at: instant(),
  },
})

/** One step of a launch's history: from what to what, with old and new date, why, by whom and when. */
export class LaunchStatusChange extends statusChangeSchema.class {}
statusChangeSchema.setClass(LaunchStatusChange)

const slotSchema = defineEntity({
  name: 'RocketSlot',
  properties: {
    launchId: p.oneToOne(Launch).primary().mapToPk().joinColumn('launch_id').deleteRule('cascade'),
    rocketId: p.uuid(),
    leavesAt: instant(),
  },
  indexes: [
    {
      name: 'launch_rocket_a_day_apart',
      expression: `alter table "rocket_slot" add constraint "launch_rocket_a_day_apart" exclude using gist (rocket_id with =, launch_day(leaves_at) with &&)`,
    },
  ],
})

/** The day that a rocket is away for a launch that is not aborted; kept by a trigger on `launch`, never written by code. */
export class RocketSlot extends slotSchema.class {}
slotSchema.setClass(RocketSlot)
