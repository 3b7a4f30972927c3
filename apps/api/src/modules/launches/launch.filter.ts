import pg from 'pg'
import type { Values } from '../../platform/db/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { isId } from '../../platform/ids/index.ts'
import type { LaunchFilterInput } from './launch-list.graphql.ts'
import { BELOW_MINIMUM } from './launch-sales.queries.ts'
import { OPEN_STATUSES } from './launch.rules.ts'
import { searchQueryOf } from './search-words.ts'

type Given = { readonly [K in keyof LaunchFilterInput]-?: NonNullable<LaunchFilterInput[K]> }
/** A condition on `launch l`; its values are added as they are named. */
type Part<V> = (value: V, to: Conditions) => void
type Parts = { readonly [K in keyof Given]: Part<Given[K]> }

const OPEN = OPEN_STATUSES.map((status) => `'${status}'`).join(', ')

const PARTS: Parts = {
  destinations: (wanted, to) =>
    wanted.length > 0 && to.others.push(`l.destination = any(${to.values.add(wanted)}::text[])`),
  statuses: (wanted, to) => wanted.length > 0 && to.others.push(`l.status = any(${to.values.add(wanted)}::text[])`),
  from: (from, to) => to.range('launch_date', '>=', from.toISOString(), 'timestamptz'),
  to: (before, to) => to.range('launch_date', '<', before.toISOString(), 'timestamptz'),
  maxPrice: (price, to) => to.range('price_per_seat', '<=', price, 'numeric'),
  minAvailableSeats: (seats, to) => to.range('available_seats', '>=', String(seats), 'int'),
  agencyId: (id, to) => to.anchors.push(`l.agency_id = ${to.values.add(checkedId(id, 'agencyId'))}::uuid`),
  spaceportId: (id, to) => to.anchors.push(`l.spaceport_id = ${to.values.add(checkedId(id, 'spaceportId'))}::uuid`),
  rocketId: (id, to) => to.anchors.push(`l.rocket_id = ${to.values.add(checkedId(id, 'rocketId'))}::uuid`),
  belowMinimum: (wanted, to) => to.others.push(wanted ? BELOW_MINIMUM : `not ${BELOW_MINIMUM}`),
  bookable: (wanted, to) => {
    const bookable = `(l.status in (${OPEN}) and l.available_seats > 0 and l.launch_date > ${to.values.add(to.now)}::timestamptz)`
    to.others.push(wanted ? bookable : `not ${bookable}`)
  },
  search: (typed, to) => {
    const query = searchQueryOf(typed)
    if (query !== null)
      to.words.push(`to_tsvector('simple', l.search_text) @@ to_tsquery('simple', ${to.values.add(query)})`)
  },
}

/** The conditions of a filter on `launch l`, sorted by how rows that meet them are found. */
export class Conditions {
  /** Their own index finds few rows: an agency's, a rocket's, a spaceport's. */
  readonly anchors: string[] = []
  readonly words: string[] = []
  /** Everything else is looked at row by row. */
  readonly others: string[] = []
  readonly values: Values
  readonly now: Date
  /** Whether the statement's text holds values, so that it is another one each time. */
  hasLiterals = false
  readonly #orderColumn: string | null

  /**
   * @param orderColumn what the rows are ordered by; null when they are only counted
   * @throws BAD_USER_INPUT when an id is none
   */
  constructor(filter: LaunchFilterInput, values: Values, now: Date, orderColumn: string | null) {
    this.values = values
    this.now = now
    this.#orderColumn = orderColumn
    for (const name of Object.keys(PARTS) as (keyof Given)[]) {
      const value = filter[name]
      // Each part takes the value of its own name; the compiler cannot follow that through a loop.
      if (value !== undefined && value !== null) (PARTS[name] as Part<unknown>)(value, this)
    }
  }

  /**
   * A bound on another column than the order's stands in the text, where the planner sees it: nobody can say in
   * general whether "at most 1,000" is half of the launches (walk them in order) or none (find them first).
   */
  range(column: string, operator: string, value: string, type: string): void {
    const literal = this.#orderColumn !== null && column !== this.#orderColumn
    this.hasLiterals ||= literal
    this.others.push(`l.${column} ${operator} ${literal ? pg.escapeLiteral(value) : this.values.add(value)}::${type}`)
  }
}

/** Whether free seats decide which launches are in a list: it then changes with every booking. */
export function seatsDecide(filter: LaunchFilterInput | null | undefined): boolean {
  return [filter?.bookable, filter?.minAvailableSeats, filter?.belowMinimum].some(
    (part) => part !== null && part !== undefined,
  )
}

function checkedId(id: string, field: string): string {
  if (!isId(id)) throw fault('BAD_USER_INPUT', `${field} is not an id.`)
  return id
}
