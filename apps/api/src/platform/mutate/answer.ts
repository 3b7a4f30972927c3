import { type UserErrorData, refusal } from '../errors/index.ts'
import { sha256 } from '../ids/index.ts'

/** What a command came to: what it was done to, or why it was refused. */
export interface Answer {
  readonly subjectId: string | null
  readonly errors: readonly UserErrorData[]
}

/** An answer as `idempotency_key` keeps it. */
export interface StoredAnswer {
  readonly operation: string
  readonly inputHash: string
  readonly state: 'STARTED' | 'DONE'
  readonly subjectId: string | null
  readonly refusals: readonly UserErrorData[] | null
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value instanceof Date) return value.toISOString()
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(
      ([key, inner]) => key !== 'idempotencyKey' && inner !== undefined && inner !== null,
    )
    return Object.fromEntries(
      entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
    )
  }
  return value
}

/** The same for the same operation and input, whatever the order of its fields; the key itself does not count. */
export function inputHash(operation: string, input: unknown): string {
  return sha256(`${operation}\n${JSON.stringify(canonical(input))}`)
}

/** Refuses a key that already stands for something else (SPEC rule 14). */
export function reuseRefusal(): UserErrorData {
  return refusal('IDEMPOTENCY_KEY_REUSED', 'This idempotency key already stands for another request. Use a new one.', [
    'idempotencyKey',
  ])
}

/** The answer that a key stands for; a refusal when it was used for other input. */
export function answerFor(stored: StoredAnswer, hash: string): Answer {
  if (stored.inputHash !== hash) return { subjectId: null, errors: [reuseRefusal()] }
  return { subjectId: stored.subjectId, errors: stored.refusals ?? [] }
}
