import { edgeOfDay } from '@astro/web/time/clock.ts'
import { lastDayOf } from '@astro/web/time/month.ts'
import { wallTime } from '@astro/web/time/zoned.ts'

interface DatedLaunch {
  readonly launchDate: string
  readonly spaceport: { readonly timeZone: string }
}

const DAY_MS = 86_400_000

/** The instants between which a month lies in every zone: a day more at either end. */
export function edgesOf(month: string): { readonly from: string; readonly to: string } {
  const early = Date.parse(edgeOfDay(`${month}-01`, 'start')) - DAY_MS
  const late = Date.parse(edgeOfDay(lastDayOf(month), 'end')) + DAY_MS
  return { from: new Date(early).toISOString(), to: new Date(late).toISOString() }
}

/** The launches of each day of a month, in order, by the calendar of the spaceport that each leaves from. */
export function launchesByDay<L extends DatedLaunch>(launches: readonly L[], month: string): Map<string, L[]> {
  const days = new Map<string, L[]>()
  for (const launch of launches) {
    const { day } = wallTime(launch.launchDate, launch.spaceport.timeZone)
    if (!day.startsWith(month)) continue
    days.set(day, [...(days.get(day) ?? []), launch])
  }
  return days
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

/**
 * Where an arrow key leads from one launch of the calendar: the next or the last one beside it; down and up to the
 * nearest a week or more away. Undefined at the ends, and for other keys.
 */
export function nextInCalendar(days: readonly string[], at: number, key: string): number | undefined {
  const step = STEPS[key]
  const day = days[at]
  if (step === undefined || day === undefined) return undefined
  if (Math.abs(step) === 1) return days[at + step] === undefined ? undefined : at + step
  const wanted = new Date(Date.parse(`${day}T00:00:00Z`) + step * DAY_MS).toISOString().slice(0, 10)
  const found = step > 0 ? days.findIndex((one) => one >= wanted) : days.findLastIndex((one) => one <= wanted)
  return found === -1 ? undefined : found
}
