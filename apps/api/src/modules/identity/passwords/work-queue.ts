import { fault } from '../../../platform/errors/index.ts'

/** Runs what costs a core, a few at a time and in order of arrival, so that a rush leaves room for everything else. */
export class WorkQueue {
  readonly #atOnce: number
  readonly #mayWait: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(atOnce: number, mayWait: number) {
    this.#atOnce = atOnce
    this.#mayWait = mayWait
  }

  /** @throws TOO_MANY_REQUESTS when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#turn()
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  #turn(): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1
      return Promise.resolve()
    }
    if (this.#waiting.length >= this.#mayWait)
      throw fault('TOO_MANY_REQUESTS', 'Very many people log in right now. Try again in a moment.', {
        retryAfterSeconds: 5,
      })
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Hands the place to who waits longest; nobody may slip in between. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running -= 1
    else next()
  }
}
