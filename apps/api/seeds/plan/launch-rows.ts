import type { Block } from '../block.ts'
import { seedId } from '../ids.ts'
import { fromCents } from '../../src/platform/money/index.ts'
import { searchTextOf, slugOf } from '../../src/modules/launches/index.ts'
import type { Random } from '../random.ts'
import { latest } from '../moments.ts'
import { record } from '../rows/sheet.ts'
import type { Flight } from './flight.ts'

interface Change {
  readonly from: string | null
  readonly to: string
  readonly at: Date
  readonly previousDate?: Date
  readonly newDate?: Date
  readonly reason?: string
}

function statusOf({ completedAt, aborted, delays }: Flight): string {
  if (completedAt) return 'COMPLETED'
  if (aborted) return 'ABORTED'
  return delays.length > 0 ? 'DELAYED' : 'SCHEDULED'
}

/** Each change of a launch's status, oldest first. */
function changesOf(flight: Flight): Change[] {
  const changes: Change[] = [{ from: null, to: 'SCHEDULED', at: flight.announcedAt, newDate: flight.plannedFor }]
  const status = (): string => changes.at(-1)?.to ?? 'SCHEDULED'
  for (const { at, from, to, reason } of flight.delays) {
    changes.push({ from: status(), to: 'DELAYED', at, previousDate: from, newDate: to, reason })
  }
  if (flight.aborted) changes.push({ from: status(), to: 'ABORTED', ...flight.aborted })
  if (flight.completedAt) changes.push({ from: status(), to: 'COMPLETED', at: flight.completedAt })
  return changes
}

/** Writes the launches with their histories. */
export function writeLaunches(block: Block, flights: readonly Flight[]): void {
  const slugs = new Set<string>()
  for (const flight of flights) {
    const random = block.random.fork(`launch/${flight.id}`)
    const changes = changesOf(flight)
    writeLaunch(
      block,
      flight,
      uniqueSlug(flight, slugs),
      latest(...changes.map(({ at }) => at), flight.earlier?.until ?? flight.announcedAt),
    )
    for (const change of changes) writeChange(block, flight, change, random)
    if (flight.earlier) writePriceRise(block, flight, flight.earlier, random)
  }
}

function uniqueSlug({ ship, spaceport, destination, plannedFor }: Flight, known: Set<string>): string {
  const where = { spaceportName: spaceport.name, timeZone: spaceport.timeZone, destination }
  const slug = slugOf({ rocketName: ship.name, ...where, launchDate: plannedFor }, (taken) => known.has(taken))
  known.add(slug)
  return slug
}

function wordsOf({ ship, spaceport, destination }: Flight): string {
  const names = { rocketName: ship.name, rocketModel: ship.vehicle.model, agencyName: ship.company, destination }
  return searchTextOf({ ...names, spaceportName: spaceport.name, spaceportLocation: spaceport.location })
}

function writeLaunch(block: Block, flight: Flight, slug: string, changedAt: Date): void {
  const { total } = flight.seats
  block.sheet.launch.push({
    id: flight.id,
    slug,
    agency_id: flight.ship.agencyId,
    rocket_id: flight.ship.rocketId,
    spaceport_id: flight.spaceportId,
    destination: flight.destination,
    launch_date: flight.launchDate,
    price_per_seat: fromCents(flight.price),
    total_seats: total,
    // What makes it viable: half of the seats, on every second launch; the others fly whoever comes.
    minimum_seats: flight.ship.standing > 0.4 && total > 3 ? Math.ceil(total / 2) : null,
    available_seats: total,
    status: statusOf(flight),
    search_text: wordsOf(flight),
    created_at: flight.announcedAt,
    updated_at: changedAt,
  })
}

function writeChange(block: Block, flight: Flight, change: Change, random: Random): void {
  const by = flight.ship.agencyId
  block.sheet.launch_status_change.push({
    id: seedId(random, change.at),
    launch_id: flight.id,
    from_status: change.from,
    to_status: change.to,
    previous_date: change.previousDate ?? null,
    new_date: change.newDate ?? null,
    reason: change.reason ?? null,
    by_user_id: by,
    at: change.at,
  })
  const { from, to, at, reason } = change
  record(block.sheet, random, {
    type: 'Launch',
    id: flight.id,
    action: to,
    at,
    by,
    details: { status: { from, to }, ...(reason && { reason }) },
  })
}

function writePriceRise(block: Block, flight: Flight, earlier: NonNullable<Flight['earlier']>, random: Random): void {
  const details = { pricePerSeat: { from: fromCents(earlier.price), to: fromCents(flight.price) } }
  record(block.sheet, random, {
    type: 'Launch',
    id: flight.id,
    action: 'UPDATED',
    at: earlier.until,
    by: flight.ship.agencyId,
    details,
  })
}
