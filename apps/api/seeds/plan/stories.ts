import type { Block } from '../block.ts'
import { demoEmail } from '../cast.ts'
import { seedId } from '../ids.ts'
import { DAY, HOUR, MINUTE, daysBetween, earliest, plus } from '../moments.ts'
import { stamped } from '../rows/sheet.ts'
import { book } from './book.ts'
import type { Flight } from './flight.ts'
import type { Fate } from './order.ts'
import { type Person, seedPerson } from './people.ts'
import { lateMoment, refundableMoment } from './traffic.ts'

/** How long an unpaid booking and a hold keep their seats from now: the settings' defaults (SPEC rule 11). */
const PAYABLE = 30 * MINUTE
const HELD = 10 * MINUTE

type Chapter = Fate['kind'] | 'CANCELLED_LATE' | 'ONE_STAYS_HOME'

interface Scene {
  readonly partySize: number
  readonly chapter: Chapter
  /** The first launch that fits is taken. */
  readonly fits: (flight: Flight, daysAhead: number) => boolean
}

const open = ({ aborted, completedAt }: Flight): boolean => !aborted && !completedAt
const upcoming = (from: number, to: number) => (flight: Flight, days: number) =>
  open(flight) && days > from && days < to
const completed = (flight: Flight): boolean => flight.completedAt !== null

/** One booking that counts, so the next one but one makes her a VIP; and one of each way to lose a trip. */
const ADA: readonly Scene[] = [
  { partySize: 2, chapter: 'PAID', fits: upcoming(110, 330) },
  { partySize: 2, chapter: 'CANCELLED', fits: upcoming(140, 400) },
  { partySize: 1, chapter: 'PAID', fits: (flight) => flight.aborted !== null && flight.seats.total > 3 },
  { partySize: 3, chapter: 'EXPIRED', fits: upcoming(40, 200) },
]

/** A VIP: trips behind and ahead, in every refund zone, one not paid yet and six seats at once. */
const YURI: readonly Scene[] = [
  { partySize: 1, chapter: 'PAID', fits: completed },
  { partySize: 2, chapter: 'PAID', fits: (flight) => completed(flight) && flight.destination === 'ISS' },
  { partySize: 1, chapter: 'CANCELLED_LATE', fits: completed },
  {
    partySize: 2,
    chapter: 'PAID',
    fits: (flight, days) => upcoming(1, 25)(flight, days) && flight.seats.total === 100,
  },
  {
    partySize: 6,
    chapter: 'PAID',
    fits: (flight, days) => upcoming(60, 420)(flight, days) && flight.seats.total === 100,
  },
  { partySize: 3, chapter: 'ONE_STAYS_HOME', fits: upcoming(130, 320) },
  { partySize: 1, chapter: 'PAID', fits: upcoming(400, 800) },
  { partySize: 2, chapter: 'PENDING', fits: upcoming(20, 90) },
]

/** The two travelers whom people log in as. Their bookings come first, so that the launches still have seats. */
export function tellStories(block: Block, flights: readonly Flight[]): Person[] {
  const ada = protagonist(block, 'Traveler', { first: 'Ada', last: 'Montalvo', culture: 1 })
  const yuri = protagonist(block, 'VIP traveler', { first: 'Yuri', last: 'Kovalenko', culture: 8 })
  for (const scene of ADA) play(block, flights, ada, scene)
  for (const scene of YURI) play(block, flights, yuri, scene)
  return [ada, yuri]
}

function protagonist(block: Block, role: 'Traveler' | 'VIP traveler', name: Person['name']): Person {
  return seedPerson(block, {
    name,
    email: demoEmail(role),
    registeredAt: plus(block.moment.today, -980 * DAY),
    roams: false,
  })
}

function play(block: Block, flights: readonly Flight[], person: Person, scene: Scene): void {
  const { today, now } = block.moment
  const random = block.random.fork(`story/${person.email}/${block.sheet.booking.length}`)
  for (const flight of flights) {
    const fits = scene.fits(flight, daysBetween(today, flight.launchDate))
    if (!fits || flight.travelers.has(person.id) || flight.seats.free < scene.partySize) continue
    const at = scene.chapter === 'PENDING' ? plus(now, -3 * MINUTE) : bookedAt(block, flight)
    if (flight.announcedAt >= at) continue
    const fate = fateOf(block, scene, { flight, at, random })
    if (!fate) continue
    book(block, { flight, person, at, partySize: scene.partySize, fliesToo: true, fate })
    return
  }
}

/** Early enough for every refund: a tenth into the time in which the launch was on sale. */
function bookedAt({ moment }: Block, flight: Flight): Date {
  const until = earliest(moment.today, flight.plannedFor, flight.aborted?.at ?? flight.plannedFor)
  return plus(flight.announcedAt, (until.getTime() - flight.announcedAt.getTime()) * 0.1 + HOUR)
}

interface Setting {
  readonly flight: Flight
  readonly at: Date
  readonly random: Block['random']
}

/** Null when there was no such moment on this launch. */
function fateOf(block: Block, { chapter, partySize }: Scene, { flight, at, random }: Setting): Fate | null {
  const cancelled = (when: Date | null, passengers: number): Fate | null =>
    when && { kind: 'CANCELLED', at: when, passengers }
  if (chapter === 'CANCELLED') return cancelled(refundableMoment(block, flight, at, random), partySize)
  if (chapter === 'ONE_STAYS_HOME') return cancelled(refundableMoment(block, flight, at, random), 1)
  if (chapter === 'CANCELLED_LATE') return cancelled(lateMoment(block, flight, at, random), partySize)
  if (chapter === 'PENDING') return { kind: 'PENDING', payableUntil: plus(at, PAYABLE) }
  return { kind: chapter }
}

/** Somebody is just filling in the passengers of a launch: two seats held. */
export function holdSeats(block: Block, flights: readonly Flight[], people: readonly Person[]): void {
  const { now, today } = block.moment
  const random = block.random.fork('hold')
  const flight = flights.find(
    (each) => upcoming(100, 500)(each, daysBetween(today, each.launchDate)) && each.seats.free >= 3,
  )
  const person = people.find(({ id, roams }) => roams && !flight?.travelers.has(id))
  if (!flight || !person) return
  const at = plus(now, -MINUTE)
  const id = seedId(random, at)
  const { created_at } = stamped(at)
  block.sheet.seat_hold.push({
    id,
    launch_id: flight.id,
    traveler_id: person.id,
    expires_at: plus(at, HELD),
    created_at,
  })
  for (const number of flight.seats.find(2, random)) {
    flight.seats.take(number)
    block.sheet.seat.push({ launch_id: flight.id, number, traveler_id: person.id, hold_id: id, passenger_id: null })
  }
}
