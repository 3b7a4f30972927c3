import { COMMON_WORDS } from './common-words.ts'

/** Rows of keys and letters that fingers and minds run along, either way. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]',
  'qwertzuiop',
  'azertyuiop',
  "asdfghjkl;'",
  'qsdfghjklm',
  'zxcvbnm,./',
  'yxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'z1x2c3v4b5n6m7',
  '1z2x3c4v5b6n7m8',
  'a1s2d3f4g5h6j7k8l9',
  '1a2s3d4f5g6h7j8k9l',
  '1qa2ws3ed4rf5tg6yh7uj8ik9ol',
  '1qazxsw23edcvfr45tgbnhy67ujm',
  'zaq12wsxcde34rfvbgt56yhnmju7',
  'zaqxswcdevfrbgtnhymju',
  'qazxswedcvfrtgbnhyujmkiolp',
  'qawsedrftgyhujikolp',
  'qpwoeirutyalskdjfhg',
  'qweasdzxc',
  'zxcasdqwe',
  'qwerasdfzxcv',
  '1029384756',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2b3c4d5e6f7g8h9i0j',
  '!@#$%^&*()',
  '147258369',
  '159357',
  '13579',
  '24680',
  '11223344556677889900',
].flatMap((row) => [row, [...row].toReversed().join('')])

/** Signs that stand for letters; 1 and ! are read as both i and l. */
const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
}

const LEAST_RUN = 3
const LONGEST_WORD = 40
/** A year, a date of eight digits, or the two or three digits that people add to a word. */
const NUMBERS =
  /^(?:(?:19|20)\d\d|\d{2}(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:0[1-9]|1[0-2])\d{2}(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])\d\d|\d{2,3})/

/**
 * From how few pieces a text can be put together, where a common word (also in leetspeak), a run of keys or letters,
 * a repetition, a short number or date, one of `own` words or else a single character is one piece. It is what a guesser works with:
 * `Summer2024!` is three pieces, not eleven characters.
 */
export function pieces(text: string, own: readonly string[] = []): number {
  const lower = text.normalize('NFKC').toLowerCase()
  const period = periodOf(lower)
  const words = new Set(own)
  return period < lower.length ? 1 + fewest(lower.slice(0, period), words) : fewest(lower, words)
}

function fewest(text: string, own: ReadonlySet<string>): number {
  const spelled = [text, unleet(text, 'i'), unleet(text, 'l')]
  const least = Array<number>(text.length + 1).fill(0)
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const ends = [
      at + 1,
      runFrom(text, at),
      numberFrom(text, at),
      repetitionFrom(text, at),
      ...wordsFrom(spelled, at, own),
    ]
    least[at] = 1 + Math.min(...ends.map((end) => least[end] ?? 0))
  }
  return least[0] ?? 0
}

/** The length of what the whole text repeats; its own length when it repeats nothing. */
function periodOf(text: string): number {
  for (let period = 1; period * 2 <= text.length; period += 1) {
    if (text.startsWith(text.slice(period))) return period
  }
  return text.length
}

function unleet(text: string, one: string): string {
  return [...text].map((sign) => (sign === '1' || sign === '!' ? one : (LETTER_FOR[sign] ?? sign))).join('')
}

function wordsFrom(spelled: readonly string[], at: number, own: ReadonlySet<string>): number[] {
  const ends: number[] = []
  for (const text of spelled) {
    const last = Math.min(text.length, at + LONGEST_WORD)
    for (let end = at + 2; end <= last; end += 1) {
      const word = text.slice(at, end)
      if (COMMON_WORDS.has(word) || own.has(word)) ends.push(end)
    }
  }
  return ends
}

/** Where the longest run that begins here ends. */
function runFrom(text: string, at: number): number {
  let longest = 0
  for (const row of ROWS) {
    for (let key = row.indexOf(text[at] ?? ''); key !== -1; key = row.indexOf(text[at] ?? '', key + 1)) {
      let length = 1
      while (at + length < text.length && key + length < row.length && text[at + length] === row[key + length])
        length += 1
      longest = Math.max(longest, length)
    }
  }
  return at + (longest >= LEAST_RUN ? longest : 1)
}

function numberFrom(text: string, at: number): number {
  return at + (NUMBERS.exec(text.slice(at, at + 8))?.[0].length ?? 1)
}

/** Where the text stops repeating a few characters: three times, or twice when they are three or four. */
function repetitionFrom(text: string, at: number): number {
  let furthest = at + 1
  for (let period = 1; period <= 4; period += 1) {
    let end = at + period
    while (end < text.length && text[end] === text[end - period]) end += 1
    const times = (end - at) / period
    if (times >= 3 || (times >= 2 && period >= 3)) furthest = Math.max(furthest, end)
  }
  return furthest
}
