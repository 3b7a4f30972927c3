import { defineEntity, p } from '@mikro-orm/core'
import { instant } from '../db/columns.ts'

const schema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox',
  properties: {
    /** Given by the database, in the order of writing. */
    id: p.bigint('string').primary().autoincrement(),
    /** Past tense, for example `seatsBooked`. */
    event: p.string().length(60),
    entityType: p.string().length(40),
    entityId: p.uuid(),
    data: p.json<Record<string, unknown>>(),
    createdAt: instant(),
  },
})

/** What happened, written with the change itself and handed to the jobs by the worker, at least once. */
export class OutboxEvent extends schema.class {}
schema.setClass(OutboxEvent)
