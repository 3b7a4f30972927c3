const WALL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/
const DAY_MS = 86_400_000
/** Whoever types a year passes by years of one to three digits, before zones were. */
const FIRST_YEAR = '1900'
const formats = new Map<string, Intl.DateTimeFormat>()

/** Day and time as a clock on a wall shows them. */
export interface WallTime {
  /** "2031-03-12" */
  readonly day: string
  /** "14:05" */
  readonly time: string
}

/**
 * When clocks in a zone show a day and a time. `twice`: when clocks are set back they show it again at `later`;
 * `never`: they skip it when they are set forward; `invalid`: the calendar has no such day or time.
 */
export type Moment =
  | { readonly kind: 'once'; readonly instant: string }
  | { readonly kind: 'twice'; readonly instant: string; readonly later: string }
  | { readonly kind: 'never' | 'invalid' }

/** What clocks in a zone show at an instant. */
export function wallTime(instant: string | number, zone: string): WallTime {
  const shown = new Date(new Date(instant).getTime() + offsetAt(new Date(instant).getTime(), zone)).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The instant at which clocks in a zone show this; whole minutes. */
export function momentOf({ day, time }: WallTime, zone: string): Moment {
  const written = `${day}T${time}`
  const shown = WALL.test(written) && written >= FIRST_YEAR ? Date.parse(`${written}:00Z`) : Number.NaN
  // The engine turns 31 February into March: no such day.
  if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 16) !== written) return { kind: 'invalid' }
  // Zones change their offset by hours at most: those of the day before and after are all that come into question.
  const offsets = new Set([-1, 1].map((days) => offsetAt(shown + days * DAY_MS, zone)))
  const found = [...offsets]
    .map((offset) => shown - offset)
    .filter((at) => at + offsetAt(at, zone) === shown)
    .toSorted((left, right) => left - right)
    .map((at) => new Date(at).toISOString())
  const [first, second] = found
  if (first === undefined) return { kind: 'never' }
  return second === undefined ? { kind: 'once', instant: first } : { kind: 'twice', instant: first, later: second }
}

/** How far clocks in a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const two = '2-digit'
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
  formats.set(timeZone, made)
  return made
}
