import type { GraphQLError } from 'graphql'
import type { Delivery } from './delivery.ts'

/**
 * One public subscription for all who ask the same: run once, serialised once, written to each. Whoever joins
 * later first gets the newest answer about each thing, which is the present state. Ends with its last member.
 */
export class SharedSource {
  readonly #members = new Set<Delivery>()
  readonly #newest = new Map<string, string>()
  readonly #keyOf: (event: unknown) => string
  readonly #ended: () => void
  #end: (() => void) | null = null
  #isOver = false

  constructor(keyOf: (event: unknown) => string, ended: () => void) {
    this.#keyOf = keyOf
    this.#ended = ended
  }

  /** Where the source's answers go in. */
  readonly outlet = {
    emit: (event: unknown, payload: string, failed: boolean): void => {
      const key = this.#keyOf(event)
      // A failed answer is told, and not shown again to whoever joins later.
      if (failed) this.#newest.delete(key)
      else this.#newest.set(key, payload)
      for (const member of this.#members) member.next(key, payload)
    },
    error: (errors: readonly GraphQLError[]): void => {
      this.#over()
      for (const member of this.#members) member.error(errors)
    },
    complete: (): void => {
      this.#over()
      for (const member of this.#members) member.complete()
    },
  }

  started(end: () => void): void {
    this.#end = end
    if (this.#isOver) end()
  }

  join(member: Delivery): () => void {
    for (const [key, payload] of this.#newest) member.next(key, payload)
    this.#members.add(member)
    return () => {
      if (this.#members.delete(member) && this.#members.size === 0) this.#over()
    }
  }

  #over(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#ended()
    this.#end?.()
  }
}
