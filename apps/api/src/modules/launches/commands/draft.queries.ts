import { asInstant } from '../../../platform/calendar/index.ts'
import { type Sql, violatedConstraint } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors/index.ts'
import { isId } from '../../../platform/ids/index.ts'
import { HOURS_APART } from '../launch.rules.ts'
import { type Conflict, type RocketFacts, rocketBusy } from './draft.rules.ts'

export interface RocketWithAgency extends RocketFacts {
  readonly model: string
  readonly companyName: string
  readonly taxId: string | null
  readonly legalAddress: string | null
}

export interface SpaceportFacts {
  readonly id: string
  readonly name: string
  readonly location: string
  readonly timeZone: string
}

/** Whether the rows read must stay as they are until the transaction ends. */
export type Hold = 'held' | 'seen'

const share = (hold: Hold, tables: string): string => (hold === 'held' ? ` for share of ${tables}` : '')

/** A rocket with what its agency is known by; held before any launch is locked. */
export async function readRocket(sql: Sql, id: string, hold: Hold): Promise<RocketWithAgency | null> {
  const [rocket] = await sql.query<RocketWithAgency>({
    name: `rocket-to-fly-${hold}`,
    text: `select r.id, r.agency_id as "agencyId", r.name, r.model, r.capacity, r.range, a.company_name as "companyName",
             a.tax_id as "taxId", a.legal_address as "legalAddress"
           from rocket r join agency a on a.user_id = r.agency_id where r.id = $1${share(hold, 'a, r')}`,
    values: [isId(id) ? id : null],
  })
  return rocket ?? null
}

/** A spaceport to leave from. */
export async function readSpaceport(sql: Sql, id: string, hold: Hold): Promise<SpaceportFacts | null> {
  const [spaceport] = await sql.query<SpaceportFacts>({
    name: `spaceport-to-leave-${hold}`,
    text: `select s.id, s.name, s.location, s.time_zone as "timeZone" from spaceport s where s.id = $1${share(hold, 's')}`,
    values: [isId(id) ? id : null],
  })
  return spaceport ?? null
}

/** The rocket's other launches that are not aborted and less than a day from a date, by date. */
export async function conflictsAt(
  sql: Sql,
  { rocketId, date, except }: { readonly rocketId: string; readonly date: Date; readonly except: string | null },
): Promise<readonly Conflict[]> {
  const rows = await sql.query<{ id: string; slug: string; launchDate: Date | string }>({
    name: 'launches-of-rocket-around',
    text: `select id, slug, launch_date as "launchDate" from launch
           where rocket_id = $1 and status <> 'ABORTED' and id is distinct from $3::uuid
             and launch_date > $2::timestamptz - interval '${HOURS_APART} hours'
             and launch_date < $2::timestamptz + interval '${HOURS_APART} hours' order by launch_date, id`,
    values: [rocketId, date, except],
  })
  return rows.map((row) => ({ ...row, launchDate: asInstant(row.launchDate) }))
}

/** Says in words what the database refuses when another launch of the rocket came first. */
export async function orRocketBusy<T>(path: readonly string[], write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (violatedConstraint(error) === 'launch_rocket_a_day_apart') throw new DomainError([rocketBusy(undefined, path)])
    throw error
  }
}
