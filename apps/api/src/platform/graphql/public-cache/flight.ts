import type { ExecutionResult } from 'graphql'
import type { KeptAnswer } from './public-cache.ts'

/** One execution under way, and what the feed told meanwhile: it may have read before that. */
export class Flight {
  readonly startedAt = performance.now()
  readonly result: Promise<ExecutionResult>
  answer: Promise<KeptAnswer> | null = null
  readonly #seats = new Set<string>()
  #launch = false

  constructor(execute: () => Promise<ExecutionResult>) {
    this.result = execute()
  }

  /** Something changed since it began: who asks now needs a newer answer. */
  get isTouched(): boolean {
    return this.#launch || this.#seats.size > 0
  }

  seatsChanged(id: string): void {
    this.#seats.add(id)
  }

  launchChanged(): void {
    this.#launch = true
  }

  /** Whether what changed meanwhile concerns the answer. */
  isOutdated(ids: ReadonlySet<string> | null, seatsDecide: boolean): boolean {
    if (this.#launch) return true
    if (seatsDecide || ids === null) return this.#seats.size > 0
    return [...this.#seats].some((id) => ids.has(id))
  }
}
