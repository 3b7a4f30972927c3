import { defineEntity, p } from '@mikro-orm/core'
import { instant } from '../db/columns.ts'
import type { UserErrorData } from '../errors/index.ts'

const schema = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    userId: p.uuid().primary(),
    key: p.string().length(200).primary(),
    operation: p.string().length(60),
    /** SHA-256 of the input, so that the same key with other input is refused. */
    inputHash: p.string().length(64),
    /** `STARTED` while a step outside the database is under way, `DONE` once the answer is fixed. */
    state: p.enum(['STARTED', 'DONE'] as const),
    /** The answer: what it was done to, or why it was refused. */
    subjectId: p.uuid().nullable(),
    refusals: p.json<readonly UserErrorData[]>().nullable(),
    createdAt: instant().index(),
  },
})

/** One effect and one answer per key and user (SPEC rule 14). Written in the transaction of the effect. */
export class IdempotencyKey extends schema.class {}
schema.setClass(IdempotencyKey)
