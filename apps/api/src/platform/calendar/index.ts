/** A calendar date without a zone, `YYYY-MM-DD`. Comparing two as text compares them as dates. */
export type CalendarDate = string

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000

/** The UTC calendar date of an instant. */
export function dateOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10)
}

/** The first instant of a calendar date, in UTC. */
export function startOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00.000Z`)
}

/** Whether a text is a date that the calendar has. */
export function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false
  const start = startOf(text)
  return !Number.isNaN(start.getTime()) && dateOf(start) === text
}

/** The date some days later, or earlier when negative. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(new Date(startOf(date).getTime() + days * MS_A_DAY))
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The same day some months earlier; the month's last day where it has no such day (31 May − 3 = 28 February). */
export function minusMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const index = year * 12 + (month - 1) - months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth))
  return [
    String(targetYear).padStart(4, '0'),
    String(targetMonth).padStart(2, '0'),
    String(targetDay).padStart(2, '0'),
  ].join('-')
}

/** Whole years between a birthday and a date; somebody born on 29 February turns a year older on 1 March. */
export function ageOn(dateOfBirth: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return date.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** An instant as a driver hands it over, a Date or its text, as a Date. */
export function asInstant(value: Date | string): Date {
  return value instanceof Date ? value : new Date(value)
}

/** An instant some seconds later, or earlier when negative. */
export function plusSeconds(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000)
}
