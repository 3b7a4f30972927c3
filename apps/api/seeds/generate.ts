import type { Block } from './block.ts'
import { seedSpaceports, seedStaff } from './cast.ts'
import { AGENCIES } from './facts/agencies.ts'
import { loadAgencies } from './load-agencies.ts'
import type { Moment } from './moments.ts'
import { shownSeats } from './plan/demand.ts'
import { writeFees } from './plan/fees.ts'
import { seedAgencies } from './plan/fleet.ts'
import { planFlights } from './plan/flights.ts'
import { writeLaunches } from './plan/launch-rows.ts'
import { seedTravelers } from './plan/people.ts'
import { holdSeats, tellStories } from './plan/stories.ts'
import { crowdOf, fillFlight } from './plan/traffic.ts'
import { createRandom } from './random.ts'
import { type Sheet, emptySheet } from './rows/sheet.ts'

/** Travelers of the demo set beside the log-ins: enough to fill its ships without flying every month. */
const DEMO_TRAVELERS = 420
/** Two travelers a launch, as QUALITY's scale asks for. */
const LOAD_TRAVELERS = 900

export interface Request {
  /** 0 is the demo set; each further block is a load set of about 450 launches and 4,300 bookings. */
  readonly index: number
  readonly moment: Moment
  readonly passwordHash: string
}

/**
 * Makes the rows of one block: the same for the same request, whatever the clock says. Invoices get their numbers
 * when they are written (`plan/numbering.ts`), because they follow those that are there.
 */
export function generateBlock({ index, moment, passwordHash }: Request): Sheet {
  const random = createRandom(`astro/${index}`)
  const block: Block = { index, moment, passwordHash, random, sheet: emptySheet() }
  if (index === 0) fillDemo(block)
  else fillLoad(block)
  return block.sheet
}

function fillDemo(block: Block): void {
  seedSpaceports(block)
  seedStaff(block)
  const flights = planFlights(block, seedAgencies(block, AGENCIES))
  writeLaunches(block, flights)
  const people = [...tellStories(block, flights), ...seedTravelers(block, DEMO_TRAVELERS)]
  const crowd = crowdOf(people)
  const shown = shownSeats(flights, block.moment.today)
  for (const flight of flights) fillFlight(block, flight, crowd, shown.get(flight))
  holdSeats(block, flights, people)
  writeFees(block, flights)
}

function fillLoad(block: Block): void {
  const flights = planFlights(block, seedAgencies(block, loadAgencies(block.index, block.random)))
  writeLaunches(block, flights)
  const crowd = crowdOf(seedTravelers(block, LOAD_TRAVELERS))
  for (const flight of flights) fillFlight(block, flight, crowd, undefined)
  writeFees(block, flights)
}
