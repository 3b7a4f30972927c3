import type { Block } from '../block.ts'
import { earlierPrice, seatPrice } from '../facts/prices.ts'
import { seedId } from '../ids.ts'
import { DAY, daysBetween, earliest, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import { courseOf } from './course.ts'
import type { Ship } from './fleet.ts'
import type { Flight, Slot } from './flight.ts'
import { SeatMap } from './seat-map.ts'
import { slotsOf } from './slots.ts'

/** Every launch of a block, by date. Rows are written afterwards, by `launch-rows.ts`. */
export function planFlights(block: Block, ships: readonly Ship[]): Flight[] {
  const flights = ships.flatMap((ship) => slotsOf(block, ship).map((slot) => planFlight(block, slot)))
  return flights.toSorted((a, b) => a.launchDate.getTime() - b.launchDate.getTime())
}

function planFlight(block: Block, slot: Slot): Flight {
  const random = block.random.fork(`flight/${slot.ship.rocketId}/${slot.plannedFor.toISOString()}`)
  const course = courseOf(block, slot, random)
  const price = seatPrice(slot.ship.plan.vehicle, slot.destination, slot.ship.standing, random)
  return {
    ...slot,
    ...course,
    id: seedId(random, course.announcedAt),
    launchDate: course.delays.at(-1)?.to ?? slot.plannedFor,
    price,
    earlier: priceRise(
      slot,
      { from: course.announcedAt, until: earliest(block.moment.today, slot.plannedFor) },
      price,
      random,
    ),
    seats: new SeatMap(seatsSold(slot, random)),
    travelers: new Set(),
    takings: 0n,
  }
}

/** One launch in eight was cheaper at first. */
function priceRise(slot: Slot, sale: { from: Date; until: Date }, price: bigint, random: Random): Flight['earlier'] {
  const room = daysBetween(sale.from, sale.until)
  if (room < 60 || !random.chance(0.125)) return null
  const until = plus(sale.from, room * random.between(0.3, 0.6) * DAY)
  return { price: earlierPrice(price, slot.destination, random.pick([5, 8, 10, 12])), until }
}

/** Mostly every seat is sold; capsules of seven often fly with four. */
function seatsSold({ ship }: Slot, random: Random): number {
  const { seats } = ship.vehicle
  if (seats === 7) return random.chance(0.6) ? 4 : 7
  return seats === 6 && random.chance(0.15) ? 5 : seats
}
