import * as v from 'valibot'

export const PERIODS = ['month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))
const day = optional(v.pipe(v.string(), v.regex(/^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)))

/** The report as it stands in the URL; by month over the last year when nothing is said. */
export const RevenueSearchSchema = v.object({
  by: optional(v.picklist(['quarter', 'year'])),
  from: day,
  until: day,
  /** What is open beside the report: the bookings or the money of the days from the first to the last. */
  open: optional(v.pipe(v.string(), v.regex(/^(bookings|money)_\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/))),
})
export type RevenueSearch = v.InferOutput<typeof RevenueSearchSchema>

/** The report after a change, without the names that were cleared, and with nothing open beside it. */
export function changed(search: RevenueSearch, change: Partial<RevenueSearch>): RevenueSearch {
  const next = { ...search, open: undefined, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
}

/** What lies behind a figure. */
export interface Behind {
  readonly what: 'bookings' | 'money'
  /** First and last day, by UTC. */
  readonly from: string
  readonly until: string
}

/** What is open beside the report; undefined when nothing is. */
export function behindOf({ open }: RevenueSearch): Behind | undefined {
  const [what, from = '', until = ''] = open?.split('_') ?? []
  return what === 'bookings' || what === 'money' ? { what, from, until } : undefined
}

/** How it stands in the URL. */
export function writeBehind({ what, from, until }: Behind): string {
  return `${what}_${from}_${until}`
}
