import { Values } from '../../platform/db/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import type { LaunchFilterInput } from './launch-list.graphql.ts'
import { OPEN_STATUSES } from './launch.rules.ts'
import { searchQueryOf } from './search-words.ts'

/** A condition on `launch l`; its values are added as they are named. */
type Part<V> = (value: V, values: Values, now: Date) => string | null
type Given = { readonly [K in keyof LaunchFilterInput]-?: NonNullable<LaunchFilterInput[K]> }
type Parts = { readonly [K in keyof Given]: Part<Given[K]> }

const OPEN = OPEN_STATUSES.map((status) => `'${status}'`).join(', ')

const PARTS: Parts = {
  destinations: (wanted, values) => (wanted.length === 0 ? null : `l.destination = any(${values.add(wanted)}::text[])`),
  statuses: (wanted, values) => (wanted.length === 0 ? null : `l.status = any(${values.add(wanted)}::text[])`),
  from: (from, values) => `l.launch_date >= ${values.add(from)}::timestamptz`,
  to: (to, values) => `l.launch_date < ${values.add(to)}::timestamptz`,
  maxPrice: (price, values) => `l.price_per_seat <= ${values.add(price)}::numeric`,
  minAvailableSeats: (seats, values) => `l.available_seats >= ${values.add(seats)}::int`,
  agencyId: (id, values) => `l.agency_id = ${values.add(checkedId(id, 'agencyId'))}::uuid`,
  spaceportId: (id, values) => `l.spaceport_id = ${values.add(checkedId(id, 'spaceportId'))}::uuid`,
  bookable: (wanted, values, now) => {
    const bookable = `l.status in (${OPEN}) and l.available_seats > 0 and l.launch_date > ${values.add(now)}::timestamptz`
    return wanted ? bookable : `not (${bookable})`
  },
  search: (typed, values) => {
    const query = searchQueryOf(typed)
    return query === null ? null : `to_tsvector('simple', l.search_text) @@ to_tsquery('simple', ${values.add(query)})`
  },
}

/**
 * The conditions of a filter on `launch l`, with their values added to `values`. Which conditions there are follows
 * from which parts are given alone, so that the same kind of search is the same statement.
 * @throws BAD_USER_INPUT when an id is none
 */
export function conditionsOf(filter: LaunchFilterInput, values: Values, now: Date): string[] {
  const conditions: string[] = []
  for (const name of Object.keys(PARTS) as (keyof Given)[]) {
    const condition = conditionOf(name, filter, values, now)
    if (condition !== null) conditions.push(condition)
  }
  return conditions
}

function conditionOf<K extends keyof Given>(name: K, filter: LaunchFilterInput, values: Values, now: Date): string | null {
  const value = filter[name] as Given[K] | null | undefined
  return value === undefined || value === null ? null : PARTS[name](value, values, now)
}

/** Whether free seats decide which launches are in a list: it then changes with every booking. */
export function seatsDecide(filter: LaunchFilterInput | null | undefined): boolean {
  return (filter?.bookable ?? null) !== null || (filter?.minAvailableSeats ?? null) !== null
}

function checkedId(id: string, field: string): string {
  if (!isId(id)) throw fault('BAD_USER_INPUT', `${field} is not an id.`)
  return id
}
