import { sqlOf } from '../../../platform/db/index.ts'
import { type UserErrorData, refusal, refuseAll } from '../../../platform/errors/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import { mayActFor } from '../../fleet/index.ts'
import type { ScheduleLaunchInput } from '../launch.inputs.ts'
import { searchTextOf } from '../search-words.ts'
import { slugOf } from '../slug.ts'
import {
  conflictsAt,
  orRocketBusy,
  readRocket,
  readSpaceport,
  type RocketWithAgency,
  type SpaceportFacts,
} from './draft.queries.ts'
import { judgeDraft, judgeTaxData, rocketBusy } from './draft.rules.ts'
import { writeStep } from './status-history.ts'

/** A launch to offer, without what belongs to the request alone. */
export type NewLaunch = Omit<ScheduleLaunchInput, 'idempotencyKey'>

/**
 * Schedules a launch (SPEC rule 4); with all that speaks against it at once. Returns its id.
 * @throws DomainError NOT_FOUND, ROCKET_OUT_OF_RANGE, CAPACITY_EXCEEDED, DATE_IN_PAST, INVALID_INPUT, TAX_DATA_MISSING, ROCKET_BUSY
 */
export async function scheduleLaunch(tx: Tx, input: NewLaunch): Promise<string> {
  const { rocket, spaceport, errors } = await judgeNewLaunch(tx, input)
  refuseAll(errors)
  if (rocket === null || spaceport === null) throw new Error('a launch without rocket or spaceport passed')
  const id = await orRocketBusy(['launchDate'], () => insertLaunch(tx, input, { rocket, spaceport }))
  await writeStep(tx, { launchId: id, from: null, to: 'SCHEDULED', newDate: input.launchDate })
  tx.emit({ event: 'launchScheduled', entityType: 'Launch', entityId: id })
  return id
}

interface Judged {
  readonly rocket: RocketWithAgency | null
  readonly spaceport: SpaceportFacts | null
  readonly errors: readonly UserErrorData[]
}

/** What speaks against a new launch; rocket, agency and spaceport stay as they are until the transaction ends. */
export async function judgeNewLaunch(tx: Tx, input: NewLaunch): Promise<Judged> {
  const sql = sqlOf(tx.em)
  const known = await readRocket(sql, input.rocketId, 'held')
  const rocket = known !== null && mayActFor(tx.actor, known.agencyId) ? known : null
  const spaceport = await readSpaceport(sql, input.spaceportId, 'held')
  const { destination, launchDate, pricePerSeat, totalSeats } = input
  const minimumSeats = input.minimumSeats ?? undefined
  const draft = { rocket: rocket ?? undefined, destination, launchDate, pricePerSeat, totalSeats, minimumSeats }
  const [conflict] =
    rocket === null ? [] : await conflictsAt(sql, { rocketId: rocket.id, date: launchDate, except: null })
  const errors = [
    ...(rocket === null ? [refusal('NOT_FOUND', 'There is no such rocket.', ['rocketId'])] : judgeTaxData(rocket)),
    ...(spaceport === null ? [refusal('NOT_FOUND', 'There is no such spaceport.', ['spaceportId'])] : []),
    ...judgeDraft(draft, tx.now),
    ...(conflict === undefined ? [] : [rocketBusy(conflict, ['launchDate'])]),
  ]
  return { rocket, spaceport, errors }
}

/** Its slug is unique by the database's constraint: who comes second to one takes the next (SPEC rule 7). */
async function insertLaunch(
  tx: Tx,
  input: NewLaunch,
  { rocket, spaceport }: { readonly rocket: RocketWithAgency; readonly spaceport: SpaceportFacts },
): Promise<string> {
  const { destination, launchDate, pricePerSeat, totalSeats, minimumSeats } = input
  const spaceportFacts = { spaceportName: spaceport.name, spaceportLocation: spaceport.location }
  const search = { rocketName: rocket.name, rocketModel: rocket.model, agencyName: rocket.companyName }
  const text = searchTextOf({ ...search, ...spaceportFacts, destination })
  const address = { rocketName: rocket.name, spaceportName: spaceport.name, timeZone: spaceport.timeZone }
  const id = newId(tx.now)
  const taken = new Set<string>()
  for (;;) {
    const slug = slugOf({ ...address, destination, launchDate }, (one) => taken.has(one))
    const inserted = await sqlOf(tx.em).query({
      name: 'insert-launch',
      text: `insert into launch (id, slug, agency_id, rocket_id, spaceport_id, destination, launch_date, price_per_seat,
               total_seats, minimum_seats, available_seats, status, search_text, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9::int, $10, $9::int, 'SCHEDULED', $11, $12, $12)
             on conflict (slug) do nothing returning id`,
      values: [
        id,
        slug,
        rocket.agencyId,
        rocket.id,
        spaceport.id,
        destination,
        launchDate,
        pricePerSeat,
        totalSeats,
        minimumSeats ?? null,
        text,
        tx.now,
      ],
    })
    if (inserted.length > 0) return id
    taken.add(slug)
  }
}
