/** Both are given to the seeds, which read no clock. */
export interface Moment {
  /** The start of today, in UTC: everything is dated relative to it. */
  readonly today: Date
  /** This instant: only what must still be running (an unpaid booking, a hold) is dated by it. */
  readonly now: Date
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The moment of an instant. */
export function momentOf(now: Date): Moment {
  return { now, today: new Date(Math.floor(now.getTime() / DAY) * DAY) }
}

export function plus(instant: Date, milliseconds: number): Date {
  return new Date(Math.round(instant.getTime() + milliseconds))
}

/** Days from one instant to another; negative when the other is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY
}

export function earliest(...instants: readonly Date[]): Date {
  return new Date(Math.min(...instants.map((instant) => instant.getTime())))
}

export function latest(...instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(instant: Date, timeZone: string): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant.getTime() / MINUTE) * MINUTE
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric'
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    hourCycle: 'h23',
  } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone, ...fields })
  formats.set(timeZone, format)
  return format
}

/** The instant at which a zone's clocks show a time (minutes after midnight) on the UTC date of `day`. */
export function localTime(day: Date, minutes: number, timeZone: string): Date {
  const wall = Math.floor(day.getTime() / DAY) * DAY + minutes * MINUTE
  const guess = new Date(wall - zoneOffset(new Date(wall), timeZone))
  return new Date(wall - zoneOffset(guess, timeZone))
}
