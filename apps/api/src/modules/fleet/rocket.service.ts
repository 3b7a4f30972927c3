import { type Sql, sqlOf, violatedConstraint } from '../../platform/db/index.ts'
import { refuse } from '../../platform/errors/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { checkRocket, type RocketFields } from './fleet.checks.ts'
import { differences } from './differences.ts'
import { rocketChanged, rocketRefitted } from './fleet.events.ts'
import type { CreateRocketInput, UpdateRocketInput } from './fleet.inputs.ts'
import { mayActFor } from './fleet.policy.ts'

/** Adds a rocket to the actor's own fleet, or to the named agency's. Returns its id. */
export async function createRocket(tx: Tx, { agencyId: named, ...input }: CreateRocketInput): Promise<string> {
  const agencyId = await agencyOf(tx, named)
  const fields = { description: null, ...checkRocket(input) } as RocketFields
  const id = newId(tx.now)
  const { name, model, capacity, range, description } = fields
  await sqlOf(tx.em).query({
    name: 'insert-rocket',
    text: `insert into rocket (id, agency_id, name, model, capacity, range, description, created_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    values: [id, agencyId, name, model, capacity, range, description, tx.now],
  })
  tx.record({ entityType: 'Rocket', entityId: id, action: 'CREATED', details: { agencyId, after: fields } })
  tx.emit({ event: 'rocketCreated', entityType: 'Rocket', entityId: id })
  return id
}

/** Changes a rocket. Refuses: NOT_FOUND, INVALID_INPUT, and what its open launches need (SPEC rule 6). Returns its id. */
export async function updateRocket(tx: Tx, { rocketId, ...input }: UpdateRocketInput): Promise<string> {
  const sql = sqlOf(tx.em)
  const rocket = await lockRocket(tx, sql, rocketId)
  const given = checkRocket(input)
  const details = differences(rocket, given)
  if (details === null) return rocket.id
  const { name, model, capacity, range, description } = { ...rocket, ...given }
  await rocketRefitted.announce(tx, { rocketId: rocket.id, capacity, range })
  await sql.query({
    name: 'update-rocket',
    text: `update rocket set name = $2, model = $3, capacity = $4, range = $5, description = $6, updated_at = $7 where id = $1`,
    values: [rocket.id, name, model, capacity, range, description, tx.now],
  })
  await rocketChanged.announce(tx, { rocketId: rocket.id })
  tx.record({ entityType: 'Rocket', entityId: rocket.id, action: 'UPDATED', details })
  tx.emit({ event: 'rocketUpdated', entityType: 'Rocket', entityId: rocket.id })
  return rocket.id
}

/** Deletes a rocket that never had a launch (SPEC rule 6: IN_USE). Returns its id. */
export async function deleteRocket(tx: Tx, rocketId: string): Promise<string> {
  const sql = sqlOf(tx.em)
  const { id, agencyId, name } = await lockRocket(tx, sql, rocketId)
  try {
    await sql.query({ name: 'delete-rocket', text: 'delete from rocket where id = $1', values: [id] })
  } catch (error) {
    if (violatedConstraint(error) !== 'launch_rocket_id_foreign') throw error
    refuse('IN_USE', `${name} has launches and stays in their history; it cannot be deleted.`, ['rocketId'])
  }
  tx.record({ entityType: 'Rocket', entityId: id, action: 'DELETED', details: { agencyId, before: { name } } })
  tx.emit({ event: 'rocketDeleted', entityType: 'Rocket', entityId: id, data: { agencyId } })
  return id
}

async function agencyOf({ actor, em }: Tx, named: string | null | undefined): Promise<string> {
  if (actor.audience === 'AGENCY' && actor.userId !== null && (named ?? actor.userId) === actor.userId)
    return actor.userId
  if (named === null || named === undefined) return refuse('INVALID_INPUT', 'Say which agency it is for.', ['agencyId'])
  const found =
    isId(named) && mayActFor(actor, named)
      ? await sqlOf(em).query({ text: 'select 1 from agency where user_id = $1', values: [named] })
      : []
  return found.length > 0 ? named : refuse('NOT_FOUND', 'There is no such agency.', ['agencyId'])
}

interface LockedRocket extends RocketFields {
  readonly id: string
  readonly agencyId: string
}

/** Launches are scheduled on a rocket under a lock that this one excludes: what they need cannot change meanwhile. */
async function lockRocket(tx: Tx, sql: Sql, rocketId: string): Promise<LockedRocket> {
  const [rocket] = await sql.query<LockedRocket>({
    name: 'lock-rocket',
    text: `select id, agency_id as "agencyId", name, model, capacity, range, description from rocket
           where id = $1 for no key update`,
    values: [isId(rocketId) ? rocketId : null],
  })
  if (rocket === undefined || !mayActFor(tx.actor, rocket.agencyId))
    return refuse('NOT_FOUND', 'There is no such rocket.', ['rocketId'])
  return rocket
}
