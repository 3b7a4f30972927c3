/** What an answer shows: launches by id; null when any seats may change it. */
interface Shows {
  readonly ids: ReadonlySet<string> | null
}

/**
 * What the feed told lately, in the order in which it told it: by it an answer knows, when somebody asks for it,
 * whether what it shows has changed since it was made. Making an answer costs nothing for that.
 */
export class Changes {
  readonly #limit: number
  /** When the seats of a launch last changed. The newest change stands last. */
  readonly #bySeats = new Map<string, number>()
  #now = 0
  #anySeats = 0
  #anyLaunch = 0
  /** What was told up to here has been forgotten. */
  #forgotten = 0

  /** @param limit how many launches are remembered; who asks about older changes is told that there were some */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The present moment: it moves on with each change, and only then. */
  get now(): number {
    return this.#now
  }

  seats(id: string): void {
    this.#now += 1
    this.#anySeats = this.#now
    this.#bySeats.delete(id)
    this.#bySeats.set(id, this.#now)
    if (this.#bySeats.size <= this.#limit) return
    for (const [oldest, at] of this.#bySeats) {
      this.#bySeats.delete(oldest)
      this.#forgotten = at
      return
    }
  }

  /** A new launch may belong into any list, and a changed one out of it or elsewhere: it concerns every answer. */
  anyLaunch(): void {
    this.#now += 1
    this.#anyLaunch = this.#now
  }

  /** Whether something has changed since a moment that concerns an answer. Its ids are asked for only if need be. */
  concern(answer: Shows, since: number): boolean {
    if (this.#now === since) return false
    if (this.#anyLaunch > since || this.#forgotten > since) return true
    if (this.#anySeats <= since) return false
    const { ids } = answer
    if (ids === null) return true
    for (const id of ids) if ((this.#bySeats.get(id) ?? 0) > since) return true
    return false
  }
}
