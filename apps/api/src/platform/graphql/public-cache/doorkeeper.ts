/**
 * Remembers which requests came lately, in bounded memory: an answer is worth keeping once somebody asks for it again.
 * Keeping what is asked for once fills memory with answers that nobody comes back for, and the collector pays for it.
 */
export class Doorkeeper {
  /** One place for many requests: who comes takes it, so an old one may be forgotten, never mistaken for long. */
  readonly #places: Int32Array

  /** @param places how many requests are remembered at the most; a power of two */
  constructor(places: number) {
    this.#places = new Int32Array(places)
  }

  /** Whether the same request came before; from now on it has. */
  knows(request: string): boolean {
    const mark = markOf(request)
    const place = mark & (this.#places.length - 1)
    if (this.#places[place] === mark) return true
    this.#places[place] = mark
    return false
  }
}

/** FNV-1a over its UTF-16 units. Two requests of one mark cost one answer kept too early. */
function markOf(text: string): number {
  let mark = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193)
  return mark
}
