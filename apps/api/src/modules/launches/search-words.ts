import type { Destination } from '../fleet/index.ts'
import { inPlainLetters } from './plain-letters.ts'

const DESTINATION_WORDS: Record<Destination, string> = {
  LOW_EARTH_ORBIT: 'low earth orbit leo',
  ISS: 'iss international space station',
  MOON: 'moon lunar',
  MARS: 'mars',
}

/** What a launch is found by. */
export interface Searchable {
  readonly rocketName: string
  readonly rocketModel: string
  readonly agencyName: string
  readonly spaceportName: string
  readonly spaceportLocation: string
  readonly destination: Destination
}

/**
 * The text that a launch's index of words is made of: each word once, in lower case, without accents; also as it is
 * typed on a keyboard without its letters.
 */
export function searchTextOf(launch: Searchable): string {
  const { rocketName, rocketModel, agencyName, spaceportName, spaceportLocation, destination } = launch
  const names = [rocketName, rocketModel, agencyName, spaceportName, spaceportLocation]
  const words = [...names, DESTINATION_WORDS[destination]].flatMap(wordsOf)
  return [...new Set(words.flatMap((word) => [word, inPlainLetters(word)]))].join(' ')
}

const MAX_WORDS = 8
const MAX_LETTERS = 40

/**
 * What somebody types, as a query for PostgreSQL's `to_tsquery('simple', …)`: every word must begin a word of the
 * launch. Null when there is no word in it. Only letters and digits get through, so nothing typed is an operator.
 */
export function searchQueryOf(typed: string): string | null {
  const words = wordsOf(typed.slice(0, 500)).slice(0, MAX_WORDS)
  return words.length === 0 ? null : words.map((word) => `${word.slice(0, MAX_LETTERS)}:*`).join(' & ')
}

/** Words of letters and digits alone: PostgreSQL would make host names, versions and signed numbers of the rest. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
