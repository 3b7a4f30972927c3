import { TrailSchema } from '@astro/web'
import * as v from 'valibot'
import type { InvoiceFilter, InvoiceOrder, InvoiceStatus, InvoiceType } from '../../gql/graphql.ts'

/** What the platform invoices an agency for (SPEC rule 15). */
export const TYPES = ['AGENCY_FEE', 'AGENCY_LAUNCH'] as const satisfies readonly InvoiceType[]
export const STATUSES = ['PENDING', 'PAID', 'REFUNDED', 'FAILED'] as const satisfies readonly InvoiceStatus[]

export const PAGE_SIZE = 25

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))
const day = optional(v.pipe(v.string(), v.regex(/^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)))

/** The list as it stands in the URL: every value a short string, nonsense is left out. */
export const InvoicesSearchSchema = v.object({
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  type: optional(v.picklist(TYPES)),
  status: optional(v.pipe(v.string(), v.regex(/^[A-Z]+(,[A-Z]+)*$/), v.maxLength(60))),
  overdue: optional(v.literal('1')),
  from: day,
  until: day,
  sort: optional(v.literal('oldest')),
  trail: TrailSchema,
})
export type InvoicesSearch = v.InferOutput<typeof InvoicesSearchSchema>

/** The statuses that were chosen; none stands for all. */
export function statusesOf({ status }: InvoicesSearch): InvoiceStatus[] {
  return STATUSES.filter((one) => (status ?? '').split(',').includes(one))
}

/** What the API is asked for. Days are UTC. */
export function filterOf(search: InvoicesSearch): InvoiceFilter {
  const statuses = statusesOf(search)
  return {
    ...(search.type ? { types: [search.type] } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(search.overdue ? { overdue: true } : {}),
    ...(search.from ? { from: search.from } : {}),
    ...(search.until ? { to: search.until } : {}),
    ...(search.q ? { search: search.q } : {}),
  }
}

/** In which order the API is asked; the newest first unless told otherwise. */
export function orderOf({ sort }: InvoicesSearch): InvoiceOrder {
  return { field: 'CREATED_AT', direction: sort === 'oldest' ? 'ASC' : 'DESC' }
}

/** The list after a change: back to its first page, and without the names that were cleared. */
export function changed(search: InvoicesSearch, change: Partial<InvoicesSearch>): InvoicesSearch {
  const next = { ...search, trail: undefined, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''))
}

/** Whether anything narrows the list. */
export function isNarrowed(search: InvoicesSearch): boolean {
  return Object.keys(filterOf(search)).length > 0
}
