import type { Random } from '../random.ts'

/** Which seats of a launch are taken; people who fly together sit together where they can. */
export class SeatMap {
  readonly total: number
  private readonly taken = new Set<number>()

  constructor(total: number) {
    this.total = total
  }

  get takenCount(): number {
    return this.taken.size
  }

  get free(): number {
    return this.total - this.taken.size
  }

  /** Free seats for a party, side by side when there is such a row; fewer when there are not enough. */
  find(count: number, random: Random): number[] {
    const start = random.int(0, this.total - 1)
    const numbers = Array.from({ length: this.total }, (_, i) => ((start + i) % this.total) + 1)
    const isFree = (number: number): boolean => number <= this.total && !this.taken.has(number)
    const first = numbers.find((number) => Array.from({ length: count }, (_, i) => number + i).every(isFree))
    if (first !== undefined) return Array.from({ length: count }, (_, i) => first + i)
    return numbers.filter(isFree).slice(0, count)
  }

  take(number: number): void {
    if (this.taken.has(number)) throw new RangeError(`seat ${number} is taken`)
    this.taken.add(number)
  }
}
