import type { Pool } from 'pg'
import { grouped } from '../../platform/db/index.ts'
import type { LaunchStatusChangeType } from './launch.graphql.ts'
import { RELIABLE_AFTER } from './launch.rules.ts'

const HISTORY = `
  select launch_id as "launchId", from_status as "from", to_status as "to", previous_date as "previousDate", new_date as "newDate", reason, at
  from launch_status_change where launch_id = any($1::uuid[]) order by at, id`

/** The status changes of several launches, each list oldest first, in the order of `launchIds`. */
export async function statusHistories(pool: Pool, launchIds: readonly string[]): Promise<LaunchStatusChangeType[][]> {
  type Row = LaunchStatusChangeType & { readonly launchId: string }
  const { rows } = await pool.query<Row>({ name: 'launch status histories', text: HISTORY, values: [launchIds] })
  return grouped(rows, launchIds, (row) => row.launchId)
}

/** Looks no further than the launches that decide it: an agency may have thousands. */
const RELIABLE = `
  select asked.id, (
    select count(*) from (select 1 from launch l where l.agency_id = asked.id and l.status = 'COMPLETED' limit ${RELIABLE_AFTER}) flown
  ) = ${RELIABLE_AFTER} as "isReliable"
  from unnest($1::uuid[]) as asked (id)`

/** Whether each agency is reliable now: two completed launches (SPEC rule 15). In the order of `agencyIds`. */
export async function reliabilities(pool: Pool, agencyIds: readonly string[]): Promise<boolean[]> {
  type Row = { readonly id: string; readonly isReliable: boolean }
  const { rows } = await pool.query<Row>({ name: 'reliable agencies', text: RELIABLE, values: [agencyIds] })
  const reliable = new Set(rows.filter((row) => row.isReliable).map((row) => row.id))
  return agencyIds.map((id) => reliable.has(id))
}
