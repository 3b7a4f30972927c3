import { destinations, type Destination } from '@astro/ui'
import { TrailSchema } from '@astro/web'
import { edgeOfDay } from '@astro/web/time/clock.ts'
import * as v from 'valibot'
import type { LaunchFilter, LaunchOrder, LaunchStatus } from '../../gql/graphql.ts'

export const STATUSES = ['SCHEDULED', 'DELAYED', 'COMPLETED', 'ABORTED'] as const satisfies readonly LaunchStatus[]
/** What is looked at unless something else is said: launches that still need somebody's work. */
const OPEN: readonly LaunchStatus[] = ['SCHEDULED', 'DELAYED']
/** How no status at all stands in the URL. */
const ANY = 'ANY'

const SORTS = {
  date: { field: 'LAUNCH_DATE', direction: 'ASC' },
  'date-desc': { field: 'LAUNCH_DATE', direction: 'DESC' },
  price: { field: 'PRICE', direction: 'ASC' },
  'price-desc': { field: 'PRICE', direction: 'DESC' },
  seats: { field: 'AVAILABLE_SEATS', direction: 'ASC' },
  'seats-desc': { field: 'AVAILABLE_SEATS', direction: 'DESC' },
} as const satisfies Record<string, LaunchOrder>
export type Sort = keyof typeof SORTS

export const PAGE_SIZE = 25

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))
const day = optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)))
const id = optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)))
const words = optional(v.pipe(v.string(), v.regex(/^[A-Z_]+(,[A-Z_]+)*$/), v.maxLength(100)))

const filterFields = {
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  status: words,
  to: words,
  rocket: id,
  spaceport: id,
  from: day,
  until: day,
  below: optional(v.literal('1')),
  sort: optional(v.picklist(Object.keys(SORTS) as Sort[])),
}

/** What a saved view keeps: filters and order. */
export const ViewSchema = v.object(filterFields)
export type LaunchesView = v.InferOutput<typeof ViewSchema>

/** The list as it stands in the URL: every value a short string, nonsense is left out. */
export const LaunchesSearchSchema = v.object({
  ...filterFields,
  trail: TrailSchema,
  view: optional(v.literal('calendar')),
  month: optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
})
export type LaunchesSearch = v.InferOutput<typeof LaunchesSearchSchema>

/** The statuses that are shown; none stands for all. */
export function statusesOf({ status }: LaunchesView): readonly LaunchStatus[] {
  if (status === undefined) return OPEN
  return STATUSES.filter((one) => status.split(',').includes(one))
}

/** How a choice of statuses stands in the URL; what is shown anyway needs no words. */
export function writeStatuses(chosen: readonly string[]): string | undefined {
  const known = STATUSES.filter((one) => chosen.includes(one))
  if (known.length === 0 || known.length === STATUSES.length) return ANY
  return known.join() === OPEN.join() ? undefined : known.join()
}

export function destinationsOf({ to }: LaunchesView): Destination[] {
  return destinations.filter((one) => (to ?? '').split(',').includes(one))
}

/** What the API is asked for, of one agency's launches. Days count in the reader's zone. */
export function filterOf(search: LaunchesView, agencyId: string): LaunchFilter {
  const statuses = statusesOf(search)
  const to = destinationsOf(search)
  return {
    agencyId,
    ...(statuses.length > 0 ? { statuses: [...statuses] } : {}),
    ...(to.length > 0 ? { destinations: to } : {}),
    ...(search.rocket ? { rocketId: search.rocket } : {}),
    ...(search.spaceport ? { spaceportId: search.spaceport } : {}),
    ...(search.from ? { from: edgeOfDay(search.from, 'start') } : {}),
    ...(search.until ? { to: edgeOfDay(search.until, 'end') } : {}),
    ...(search.below ? { belowMinimum: true } : {}),
    ...(search.q ? { search: search.q } : {}),
  }
}

export function orderOf({ sort }: LaunchesView): LaunchOrder {
  return SORTS[sort ?? 'date']
}

/** The list after a change: back to its first page, and without the names that were cleared. */
export function changed(search: LaunchesSearch, change: Partial<LaunchesSearch>): LaunchesSearch {
  const next = { ...search, trail: undefined, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''))
}

/** What of a search a view keeps. */
export function viewOf(search: LaunchesSearch): LaunchesView {
  const names = Object.keys(filterFields) as (keyof LaunchesView)[]
  return Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])))
}

/** Whether two views show the same. */
export function isSameView(left: LaunchesView, right: LaunchesView): boolean {
  const names = Object.keys(filterFields) as (keyof LaunchesView)[]
  return names.every((name) => left[name] === right[name])
}

/** How many filters narrow the list, beside its statuses and its order. */
export function filterCount(search: LaunchesView): number {
  return (['q', 'to', 'rocket', 'spaceport', 'from', 'until', 'below'] as const).filter((name) => search[name]).length
}
