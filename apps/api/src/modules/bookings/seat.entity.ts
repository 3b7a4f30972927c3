import { defineEntity, p } from '@mikro-orm/core'
import { id, instant } from '../../platform/db/columns.ts'
import { Traveler } from '../identity/index.ts'
import { Launch } from '../launches/index.ts'
import { Passenger } from './booking.entity.ts'

const holdSchema = defineEntity({
  name: 'SeatHold',
  properties: {
    id: id(),
    launchId: p.manyToOne(Launch).mapToPk().joinColumn('launch_id').deleteRule('restrict').index(),
    travelerId: p.manyToOne(Traveler).mapToPk().joinColumn('traveler_id').deleteRule('restrict'),
    expiresAt: instant().index(),
    createdAt: instant(),
  },
})

/** Seats kept for a traveler while the passengers are filled in (SPEC rule 11). Deleting it frees its seats. */
export class SeatHold extends holdSchema.class {}
holdSchema.setClass(SeatHold)

const seatSchema = defineEntity({
  name: 'Seat',
  properties: {
    launchId: p.manyToOne(Launch).mapToPk().primary().joinColumn('launch_id').deleteRule('restrict'),
    number: p.integer().primary().check('number >= 1'),
    travelerId: p.manyToOne(Traveler).mapToPk().joinColumn('traveler_id').deleteRule('restrict'),
    holdId: p.manyToOne(SeatHold).mapToPk().joinColumn('hold_id').deleteRule('cascade').nullable(),
    passengerId: p.oneToOne(Passenger).mapToPk().joinColumn('passenger_id').deleteRule('restrict').nullable(),
  },
  checks: [{ name: 'seat_is_held_or_booked', expression: 'num_nonnulls(hold_id, passenger_id) = 1' }],
  indexes: [
    { name: 'seat_by_traveler', properties: ['launchId', 'travelerId'] },
    { name: 'seat_by_hold', expression: `create index "seat_by_hold" on "seat" ("hold_id") where hold_id is not null` },
  ],
})

/**
 * A seat that is taken. The row exists while it is held or sold, and its primary key is what makes it impossible
 * to sell the seat twice (SPEC rule 8). Triggers keep `launch.available_seats` in step.
 */
export class Seat extends seatSchema.class {}
seatSchema.setClass(Seat)
