import type { Sql } from '../db/index.ts'
import type { OutboxEntry } from './outbox-entry.ts'

/** Writes many events in one statement, in their order, for commands that work in batches. */
export async function insertEvents(sql: Sql, events: readonly OutboxEntry[], now: Date): Promise<void> {
  if (events.length === 0) return
  await sql.query({
    name: 'insert-events',
    text: `insert into outbox (event, entity_type, entity_id, data, created_at)
           select event, entity_type, entity_id, data, $5
           from unnest($1::text[], $2::text[], $3::uuid[], $4::jsonb[]) with ordinality
             as given (event, entity_type, entity_id, data, place) order by place`,
    values: [
      events.map((event) => event.event),
      events.map((event) => event.entityType),
      events.map((event) => event.entityId),
      events.map((event) => JSON.stringify(event.data ?? {})),
      now,
    ],
  })
}
