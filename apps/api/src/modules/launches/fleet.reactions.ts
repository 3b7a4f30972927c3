import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { type UserErrorData, refusal, refuseAll } from '../../platform/errors/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import {
  type Destination,
  DESTINATION_NAMES,
  reaches,
  rocketChanged,
  rocketRefitted,
  spaceportChanged,
} from '../fleet/index.ts'
import { agencyRenamed } from '../identity/index.ts'
import { OPEN_STATUSES } from './launch.rules.ts'
import { type Searchable, searchTextOf } from './search-words.ts'

/**
 * Lets launches be found under the names of their agency, rocket and spaceport, and keeps rockets fit for their open
 * launches (SPEC rule 6), until the returned function is called.
 */
export function reactToFleet(): () => void {
  const stops = [
    agencyRenamed.on((tx, { agencyId }) => renameIn(tx, 'agency_id', agencyId)),
    rocketChanged.on((tx, { rocketId }) => renameIn(tx, 'rocket_id', rocketId)),
    spaceportChanged.on((tx, { spaceportId }) => renameIn(tx, 'spaceport_id', spaceportId)),
    rocketRefitted.on(async (tx, { rocketId, capacity, range }) => {
      refuseAll(judgeRefit(await neededOf(sqlOf(tx.em), rocketId), { capacity, range }))
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

interface Needed {
  readonly slug: string
  readonly totalSeats: number
  readonly destination: Destination
}

function neededOf(sql: Sql, rocketId: string): Promise<Needed[]> {
  return sql.query<Needed>({
    name: 'open-launches-of-rocket',
    text: `select slug, total_seats as "totalSeats", destination from launch where rocket_id = $1 and status = any($2)
           order by total_seats desc, id`,
    values: [rocketId, OPEN_STATUSES],
  })
}

function judgeRefit(
  launches: readonly Needed[],
  { capacity, range }: { readonly capacity: number; readonly range: Destination },
): readonly UserErrorData[] {
  const tooLarge = launches.find(({ totalSeats }) => totalSeats > capacity)
  const tooFar = launches.find(({ destination }) => !reaches(range, destination))
  const errors: UserErrorData[] = []
  if (tooLarge) {
    const message = `Its launch ${tooLarge.slug} sells ${tooLarge.totalSeats} seats; it needs as many or more.`
    errors.push(refusal('CAPACITY_EXCEEDED', message, ['capacity']))
  }
  if (tooFar) {
    const message = `Its launch ${tooFar.slug} goes to ${DESTINATION_NAMES[tooFar.destination]}; it must reach as far.`
    errors.push(refusal('ROCKET_OUT_OF_RANGE', message, ['range']))
  }
  return errors
}

/** Finds launches by the names as they stand now, and has all nodes told of them. */
async function renameIn(tx: Tx, column: 'agency_id' | 'rocket_id' | 'spaceport_id', id: string): Promise<void> {
  // The statement must see the new name, however it was changed.
  await tx.em.flush()
  const sql = sqlOf(tx.em)
  const launches = await sql.query<Searchable & { readonly id: string }>({
    name: `lock-launches-by-${column}`,
    text: `select l.id, l.destination, r.name as "rocketName", r.model as "rocketModel", s.name as "spaceportName",
             s.location as "spaceportLocation", a.company_name as "agencyName"
           from launch l join rocket r on r.id = l.rocket_id join spaceport s on s.id = l.spaceport_id
             join agency a on a.user_id = l.agency_id
           where l.${column} = $1 order by l.id for no key update of l`,
    values: [id],
  })
  await sql.query({
    name: 'rename-in-launches',
    text: `update launch set search_text = given.search_text, updated_at = $3
           from unnest($1::uuid[], $2::text[]) as given (id, search_text)
           where launch.id = given.id and launch.search_text <> given.search_text`,
    values: [launches.map((launch) => launch.id), launches.map(searchTextOf), tx.now],
  })
  tx.announce(...launches.map((launch) => ({ topic: 'launch' as const, id: launch.id })))
}
