import type { ReportPeriod } from '../../gql/graphql.ts'
import type { Period, RevenueSearch } from './revenue-state.ts'

const MONTHS: Record<Period, number> = { month: 1, quarter: 3, year: 12 }
/** A period's name in the schema. */
export const API_PERIODS: Record<Period, ReportPeriod> = { month: 'MONTH', quarter: 'QUARTER', year: 'YEAR' }

/** How many periods are shown when no days are chosen. */
const USUAL: Record<Period, number> = { month: 12, quarter: 8, year: 5 }
/** The API answers with no more rows than this. */
const MOST_ROWS = 120
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Whole periods, and as many right before them to compare with. Days are calendar days by UTC, both included. */
export interface Span {
  readonly period: Period
  readonly from: string
  readonly to: string
  readonly count: number
  readonly before: { readonly from: string; readonly to: string }
}

/** What the address asks for; in words, why there is no such report. */
export function spanOf(search: RevenueSearch, today: string): Span | string {
  const period = search.by ?? 'month'
  const to = search.until ?? today
  if (search.from && search.from > to) return 'The report would end before it begins. Exchange its first and last day.'
  const last = indexOf(period, to)
  const first = search.from ? indexOf(period, search.from) : last - USUAL[period] + 1
  const count = last - first + 1
  if (count > MOST_ROWS)
    return `A report has at most ${MOST_ROWS} rows. Choose days closer together, or longer periods.`
  return {
    period,
    from: firstDay(period, first),
    to: lastDay(period, last),
    count,
    before: { from: firstDay(period, first - count), to: lastDay(period, first - 1) },
  }
}

/** Periods counted from the year 0 on. */
function indexOf(period: Period, date: string): number {
  return Math.floor((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) / MONTHS[period])
}

function firstDay(period: Period, index: number): string {
  const month = index * MONTHS[period]
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function lastDay(period: Period, index: number): string {
  const next = new Date(`${firstDay(period, index + 1)}T00:00:00Z`)
  return new Date(next.getTime() - 1).toISOString().slice(0, 10)
}

/** The last day of the period that begins on a day. */
export function endOfPeriod(period: Period, start: string): string {
  return lastDay(period, indexOf(period, start))
}

/** "Mar 2026", "Q1 2026", "2026". */
export function periodName(period: Period, start: string): string {
  const year = start.slice(0, 4)
  const month = Number(start.slice(5, 7)) - 1
  if (period === 'year') return year
  return period === 'quarter' ? `Q${Math.floor(month / 3) + 1} ${year}` : `${MONTH_NAMES[month] ?? ''} ${year}`
}

/** "Dec 2025 to Nov 2026", or the one period's name. */
export function spanName(period: Period, from: string, to: string): string {
  const [first, last] = [periodName(period, from), periodName(period, to)]
  return first === last ? first : `${first} to ${last}`
}

/** Ranges that are one press away; the usual one needs nothing in the address. */
export function presets(today: string): readonly { value: string; label: string; from: string; until: string }[] {
  const year = Number(today.slice(0, 4))
  const whole = (of: number) => ({ from: `${of}-01-01`, until: `${of}-12-31` })
  return [
    { value: 'this', label: `This year`, ...whole(year) },
    { value: 'last', label: `Last year`, ...whole(year - 1) },
  ]
}
