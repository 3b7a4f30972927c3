/** Control characters other than line breaks and tabs; PostgreSQL refuses NUL, and nobody means the others. */
export function unfitInParagraph(text: string): boolean {
  return /[^\P{Cc}\n\t]/u.test(text)
}

/** The one spelling of an e-mail address by which accounts are told apart. */
export function normalEmail(text: string): string {
  return text.trim().toLowerCase()
}

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/** Whether a normalised text is an e-mail address that mail servers commonly take (ASCII, at most 254 characters). */
export function isEmail(email: string): boolean {
  const at = email.lastIndexOf('@')
  return (
    at >= 1 && at <= 64 && email.length <= 254 && LOCAL.test(email.slice(0, at)) && DOMAIN.test(email.slice(at + 1))
  )
}

const MOST_JSON_BYTES = 4096

/** Why a value cannot be kept as preferences, or null. PostgreSQL's jsonb takes neither NUL nor halves of characters. */
export function preferencesProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be a JSON object.'
  const text = JSON.stringify(value)
  if (Buffer.byteLength(text) > MOST_JSON_BYTES) return `take more than ${MOST_JSON_BYTES} bytes.`
  return /\\u0000|\\ud[89a-f]/i.test(text) ? 'hold characters that cannot be kept.' : null
}
