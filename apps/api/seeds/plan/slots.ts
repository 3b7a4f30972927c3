import type { Destination } from '../../src/modules/fleet/index.ts'
import type { Block } from '../block.ts'
import { spaceportId } from '../cast.ts'
import { SPACEPORTS } from '../facts/spaceports.ts'
import { DAY, daysBetween, localTime, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Ship } from './fleet.ts'
import type { Slot } from './flight.ts'

/** How far back and ahead the calendar reaches, in days: fourteen months and three years. */
const BACK = 425
const AHEAD = 1095
/** Half-width of a Mars window in days, and how long a ship that leaves in it is away. */
const WINDOW = 40
const MARS_TRIP = 900

/** When Mars is in reach: the real departure windows, about every 26 months. */
const MARS_WINDOWS = [
  '2024-10-05',
  '2026-11-12',
  '2028-12-12',
  '2031-02-10',
  '2033-04-18',
  '2035-06-25',
  '2037-08-20',
].map((day) => new Date(day))

/** The flights of a ship, oldest first. Agencies publish the near future densely and the far one sparsely. */
export function slotsOf(block: Block, ship: Ship): Slot[] {
  if (!ship.licensed) return []
  const random = block.random.fork(`slots/${ship.rocketId}`)
  const days = flightDays(ship, random, block.index > 0)
  const slots: Slot[] = []
  let awayUntil = -BACK
  for (const [index, day] of days.entries()) {
    if (day < awayUntil) continue
    const slot = slotOn(plus(block.moment.today, day * DAY), ship, random)
    slots.push({ ...slot, daysToNext: (days[index + 1] ?? day + ship.plan.cadence) - day })
    if (slot.destination === 'MARS') awayUntil = day + MARS_TRIP
  }
  return slots
}

/** Days relative to today. Only vehicles that have flown have a past, except in load blocks, which need the rows. */
function flightDays({ plan, vehicle }: Ship, random: Random, load: boolean): number[] {
  const anchor = plan.from ?? random.int(0, plan.cadence)
  const step = (): number => Math.max(4, Math.round(plan.cadence * random.between(0.72, 1.28)))
  const past: number[] = []
  if (vehicle.maturity === 'FLOWN' || load) {
    for (let day = anchor - step(); day >= -BACK; day -= step()) past.unshift(day)
  }
  const coming: number[] = []
  for (let day = anchor; day <= AHEAD; day += Math.round(step() * (1 + Math.max(0, day) / AHEAD))) coming.push(day)
  return [...past, ...coming]
}

function slotOn(day: Date, ship: Ship, random: Random): Omit<Slot, 'daysToNext'> {
  const code = random.pick(ship.plan.ports)
  const spaceport = SPACEPORTS[code]
  const destination = destinationOn(day, ship, random)
  const plannedFor = localTime(day, localMinutes(ship, random), spaceport.timeZone)
  return { ship, destination, spaceportId: spaceportId(code), spaceport, plannedFor }
}

function destinationOn(day: Date, ship: Ship, random: Random): Destination {
  const open = MARS_WINDOWS.some((window) => Math.abs(daysBetween(window, day)) <= WINDOW)
  return random.weighted(ship.plan.destinations.filter(([destination]) => destination !== 'MARS' || open))
}

/** Short hops leave in the calm of the morning; an orbit's plane passes at any hour and to the minute. */
function localMinutes({ plan }: Ship, random: Random): number {
  const hop = plan.vehicle === 'NEW_SHEPARD' || plan.vehicle === 'DELTA'
  return hop ? random.int(15, 22) * 30 : random.int(0, 1439)
}
