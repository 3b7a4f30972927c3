import * as v from 'valibot'

/** Checks that several forms share; the server decides again. */
export const email = v.pipe(v.string(), v.trim(), v.email('Enter an e-mail address, such as name@example.org.'))
export const newPassword = v.pipe(
  v.string(),
  v.minLength(12, 'A password has at least 12 characters.'),
  v.maxLength(200),
)
export const name = (what: string) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, `Enter your ${what}.`), v.maxLength(80))
export const phone = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^(\+?[\d\s().-]{6,20})?$/, 'Enter a phone number, or leave it empty.'),
)
