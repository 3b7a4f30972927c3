import { AGENCY_COLUMNS, type Columns, ROCKET_COLUMNS, selectAs, SPACEPORT_COLUMNS } from '../fleet/index.ts'
import { type Selection, under } from '../../platform/selection/index.ts'
import type { LaunchType } from './launch.graphql.ts'
import { isBookable } from './launch.rules.ts'

/** A launch as it is read: all of its own columns, and of what is joined only what is selected. */
export interface LaunchRow extends LaunchType {
  readonly agencyId: string
  readonly rocketId: string
  readonly spaceportId: string
}

type RawRow = Readonly<Record<string, unknown>> &
  Pick<LaunchRow, 'id' | 'agencyId' | 'rocketId' | 'spaceportId' | 'status' | 'launchDate' | 'availableSeats'>

/** What a statement reads of launches, and how its rows become `LaunchRow`s. */
export interface LaunchShape {
  /** SQL after `select`, from `launch l` and the joins. */
  readonly columns: string
  readonly joins: string
  read(row: RawRow, now: Date): LaunchRow
}

/**
 * `available_seats` still counts a hold that has just expired as taken, until the job removes it a second or two
 * later: a list need not look at holds for that. A booking removes expired holds first, so nobody is turned away.
 */
const OWN = `l.id, l.slug, l.agency_id as "agencyId", l.rocket_id as "rocketId", l.spaceport_id as "spaceportId", l.destination,
  l.launch_date as "launchDate", l.price_per_seat as "pricePerSeat", l.total_seats as "totalSeats", l.minimum_seats as "minimumSeats",
  l.available_seats as "availableSeats", l.status`

const TABLES = {
  rocket: { columns: ROCKET_COLUMNS, join: 'join rocket r on r.id = l.rocket_id' },
  agency: { columns: AGENCY_COLUMNS, join: 'join agency a on a.user_id = l.agency_id' },
  spaceport: { columns: SPACEPORT_COLUMNS, join: 'join spaceport s on s.id = l.spaceport_id' },
} as const satisfies Record<string, { columns: Columns; join: string }>

type Table = keyof typeof TABLES

/** Everything, for what is loaded before it is known what will be asked of it. */
export const FULL_SHAPE = shapeFrom({ rocket: ROCKET_COLUMNS, agency: AGENCY_COLUMNS, spaceport: SPACEPORT_COLUMNS })

const shapes = new WeakMap<Selection, LaunchShape>()

/** What to read for a selection on launches; `paths` lead from the selection to the launches in it. */
export function shapeOf(selection: Selection, paths: readonly (readonly string[])[] = [[]]): LaunchShape {
  let shape = shapes.get(selection)
  if (shape === undefined) {
    const launches = paths.map((path) => under(selection, ...path))
    shape = shapeFrom({
      rocket: selected(
        ROCKET_COLUMNS,
        launches.map((launch) => under(launch, 'rocket')),
      ),
      agency: selected(
        AGENCY_COLUMNS,
        launches.flatMap((launch) => [under(launch, 'agency'), under(launch, 'rocket', 'agency')]),
      ),
      spaceport: selected(
        SPACEPORT_COLUMNS,
        launches.map((launch) => under(launch, 'spaceport')),
      ),
    })
    shapes.set(selection, shape)
  }
  return shape
}

function selected(columns: Columns, selections: readonly Selection[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).filter(([field]) => selections.some((selection) => selection.has(field))),
  )
}

function shapeFrom(wanted: Readonly<Record<Table, Columns>>): LaunchShape {
  const joined = (Object.keys(TABLES) as Table[]).filter((table) => Object.keys(wanted[table]).length > 0)
  const [rocket, agency, spaceport] = [
    reader('rocket', wanted.rocket),
    reader('agency', wanted.agency),
    reader('spaceport', wanted.spaceport),
  ]
  return {
    columns: [OWN, ...joined.map((table) => selectAs(table, wanted[table]))].join(', '),
    joins: joined.map((table) => TABLES[table].join).join(' '),
    read: (row, now) => {
      const launch = row as unknown as Mutable<LaunchRow>
      launch.isBookable = isBookable(row, now)
      // A rocket flies for its own agency alone (SPEC rule 4), so both are the same object.
      launch.agency = agency(row, row.agencyId) as unknown as LaunchType['agency']
      const flown = rocket(row, row.rocketId)
      flown['agency'] = launch.agency
      launch.rocket = flown as unknown as LaunchType['rocket']
      launch.spaceport = spaceport(row, row.spaceportId) as unknown as LaunchType['spaceport']
      return launch
    },
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Makes the nested object of a joined table from the row's keys; its id stands in the launch, joined or not. */
function reader(table: Table, columns: Columns): (row: RawRow, id: string) => Record<string, unknown> {
  const keys = Object.keys(columns).map((field) => [field, `${table}.${field}`] as const)
  return (row, id) => {
    const nested: Record<string, unknown> = { id }
    for (const [field, key] of keys) nested[field] = row[key]
    return nested
  }
}
