export { answerFor, inputHash, reuseRefusal, type Answer, type StoredAnswer } from './answer.ts'
export { IdempotencyKey } from './idempotency.entity.ts'
export { mutate, transact, type Command } from './mutate.ts'
export { type Scope, type Tx } from './tx.ts'
