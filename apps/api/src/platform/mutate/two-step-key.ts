import type { UserErrorData } from '../errors/index.ts'
import type { StoredAnswer } from './answer.ts'
import { type KeyClaim, claimKey } from './idempotency.ts'
import type { Scope, Tx } from './tx.ts'

/** A key as a duplicate finds it. While it is STARTED, `subjectId` is what was started. */
const COLUMNS = `operation, input_hash as "inputHash", state, subject_id as "subjectId", refusals`

/** Takes the key for a command that will go outside; what it already stands for when it is not ours. */
export async function startKey(tx: Tx, claim: KeyClaim, begin: () => Promise<string>): Promise<StoredAnswer | string> {
  const known = await claimKey(tx, claim)
  if (known) return known
  const startedId = await begin()
  await tx.em.execute(`update idempotency_key set state = 'STARTED', subject_id = ? where user_id = ? and key = ?`, [
    startedId,
    claim.userId,
    claim.key,
  ])
  return startedId
}

/** Keeps a refusal before anything was started, unless a duplicate was faster. */
export async function refuseKey(tx: Tx, claim: KeyClaim, refusals: readonly UserErrorData[]): Promise<StoredAnswer> {
  const known = await claimKey(tx, claim)
  return known ?? finishKey(tx, claim, { subjectId: null, refusals })
}

/** Locks the key, so that of several runners only one finishes the command. */
export async function lockKey(tx: Tx, claim: KeyClaim): Promise<StoredAnswer> {
  const [row] = await tx.em.execute<StoredAnswer[]>(
    `select ${COLUMNS} from idempotency_key where user_id = ? and key = ? for update`,
    [claim.userId, claim.key],
  )
  if (!row) throw new Error('an idempotency key vanished while its command was under way')
  return row
}

/** Fixes the answer. Called with the key locked. */
export async function finishKey(
  tx: Tx,
  claim: KeyClaim,
  answer: { readonly subjectId: string | null; readonly refusals: readonly UserErrorData[] | null },
): Promise<StoredAnswer> {
  await tx.em.execute(
    `update idempotency_key set state = 'DONE', subject_id = ?, refusals = ? where user_id = ? and key = ?`,
    [answer.subjectId, answer.refusals === null ? null : JSON.stringify(answer.refusals), claim.userId, claim.key],
  )
  return { operation: claim.operation, inputHash: claim.inputHash, state: 'DONE', ...answer }
}

/** What the key stands for now, read outside any transaction. */
export async function peekKey(scope: Scope, claim: KeyClaim): Promise<StoredAnswer | null> {
  const { rows } = await scope.database.pool.query<StoredAnswer>({
    name: 'peek-idempotency-key',
    text: `select ${COLUMNS} from idempotency_key where user_id = $1 and key = $2`,
    values: [claim.userId, claim.key],
  })
  return rows[0] ?? null
}

/**
 * Takes a command over whose runner has not finished since `before`: the id of what was started, or null when the
 * runner still has time or somebody else has taken over. `created_at` is the start of the present runner.
 */
export async function takeOverKey(
  scope: Scope,
  claim: KeyClaim,
  times: { readonly now: Date; readonly before: Date },
): Promise<string | null> {
  const { rows } = await scope.database.pool.query<{ subjectId: string }>({
    name: 'take-over-idempotency-key',
    text: `update idempotency_key set created_at = $3
           where user_id = $1 and key = $2 and state = 'STARTED' and created_at <= $4 returning subject_id as "subjectId"`,
    values: [claim.userId, claim.key, times.now, times.before],
  })
  return rows[0]?.subjectId ?? null
}
