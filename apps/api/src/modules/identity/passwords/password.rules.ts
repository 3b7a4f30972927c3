import { refusal, type UserErrorData } from '../../../platform/errors/index.ts'
import { pieces } from './pieces.ts'

const LEAST_CHARACTERS = 12
const MOST_BYTES = 256
/** A text of three pieces, such as a word, a year and a sign, is among the first that guessers try. */
const LEAST_PIECES = 4
/**
 * The leaked passwords of this length that are no such pieces are nearly all of one shape: one long word, a number, or
 * a word and a number.
 */
const COMMON_SHAPE = /^(?:\p{L}{1,15}|\d{1,19}|(?=.{1,15}$)(?:\p{L}+\d{3,}|\d{3,}\p{L}+))$/u

/**
 * Why a password is not good enough, or null (SPEC rule 2). `about` are texts about its owner: the e-mail address,
 * names; a password that is little more than these is refused like a common one.
 */
export function passwordRefusal(
  password: string,
  about: readonly string[],
  path: readonly string[],
): UserErrorData | null {
  const characters = [...password].length
  if (Buffer.byteLength(password) > MOST_BYTES)
    return refusal('INVALID_INPUT', `Use at most ${MOST_BYTES} characters.`, path)
  if (characters < LEAST_CHARACTERS)
    return refusal('WEAK_PASSWORD', `Use at least ${LEAST_CHARACTERS} characters.`, path)
  if (COMMON_SHAPE.test(password) || pieces(password, wordsOf(about)) < LEAST_PIECES) {
    return refusal('WEAK_PASSWORD', 'This password is easy to guess. A few unrelated words make a good one.', path)
  }
  return null
}

/** `Ada.Lovelace@mail.example` gives `ada.lovelace`, `ada`, `lovelace`, `mail` and so on. */
function wordsOf(about: readonly string[]): string[] {
  return about.flatMap((text) => {
    const lower = text.toLowerCase()
    return [lower, ...lower.split('@'), ...lower.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length >= 3)
  })
}
