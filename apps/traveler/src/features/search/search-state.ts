import { parseMoney } from '@astro/ui'
import { edgeOfDay } from '@astro/web/time/clock.ts'
import * as v from 'valibot'
import type { LaunchFilter, LaunchOrder } from '../../gql/graphql.ts'

export const DESTINATIONS = ['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS'] as const
export type Destination = (typeof DESTINATIONS)[number]

export const SORTS = ['date', 'price', 'price-desc', 'seats'] as const
export type Sort = (typeof SORTS)[number]

/** How many launches a page of results has. */
export const PAGE_SIZE = 20
/** More than this in one request would cost more fields than the API answers at once. */
const MOST_AT_ONCE = 60
const DAY = /^\d{4}-\d{2}-\d{2}$/

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))

/** The search as it stands in the URL: every value a short string, nonsense is left out. */
export const LaunchSearchSchema = v.object({
  to: optional(
    v.pipe(
      v.string(),
      v.check((value) => destinationsOf(value).length > 0),
    ),
  ),
  from: optional(v.pipe(v.string(), v.regex(DAY))),
  until: optional(v.pipe(v.string(), v.regex(DAY))),
  maxPrice: optional(
    v.pipe(
      v.string(),
      v.check((value) => parseMoney(value) !== undefined),
    ),
  ),
  seats: optional(v.pipe(v.string(), v.regex(/^[1-6]$/))),
  agency: optional(v.pipe(v.string(), v.maxLength(64))),
  spaceport: optional(v.pipe(v.string(), v.maxLength(64))),
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  sort: optional(v.picklist(SORTS)),
  shown: optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/))),
  month: optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
})

export type LaunchSearch = v.InferOutput<typeof LaunchSearchSchema>

/** The known destinations in a comma list. */
export function destinationsOf(list: string | undefined): Destination[] {
  const named = (list ?? '').split(',')
  return DESTINATIONS.filter((destination) => named.includes(destination))
}

/** Adds a destination to the comma list, or takes it away; undefined when none is left. */
export function toggleDestination(list: string | undefined, destination: Destination): string | undefined {
  const chosen = destinationsOf(list)
  const next = chosen.includes(destination) ? chosen.filter((one) => one !== destination) : [...chosen, destination]
  return DESTINATIONS.filter((one) => next.includes(one)).join(',') || undefined
}

/** What the API is asked for. Days count in the reader's zone. Only launches that can be booked are found. */
export function filterOf(search: LaunchSearch): LaunchFilter {
  const destinations = destinationsOf(search.to)
  const maxPrice = search.maxPrice ? parseMoney(search.maxPrice) : undefined
  return {
    bookable: true,
    ...(destinations.length > 0 ? { destinations } : {}),
    ...(search.from ? { from: edgeOfDay(search.from, 'start') } : {}),
    ...(search.until ? { to: edgeOfDay(search.until, 'end') } : {}),
    ...(maxPrice ? { maxPrice } : {}),
    ...(search.seats ? { minAvailableSeats: Number(search.seats) } : {}),
    ...(search.agency ? { agencyId: search.agency } : {}),
    ...(search.spaceport ? { spaceportId: search.spaceport } : {}),
    ...(search.q ? { search: search.q } : {}),
  }
}

const ORDERS: Record<Sort, LaunchOrder> = {
  date: { field: 'LAUNCH_DATE', direction: 'ASC' },
  price: { field: 'PRICE', direction: 'ASC' },
  'price-desc': { field: 'PRICE', direction: 'DESC' },
  seats: { field: 'AVAILABLE_SEATS', direction: 'DESC' },
}

export function orderOf(search: LaunchSearch): LaunchOrder {
  return ORDERS[search.sort ?? 'date']
}

/** How many launches to ask for first: as many as were loaded before a reload, within what one request may ask for. */
export function firstOf(search: LaunchSearch): number {
  return Math.min(MOST_AT_ONCE, Math.max(PAGE_SIZE, Number(search.shown ?? 0)))
}

const CRITERIA = ['to', 'from', 'until', 'maxPrice', 'seats', 'agency', 'spaceport', 'q'] as const

/** How many criteria narrow the search. */
export function criteriaCount(search: LaunchSearch): number {
  return CRITERIA.filter((name) => search[name] !== undefined).length
}

/** The search after a change: back to the first page, and without the names that were cleared. */
export function changed(search: LaunchSearch, change: Partial<LaunchSearch>): LaunchSearch {
  const next = { ...search, shown: undefined, ...change }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''))
}
