import type { Block } from '../block.ts'
import { ABORT_REASONS, DELAY_REASONS } from '../facts/reasons.ts'
import { DAY, HOUR, MINUTE, daysBetween, earliest, latest, plus } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Course, Delay, Slot } from './flight.ts'

/** Days before its date at which a launch is announced. */
const LEAD = { LOW_EARTH_ORBIT: [230, 420], ISS: [340, 600], MOON: [480, 760], MARS: [650, 900] } as const

/** How often launches are delayed, again, or given up: a shade better than real cadence, so that lists stay readable. */
const DELAYED = 0.11
const DELAYED_AGAIN = 0.2
const ABORTED_PAST = 0.07
const ABORTED_AHEAD = 0.035

/** What became of a slot up to today. */
export function courseOf(block: Block, slot: Slot, random: Random): Course {
  const { today } = block.moment
  const announcedAt = announced(slot, today, random)
  // An agency takes a day or two to close a launch: those of the last days are flown and still open.
  const justFlown = slot.plannedFor < today && slot.plannedFor >= plus(today, -2 * DAY)
  if (justFlown) return { announcedAt, delays: [], completedAt: null, aborted: null }
  const delays = random.chance(DELAYED) ? delaysOf(slot, announcedAt, today, random) : []
  const launchDate = delays.at(-1)?.to ?? slot.plannedFor
  const isPast = launchDate < today
  if (random.chance(isPast ? ABORTED_PAST : ABORTED_AHEAD)) {
    const aborted = abortedIn(
      latest(announcedAt, delays.at(-1)?.at ?? announcedAt),
      earliest(today, launchDate),
      random,
    )
    if (aborted) return { announcedAt, delays, completedAt: null, aborted }
  }
  const completedAt = plus(launchDate, random.int(20 * 60, 44 * 60) * MINUTE)
  return { announcedAt, delays, completedAt: completedAt < today ? completedAt : null, aborted: null }
}

function announced({ destination, plannedFor, ship }: Slot, today: Date, random: Random): Date {
  const [from, to] = LEAD[destination]
  const wanted = plus(plannedFor, -random.int(from, to) * DAY)
  const byNow = earliest(wanted, plus(today, -random.int(1, 240) * DAY - random.int(8, 16) * HOUR))
  return latest(byNow, plus(ship.registeredAt, random.int(5, 9) * DAY))
}

function delaysOf(slot: Slot, announcedAt: Date, today: Date, random: Random): Delay[] {
  const delays: Delay[] = []
  // All together end before half of the pause to the ship's next flight, which therefore stays a day apart.
  let room = Math.min(28, Math.floor(slot.daysToNext * 0.45))
  let from = slot.plannedFor
  let since = announcedAt
  for (let chance = 1; room >= 1 && random.chance(chance); chance = DELAYED_AGAIN) {
    // Close to the date, or in the last weeks for one that is far off.
    const at = momentBetween(
      latest(since, earliest(plus(from, -40 * DAY), plus(today, -60 * DAY))),
      earliest(today, from),
      random,
    )
    if (!at) break
    const days = random.int(1, room)
    const to = plus(from, days * DAY + random.int(-6, 6) * 10 * MINUTE)
    delays.push({ at, from, to: daysBetween(from, to) > 0 ? to : plus(from, DAY), reason: random.pick(DELAY_REASONS) })
    room -= days + 1
    ;[from, since] = [to, at]
  }
  return delays
}

function abortedIn(since: Date, until: Date, random: Random): Course['aborted'] {
  const at = momentBetween(latest(since, plus(until, -60 * DAY)), until, random)
  return at && { at, reason: random.pick(ABORT_REASONS) }
}

/** An instant well inside two others; null when they are too close. */
function momentBetween(since: Date, until: Date, random: Random): Date | null {
  const room = until.getTime() - since.getTime()
  return room < 2 * DAY ? null : plus(since, DAY + random.next() * (room - DAY - HOUR))
}
