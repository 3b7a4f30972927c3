/** Control characters that are no line breaks, and halves of characters: PostgreSQL refuses some, nobody means any. */
const UNFIT = /[\p{Cc}\p{Cs}]/u
const UNFIT_IN_LINES = /[^\P{Cc}\n\t]|\p{Cs}/u

/** Trimmed, composed the usual way (NFC), line breaks as `\n`; null when it holds what no text holds. */
export function tidy(text: string, lines: boolean): string | null {
  const clean = text.normalize('NFC').replaceAll('\r\n', '\n').trim()
  return (lines ? UNFIT_IN_LINES : UNFIT).test(clean) ? null : clean
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
  return at >= 1 && at <= 64 && email.length <= 254 && LOCAL.test(email.slice(0, at)) && DOMAIN.test(email.slice(at + 1))
}

/** Whether a text looks like a telephone number: 5 to 15 digits (E.164) and the signs people group them with. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 5 && digits <= 15 && text.length <= 30 && /^\+?[\d ()./-]+$/.test(text)
}

/** Whether a calendar date can be somebody's birthday: in the past, and not before 1900. */
export function isBirthDate(date: string, today: string): boolean {
  return date >= '1900-01-01' && date < today
}

const MOST_JSON_BYTES = 4096

/** Why a value cannot be kept as preferences, or null. PostgreSQL's jsonb takes neither NUL nor halves of characters. */
export function preferencesProblem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be a JSON object.'
  const text = JSON.stringify(value)
  if (Buffer.byteLength(text) > MOST_JSON_BYTES) return `take more than ${MOST_JSON_BYTES} bytes.`
  return /\\u0000|\\ud[89a-f]/i.test(text) ? 'hold characters that cannot be kept.' : null
}
