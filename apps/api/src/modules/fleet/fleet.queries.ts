import type { Pool } from 'pg'
import { grouped } from '../../platform/db/index.ts'
import { AGENCY_COLUMNS, ROCKET_COLUMNS, selectAs, SPACEPORT_COLUMNS } from './fleet.columns.ts'
import type { RocketType } from './rocket.graphql.ts'
import type { SpaceportType } from './spaceport.graphql.ts'

const SPACEPORTS = `
  select s.id, ${Object.entries(SPACEPORT_COLUMNS)
    .map(([field, sql]) => `${sql} as "${field}"`)
    .join(', ')}
  from spaceport s`

const ROCKETS = `
  select r.id, r.agency_id as "agencyId", ${selectAs('rocket', ROCKET_COLUMNS)}, ${selectAs('agency', AGENCY_COLUMNS)}
  from rocket r join agency a on a.user_id = r.agency_id`

/** All spaceports by name. */
export async function spaceportsByName(pool: Pool): Promise<SpaceportType[]> {
  return (await pool.query<SpaceportType>({ name: 'spaceports', text: `${SPACEPORTS} order by s.name` })).rows
}

/** One spaceport; null when there is none. */
export async function spaceportById(pool: Pool, id: string): Promise<SpaceportType | null> {
  const text = `${SPACEPORTS} where s.id = $1`
  return (await pool.query<SpaceportType>({ name: 'spaceport', text, values: [id] })).rows[0] ?? null
}

/** One rocket; null when there is none. */
export async function rocketById(pool: Pool, id: string): Promise<RocketType | null> {
  const text = `${ROCKETS} where r.id = $1`
  const { rows } = await pool.query<RocketRow>({ name: 'rocket', text, values: [id] })
  return rows[0] === undefined ? null : toRocket(rows[0])
}

/** Rockets by name: of one agency, or all. */
export async function rocketsByName(pool: Pool, agencyId: string | null): Promise<RocketType[]> {
  const statement =
    agencyId === null
      ? { name: 'rockets', text: `${ROCKETS} order by r.name, r.id` }
      : {
          name: 'rockets of agency',
          text: `${ROCKETS} where r.agency_id = $1 order by r.name, r.id`,
          values: [agencyId],
        }
  return (await pool.query<RocketRow>(statement)).rows.map(toRocket)
}

/** Rockets of several agencies, each list by name, in the order of `agencyIds`. */
export async function rocketsOfAgencies(pool: Pool, agencyIds: readonly string[]): Promise<RocketType[][]> {
  const text = `${ROCKETS} where r.agency_id = any($1::uuid[]) order by r.name, r.id`
  const { rows } = await pool.query<RocketRow>({ name: 'rockets of agencies', text, values: [agencyIds] })
  return grouped(rows.map(toRocket), agencyIds, (rocket) => rocket.agency.id)
}

type RocketRow = { readonly id: string; readonly agencyId: string } & {
  readonly [F in keyof typeof ROCKET_COLUMNS as `rocket.${F}`]: RocketType[F]
} & { readonly [F in keyof typeof AGENCY_COLUMNS as `agency.${F}`]: RocketType['agency'][F] }

function toRocket(row: RocketRow): RocketType {
  return {
    id: row.id,
    name: row['rocket.name'],
    model: row['rocket.model'],
    capacity: row['rocket.capacity'],
    range: row['rocket.range'],
    description: row['rocket.description'],
    agency: {
      id: row.agencyId,
      companyName: row['agency.companyName'],
      description: row['agency.description'],
      contactPerson: row['agency.contactPerson'],
      contactEmail: row['agency.contactEmail'],
      contactPhone: row['agency.contactPhone'],
    },
  }
}
