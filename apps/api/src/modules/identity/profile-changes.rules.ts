import { isDeepStrictEqual } from 'node:util'

/**
 * What an update changes, as the entry log tells it: each changed field by name, with before and after for those in
 * `shown`. Values of the others are personal: the log cannot be erased, so it does not hold them. null when nothing changes.
 */
export function changesOf<T extends object>(
  before: T,
  after: Partial<T>,
  shown: readonly (keyof T & string)[],
): Record<string, unknown> | null {
  const fields = Object.keys(after) as (keyof T & string)[]
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  if (changed.length === 0) return null
  const told = changed.filter((field) => shown.includes(field))
  const pick = (from: Partial<T>) => Object.fromEntries(told.map((field) => [field, from[field] ?? null]))
  return told.length === 0 ? { changed } : { changed, before: pick(before), after: pick(after) }
}
