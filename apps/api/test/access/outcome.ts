import type { Reply } from './callers.ts'

interface Refusal {
  readonly code: string
  readonly path?: readonly string[] | null
}

/**
 * An answer in a word: `U` (UNAUTHENTICATED), `F` (FORBIDDEN), another error's code; `none` when nothing was found,
 * else what it came to: `done`, the codes of the refusals with the input that they are about, or `found`.
 */
export function outcomeOf({ data, errors, text }: Reply, looksFor?: string): string {
  const [error] = errors
  if (error !== undefined) return SHORT[error.extensions.code] ?? error.extensions.code
  if (looksFor !== undefined) return text.includes(looksFor) ? 'found' : 'none'
  const value = Object.values(data ?? {})[0]
  const refusals = (value as { errors?: readonly Refusal[] } | null)?.errors
  if (refusals !== undefined) return refusals.length === 0 ? 'done' : refusals.map(told).join('+')
  return isNothing(value) ? 'none' : 'found'
}

const SHORT: Readonly<Record<string, string>> = { UNAUTHENTICATED: 'U', FORBIDDEN: 'F' }

function told({ code, path }: Refusal): string {
  return path?.[0] === undefined ? code : `${code}:${path[0]}`
}

/** null and false, a list without anything in it, or an object with nothing else in it. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0) return true
  if (typeof value !== 'object') return false
  return Object.values(value).every(isNothing)
}
