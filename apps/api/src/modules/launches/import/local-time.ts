import { asInstant, isCalendarDate } from '../../../platform/calendar/index.ts'

const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ]((?!24)\d{2}:\d{2}(?::\d{2})?)$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]((?!24)\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?) ?(Z|[+-]\d{2}:\d{2})$/i

/** What a text says of a launch date: an instant, or in words what it lacks. A time without a zone is the spaceport's. */
export function readLaunchDate(text: string, timeZone: string): Date | string {
  const [day = ''] = text.split(/[T ]/)
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !isCalendarDate(day)) return NO_SUCH
  const instant = INSTANT.exec(text)
  if (instant !== null) return orWrong(asInstant(`${instant[1]}T${instant[2]}${instant[3]?.toUpperCase()}`))
  const local = LOCAL.exec(text)
  if (local !== null) return orWrong(inZone(`${local[1]}T${local[2]}`, timeZone))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Say the time as well, for example 2027-05-01 14:00.'
  return SHAPE
}

const NO_SUCH = 'The calendar has no such date or time.'
const SHAPE = 'Write date and time as 2027-05-01 14:00 in the spaceport’s zone, or with a zone as 2027-05-01T14:00Z.'

const orWrong = (instant: Date): Date | string => (Number.isNaN(instant.getTime()) ? NO_SUCH : instant)

/** The instant at which clocks in a zone show a date and time: the first one when they show it twice, none when they skip it. */
function inZone(local: string, timeZone: string): Date {
  const shown = asInstant(`${local}Z`)
  if (Number.isNaN(shown.getTime())) return shown
  const around = [-1, 1].map((days) => offsetAt(new Date(shown.getTime() + days * DAY_MS), timeZone))
  const candidates = around.map((offset) => new Date(shown.getTime() - offset))
  const right = candidates.filter((at) => at.getTime() + offsetAt(at, timeZone) === shown.getTime())
  return right[0] ?? new Date(Number.NaN)
}

const DAY_MS = 86_400_000

/** How far clocks in a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const shown = Date.UTC(year, month - 1, day, hour, minute, second)
  return shown - Math.floor(instant.getTime() / 1000) * 1000
}
