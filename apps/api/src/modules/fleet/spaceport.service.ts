import { sqlOf, violatedConstraint } from '../../platform/db/index.ts'
import { refuse } from '../../platform/errors/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { differences } from './differences.ts'
import { checkSpaceport, type SpaceportFields } from './fleet.checks.ts'
import { spaceportChanged } from './fleet.events.ts'
import type { CreateSpaceportInput, UpdateSpaceportInput } from './fleet.inputs.ts'

/** Adds a spaceport (the schema lets operations only come this far). Returns its id. */
export async function createSpaceport(tx: Tx, input: CreateSpaceportInput): Promise<string> {
  const nowhere = { latitude: null, longitude: null, description: null }
  const fields = { ...nowhere, ...checkSpaceport(input) } as SpaceportFields
  const id = newId(tx.now)
  await write(tx, {
    name: 'insert-spaceport',
    text: `insert into spaceport (id, name, location, latitude, longitude, time_zone, description, created_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    values: valuesOf(id, fields, tx.now),
  })
  tx.record({ entityType: 'Spaceport', entityId: id, action: 'CREATED', details: { after: fields } })
  tx.emit({ event: 'spaceportCreated', entityType: 'Spaceport', entityId: id })
  return id
}

/** Changes a spaceport. Slugs of launches stay, also when its name or time zone changes (SPEC rule 7). Returns its id. */
export async function updateSpaceport(tx: Tx, { spaceportId, ...input }: UpdateSpaceportInput): Promise<string> {
  const given = checkSpaceport(input)
  const [spaceport] = await sqlOf(tx.em).query<SpaceportFields & { readonly id: string }>({
    name: 'lock-spaceport',
    text: `select id, name, location, latitude, longitude, time_zone as "timeZone", description from spaceport
           where id = $1 for no key update`,
    values: [isId(spaceportId) ? spaceportId : null],
  })
  if (spaceport === undefined) return refuse('NOT_FOUND', 'There is no such spaceport.', ['spaceportId'])
  const details = differences(spaceport, given)
  if (details === null) return spaceport.id
  await write(tx, {
    name: 'update-spaceport',
    text: `update spaceport set name = $2, location = $3, latitude = $4, longitude = $5, time_zone = $6, description = $7,
             updated_at = $8 where id = $1`,
    values: valuesOf(spaceport.id, { ...spaceport, ...given }, tx.now),
  })
  await spaceportChanged.announce(tx, { spaceportId: spaceport.id })
  tx.record({ entityType: 'Spaceport', entityId: spaceport.id, action: 'UPDATED', details })
  tx.emit({ event: 'spaceportUpdated', entityType: 'Spaceport', entityId: spaceport.id })
  return spaceport.id
}

function valuesOf(id: string, fields: SpaceportFields, now: Date): readonly unknown[] {
  const { name, location, latitude, longitude, timeZone, description } = fields
  return [id, name, location, latitude, longitude, timeZone, description, now]
}

async function write(tx: Tx, statement: { name: string; text: string; values: readonly unknown[] }): Promise<void> {
  try {
    await sqlOf(tx.em).query(statement)
  } catch (error) {
    if (violatedConstraint(error) !== 'spaceport_name_unique') throw error
    refuse('CONFLICT', 'Another spaceport has this name. Choose a different one.', ['name'])
  }
}
