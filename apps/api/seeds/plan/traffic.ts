import { minusMonths } from '../../src/platform/calendar/index.ts'
import type { Block } from '../block.ts'
import { DAY, HOUR, earliest, latest, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import { book } from './book.ts'
import { seatsWanted } from './demand.ts'
import { type Flight, dateKnownAt } from './flight.ts'
import type { Fate } from './order.ts'
import type { Person } from './people.ts'

/** Seats a booking has, by how often. */
const PARTIES = [
  [1, 34],
  [2, 42],
  [3, 11],
  [4, 13],
] as const

/** Bookings beside those that fill the seats: never paid, withdrawn, or paid and cancelled for a refund. */
const LOST = 0.13

/** Who travels: a few often, most once. */
export interface Crowd {
  readonly regulars: readonly Person[]
  readonly others: readonly Person[]
}

export function crowdOf(people: readonly Person[]): Crowd {
  const roaming = people.filter(({ roams }) => roams)
  const regulars = roaming.slice(0, Math.ceil(roaming.length / 8))
  return { regulars, others: roaming.slice(regulars.length) }
}

/** Fills a launch to what is wanted, and adds the bookings that came to nothing. */
export function fillFlight(block: Block, flight: Flight, crowd: Crowd, shown: number | undefined): void {
  const random = block.random.fork(`traffic/${flight.id}`)
  const wanted = shown ?? seatsWanted(flight, block.moment.today, random)
  const until = salesEnd(block, flight)
  if (until <= plus(flight.announcedAt, HOUR)) return
  const sell = (partySize: number, fate: (at: Date) => Fate): boolean => {
    const at = plus(flight.announcedAt, (until.getTime() - flight.announcedAt.getTime()) * random.next() ** 0.7)
    const person = somebody(flight, crowd, at, random)
    if (person) book(block, { flight, person, at, partySize, fliesToo: random.chance(0.85), fate: fate(at) })
    return person !== null
  }
  let sold = flight.seats.takenCount
  for (let tries = 0; sold < wanted && tries < 3 * wanted; tries += 1) {
    const partySize = Math.min(random.weighted(PARTIES), wanted - sold)
    // On an aborted launch no seat stays taken, and yet it had been sold.
    if (sell(partySize, (at) => keptFate(block, flight, { at, partySize, random })))
      sold += flight.aborted ? partySize : 0
    if (!flight.aborted) sold = flight.seats.takenCount
  }
  const lost = Math.floor((wanted / 2) * LOST + random.next())
  for (let i = 0; i < lost; i += 1) {
    const partySize = random.weighted(PARTIES)
    sell(partySize, (at) => lostFate(block, flight, { at, partySize, random }))
  }
}

/** Nothing is sold any more once a launch is flown or given up, and nothing was sold in the future. */
function salesEnd({ moment }: Block, { launchDate, plannedFor, aborted }: Flight): Date {
  return plus(earliest(moment.today, launchDate, plannedFor, aborted?.at ?? launchDate), -2 * HOUR)
}

function somebody(flight: Flight, { regulars, others }: Crowd, at: Date, random: Random): Person | null {
  for (let tries = 0; tries < 25; tries += 1) {
    const person = random.pick(random.chance(0.42) ? regulars : others)
    if (person.registeredAt < at && !flight.travelers.has(person.id)) return person
  }
  return null
}

interface Draw {
  readonly at: Date
  readonly partySize: number
  readonly random: Random
}

/** Mostly simply paid; now and then one of a party stays at home, or everybody does, too late for a refund. */
function keptFate(block: Block, flight: Flight, { at, partySize, random }: Draw): Fate {
  const mood = random.next()
  if (mood < 0.04 && partySize > 1) {
    const when = refundableMoment(block, flight, at, random)
    if (when) return { kind: 'CANCELLED', at: when, passengers: 1 }
  }
  if (mood > 0.975 && !flight.aborted) {
    const when = lateMoment(block, flight, at, random)
    if (when) return { kind: 'CANCELLED', at: when, passengers: partySize }
  }
  return { kind: 'PAID' }
}

function lostFate(block: Block, flight: Flight, { at, partySize, random }: Draw): Fate {
  const mood = random.next()
  const when = mood < 0.5 ? refundableMoment(block, flight, at, random) : null
  if (when) return { kind: 'CANCELLED', at: when, passengers: partySize }
  return { kind: mood < 0.85 ? 'EXPIRED' : 'WITHDRAWN' }
}

/** An instant after the booking at which some of the money still came back. */
export function refundableMoment({ moment }: Block, flight: Flight, at: Date, random: Random): Date | null {
  const lastDay = new Date(minusMonths(flight.plannedFor.toISOString().slice(0, 10), 3))
  return within(plus(at, 6 * HOUR), earliest(lastDay, moment.today, flight.aborted?.at ?? lastDay), random)
}

/** An instant after the booking at which nothing came back any more. */
export function lateMoment({ moment }: Block, flight: Flight, at: Date, random: Random): Date | null {
  const since = latest(plus(at, 6 * HOUR), plus(flight.launchDate, -80 * DAY))
  const when = within(since, earliest(moment.today, plus(flight.plannedFor, -3 * HOUR)), random)
  return when && dateKnownAt(flight, when) > when ? when : null
}

function within(since: Date, until: Date, random: Random): Date | null {
  const room = until.getTime() - since.getTime()
  return room < 4 * HOUR ? null : plus(since, room * random.between(0.05, 0.95))
}
