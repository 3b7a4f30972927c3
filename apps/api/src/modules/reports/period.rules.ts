import type { CalendarDate } from '../../platform/calendar/index.ts'

export const PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const
export type Period = (typeof PERIODS)[number]

const MONTHS: Readonly<Record<Period, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/** Rows that one report has at the most: ten years of months. */
export const MAX_ROWS = 120
/** Years that a report may be about: money moves in none before, and PostgreSQL's dates end somewhere. */
const YEARS = { first: 1900, last: 2999 }

/** Whole periods: the first day of each, and of the one after the last. */
export interface Periods {
  readonly starts: readonly CalendarDate[]
  readonly end: CalendarDate
}

/** The whole periods that two days and all between lie in; in words, why there is no such report. */
export function periodsBetween(period: Period, from: CalendarDate, to: CalendarDate): Periods | string {
  if (to < from) return 'The report would end before it begins: exchange its first and its last day.'
  const [first, last] = [indexOf(period, from), indexOf(period, to)]
  if (yearOf(from) < YEARS.first || yearOf(to) > YEARS.last)
    return `A report is about days from ${YEARS.first} to ${YEARS.last}.`
  if (last - first + 1 > MAX_ROWS)
    return `A report has at most ${MAX_ROWS} rows: choose days closer together, or longer periods.`
  const starts = Array.from({ length: last - first + 1 }, (_, i) => startOfPeriod(period, first + i))
  return { starts, end: startOfPeriod(period, last + 1) }
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4))

/** Periods counted from the year 0 on. */
function indexOf(period: Period, date: CalendarDate): number {
  return Math.floor((yearOf(date) * 12 + Number(date.slice(5, 7)) - 1) / MONTHS[period])
}

function startOfPeriod(period: Period, index: number): CalendarDate {
  const month = index * MONTHS[period]
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
