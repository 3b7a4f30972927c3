import { defineEntity, p } from '@mikro-orm/core'
import { id, instant } from '../db/columns.ts'

const schema = defineEntity({
  name: 'EntryLog',
  properties: {
    id: id(),
    /** Who did it; null for the system itself. No foreign key: the log outlives what it speaks of. */
    actorId: p.uuid().nullable(),
    entityType: p.string().length(40),
    entityId: p.uuid(),
    /** A past tense in capitals: `BOOKED`, `CANCELLED`, `PROFILE_UPDATED`. */
    action: p.string().length(40),
    /** Which app or job it came from. */
    origin: p.string().length(40),
    timestamp: instant(),
    /** Before and after of what changed; never a secret. */
    details: p.json<Record<string, unknown>>(),
  },
  indexes: [
    { name: 'entry_log_by_time', properties: ['timestamp', 'id'] },
    { name: 'entry_log_by_entity', properties: ['entityType', 'entityId', 'timestamp'] },
    { name: 'entry_log_by_actor', properties: ['actorId', 'timestamp'] },
  ],
})

/** Who changed what, when. The database refuses UPDATE and DELETE (SPEC section 2). */
export class EntryLog extends schema.class {}
schema.setClass(EntryLog)
