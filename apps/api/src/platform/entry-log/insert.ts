import type { Sql } from '../db/index.ts'
import type { EntryRow } from './entry.ts'

/** Writes many entries in one statement, for commands that work in batches. */
export async function insertEntries(sql: Sql, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql.query({
    name: 'insert-entries',
    text: `insert into entry_log (id, actor_id, entity_type, entity_id, action, origin, timestamp, details)
           select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[], $8::jsonb[])`,
    values: [
      rows.map((row) => row.id),
      rows.map((row) => row.actorId),
      rows.map((row) => row.entityType),
      rows.map((row) => row.entityId),
      rows.map((row) => row.action),
      rows.map((row) => row.origin),
      rows.map((row) => row.timestamp),
      rows.map((row) => JSON.stringify(row.details)),
    ],
  })
}
