import { newId } from '../ids/index.ts'

/** One change of data, as its author tells it (SPEC rule 22). */
export interface Entry {
  /** An entity's name as in SPEC section 2, for example `Booking`. */
  readonly entityType: string
  readonly entityId: string
  /** What was done, past tense in capitals. */
  readonly action: string
  /** Before and after of what changed; never a secret, never more than what changed. */
  readonly details: Readonly<Record<string, unknown>>
}

/** The row an entry becomes. */
export interface EntryRow extends Entry {
  readonly id: string
  readonly actorId: string | null
  readonly origin: string
  readonly timestamp: Date
}

/** Completes an entry with who did it, from where and when. */
export function entryRow(
  entry: Entry,
  by: { readonly actorId: string | null; readonly origin: string; readonly now: Date },
): EntryRow {
  return { ...entry, id: newId(by.now), actorId: by.actorId, origin: by.origin, timestamp: by.now }
}
