import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { agencyRenamed } from '../identity/index.ts'
import { type Searchable, searchTextOf } from './search-words.ts'

interface NamedLaunch extends Omit<Searchable, 'agencyName'> {
  readonly id: string
}

/** Lets launches be found under their agency's new name, and shown with it, until the returned function is called. */
export function reactToAgencies(): () => void {
  return agencyRenamed.on(async (tx, { agencyId, companyName }) => {
    const sql = sqlOf(tx.em)
    const launches = await lockLaunchesOf(sql, agencyId)
    await sql.query({
      name: 'rename-agency-in-launches',
      text: `update launch set search_text = given.search_text, updated_at = $3
             from unnest($1::uuid[], $2::text[]) as given (id, search_text) where launch.id = given.id`,
      values: [
        launches.map(({ id }) => id),
        launches.map((launch) => searchTextOf({ ...launch, agencyName: companyName })),
        tx.now,
      ],
    })
    tx.announce(...launches.map(({ id }) => ({ topic: 'launch' as const, id })))
  })
}

function lockLaunchesOf(sql: Sql, agencyId: string): Promise<NamedLaunch[]> {
  return sql.query<NamedLaunch>({
    name: 'lock-launches-of-agency',
    text: `select l.id, l.destination, r.name as "rocketName", r.model as "rocketModel", s.name as "spaceportName",
             s.location as "spaceportLocation"
           from launch l join rocket r on r.id = l.rocket_id join spaceport s on s.id = l.spaceport_id
           where l.agency_id = $1 order by l.id for no key update of l`,
    values: [agencyId],
  })
}
