/** Numbers that look random and are the same each time: seeds never draw from anything else. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** Thirty-two bits. */
  bits(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  /** A number between the two. */
  between(from: number, to: number): number
  /** Whether something of this probability happens. */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Picks by weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T
  /** A stream of its own: drawing more from one part of the seeds then changes no other part. */
  fork(label: string): Random
}

/** FNV-1a, so that a label becomes a state. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** The generator sfc32: small, fast, and good enough for far more than seeds. */
function sfc32(label: string): () => number {
  let [a, b, c, d] = [hash(label), hash(`${label}/b`), hash(`${label}/c`), 1]
  return () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return t >>> 0
  }
}

/** Starts the stream of a label. */
export function createRandom(label: string): Random {
  const bits = sfc32(label)
  for (let i = 0; i < 12; i += 1) bits()
  const next = (): number => bits() / 4_294_967_296
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    next,
    bits,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    between: (from, to) => from + next() * (to - from),
    chance: (probability) => next() < probability,
    pick,
    weighted: (items) => pickWeighted(items, next()),
    fork: (part) => createRandom(`${label}/${part}`),
  }
}

function pickWeighted<T>(items: readonly (readonly [T, number])[], at: number): T {
  let left = at * items.reduce((total, [, weight]) => total + weight, 0)
  for (const [item, weight] of items) {
    left -= weight
    if (left < 0) return item
  }
  throw new RangeError('nothing to pick from')
}
