import { isDeepStrictEqual } from 'node:util'

type Fields = Readonly<Record<string, unknown>>

/**
 * What an update changes, as the entry log tells it: each changed field by name, with before and after for those in
 * `shown`. The values of the others are personal: the log cannot be erased, so it does not hold them. null when nothing changes.
 */
export function changesOf(before: Fields, after: Fields, shown: readonly string[]): Record<string, unknown> | null {
  const changed = Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field]))
  if (changed.length === 0) return null
  const told = changed.filter((field) => shown.includes(field))
  const pick = (from: Fields): Fields => Object.fromEntries(told.map((field) => [field, from[field] ?? null]))
  return told.length === 0 ? { changed } : { changed, before: pick(before), after: pick(after) }
}
