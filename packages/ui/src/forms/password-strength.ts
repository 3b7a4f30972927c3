export interface PasswordStrength {
  /** 0 (nothing typed) to 4. */
  score: 0 | 1 | 2 | 3 | 4
  words: string
}

const least = 12

/**
 * A hint while typing: length first, then variety. The server alone decides (SPEC rule 2: at least 12 characters, not a common one).
 */
export function passwordStrength(password: string): PasswordStrength {
  const length = [...password].length
  if (length === 0) return { score: 0, words: `At least ${least} characters. A sentence is easy to remember.` }
  if (length < least)
    return { score: 1, words: `${least - length} more ${least - length === 1 ? 'character' : 'characters'} needed` }
  const different = new Set(password.toLowerCase()).size
  if (different < 6 || /^(.{1,4})\1+$/.test(password)) return { score: 1, words: 'Long enough, but it repeats itself' }
  if (length >= 18 && different >= 10) return { score: 4, words: 'Very strong' }
  return length >= 15 || different >= 11
    ? { score: 3, words: 'Strong' }
    : { score: 2, words: 'Good; longer is stronger' }
}
