/** What of a row changes, as the entry log tells it: before and after of each field that does; null when none does. */
export function differences<T extends object>(
  before: T,
  given: Partial<T>,
): { readonly before: Partial<T>; readonly after: Partial<T> } | null {
  const changed = (Object.keys(given) as (keyof T)[]).filter((field) => given[field] !== before[field])
  if (changed.length === 0) return null
  const pick = (from: Partial<T>): Partial<T> =>
    Object.fromEntries(changed.map((field) => [field, from[field]])) as Partial<T>
  return { before: pick(before), after: pick(given) }
}
