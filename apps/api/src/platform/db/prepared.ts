import { sha256 } from '../ids/index.ts'
import type { Statement } from './sql.ts'

/** Collects the values of a statement while its text is put together. */
export class Values {
  readonly list: unknown[] = []

  /** Adds a value and gives the placeholder that stands for it, for example `$3`. */
  add(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }
}

/** Each name is a plan in the memory of every connection, for as long as it lives: there must not be ever more. */
const MAX_NAMES = 400
/** Texts seen only once are candidates; this many are remembered. */
const MAX_CANDIDATES = 1000

const names = new Map<string, string>()
const candidates = new Set<string>()

/**
 * A statement whose text depends on what is selected and filtered. A text that comes back gets a name, and so is
 * parsed and planned once per connection; beyond some hundreds of texts it runs without one, only slower.
 */
export function prepared(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? admit(text)
  return name === undefined ? { text, values } : { name, text, values }
}

function admit(text: string): string | undefined {
  if (names.size >= MAX_NAMES) return undefined
  if (!candidates.delete(text)) {
    if (candidates.size >= MAX_CANDIDATES) candidates.clear()
    candidates.add(text)
    return undefined
  }
  const name = `s${sha256(text).slice(0, 24)}`
  names.set(text, name)
  return name
}
