import { type Answer, type StoredAnswer, answerFor } from './answer.ts'
import type { Tx } from './tx.ts'

/** A key as a command presents it. */
export interface KeyClaim {
  readonly userId: string
  readonly key: string
  readonly operation: string
  readonly inputHash: string
}

/**
 * Takes the key for this transaction: null when it is ours, else what it already stands for. A duplicate that runs
 * at the same moment waits here, at the unique index, until the first one has committed.
 */
export async function claimKey(tx: Tx, claim: KeyClaim): Promise<StoredAnswer | null> {
  const inserted = await tx.em.execute<{ key: string }[]>(
    `insert into idempotency_key (user_id, key, operation, input_hash, state, created_at)
     values (?, ?, ?, ?, 'DONE', ?) on conflict do nothing returning key`,
    [claim.userId, claim.key, claim.operation, claim.inputHash, tx.now],
  )
  if (inserted.length > 0) return null
  return readKey(tx, claim)
}

/** What a key stands for. */
export async function readKey(tx: Tx, claim: KeyClaim): Promise<StoredAnswer | null> {
  const [row] = await tx.em.execute<StoredAnswer[]>(
    `select operation, input_hash as "inputHash", state, subject_id as "subjectId", refusals
     from idempotency_key where user_id = ? and key = ?`,
    [claim.userId, claim.key],
  )
  return row ?? null
}

/** Fixes the key's answer, in the transaction of its effect. */
export async function settleKey(tx: Tx, claim: KeyClaim, subjectId: string): Promise<void> {
  await tx.em.execute(`update idempotency_key set subject_id = ? where user_id = ? and key = ?`, [
    subjectId,
    claim.userId,
    claim.key,
  ])
}

/** Keeps a refusal as the key's answer, unless a duplicate was faster. */
export async function keepRefusal(tx: Tx, claim: KeyClaim, answer: Answer): Promise<Answer> {
  const known = await claimKey(tx, claim)
  if (known) return answerFor(known, claim.inputHash)
  await tx.em.execute(`update idempotency_key set refusals = ? where user_id = ? and key = ?`, [
    JSON.stringify(answer.errors),
    claim.userId,
    claim.key,
  ])
  return answer
}
