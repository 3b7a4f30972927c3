import type { Pool } from 'pg'

export interface KnownRocket {
  readonly id: string
  readonly name: string
  readonly model: string
}

export interface KnownSpaceport {
  readonly id: string
  readonly name: string
  readonly timeZone: string
}

/** What a file may name. */
export interface Surroundings {
  readonly rockets: readonly KnownRocket[]
  readonly spaceports: readonly KnownSpaceport[]
}

/** An agency's rockets and all spaceports, by name. */
export async function readSurroundings(pool: Pool, agencyId: string): Promise<Surroundings> {
  const [rockets, spaceports] = await Promise.all([
    pool.query<KnownRocket>({
      name: 'rockets-to-import-for',
      text: 'select id, name, model from rocket where agency_id = $1 order by name, model, id',
      values: [agencyId],
    }),
    pool.query<KnownSpaceport>({
      name: 'spaceports-to-import-for',
      text: 'select id, name, time_zone as "timeZone" from spaceport order by name',
    }),
  ])
  return { rockets: rockets.rows, spaceports: spaceports.rows }
}

/** The import that a key already stands for, when it was for the same file; else null. */
export async function importUnder(
  pool: Pool,
  by: { readonly userId: string; readonly key: string; readonly inputHash: string },
): Promise<string | null> {
  const { rows } = await pool.query<{ id: string | null }>({
    name: 'import-under-key',
    text: `select subject_id as id from idempotency_key
           where user_id = $1 and key = $2 and operation = 'importLaunches' and input_hash = $3`,
    values: [by.userId, by.key, by.inputHash],
  })
  return rows[0]?.id ?? null
}
