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
  /** The first and the last day whose bookings are open beside the report. */
  open: optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/))),
})
export type RevenueSearch = v.InferOutput<typeof RevenueSearchSchema>

/** The report after a change, without the names that were cleared, and with nothing open beside it. */
export function changed(search: RevenueSearch, change: Partial<RevenueSearch>): RevenueSearch {
  const next = { ...search, open: undefined, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
}
