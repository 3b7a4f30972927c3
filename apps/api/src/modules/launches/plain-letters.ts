/** Letters that are no accented ones to Unicode, but stand for these to whoever lacks the key. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}

/** A text in lower case as it is typed on a keyboard without its letters: "andøya" is "andoya". */
export function inPlainLetters(word: string): string {
  return word.replaceAll(/[æœøßðđþłħı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
}
