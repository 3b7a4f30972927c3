const HIDDEN = '[redacted]'
const MAX_DEPTH = 6
const MAX_TEXT = 8000

/** Fields whose value is never logged, whatever it is. */
const SENSITIVE_NAME = /pass(word|phrase)|secret|token|card|cvc|iban|e-?mail|phone|authorization|cookie|taxid/i

const ADDRESS_WITH_PASSWORD = /:\/\/[^:/\s@]{1,200}:[^@/\s]{1,200}@/g
const EMAIL = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,190}\.[a-z]{2,24}/gi
/** 256 bits in base64url: sessions and one-time links. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g
/** What passwords and tokens are kept as: a failed statement may quote its row. */
const HASH = /\$argon2[\w$+/=,.-]*|(?<![\w-])[0-9a-f]{64}(?![\w-])/g
/** Not inside a longer word, so that ids made of digits stay readable. */
const CARD = /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g

/** Takes e-mail addresses, card numbers, tokens and passwords in addresses out of a text. */
export function redactText(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
  const harmless = short
    .replace(HASH, '[hash]')
    .replace(TOKEN, '[token]')
    .replace(CARD, (digits) => (isCardNumber(digits) ? '[card]' : digits))
  return harmless.includes('@')
    ? harmless.replace(ADDRESS_WITH_PASSWORD, `://${HIDDEN}@`).replace(EMAIL, '[email]')
    : harmless
}

/** A copy of any value without what may not be logged: by the field's name, and inside texts. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Error) return describeError(value, depth)
  if (depth >= MAX_DEPTH) return '…'
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => redact(item, depth + 1))
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    hides(name, item) ? HIDDEN : redact(item, depth + 1),
  ])
  return Object.fromEntries(entries) as unknown
}

/** Counts and flags may stand: `tokens: 3` gives nothing away. */
function hides(name: string, value: unknown): boolean {
  return SENSITIVE_NAME.test(name) && typeof value !== 'boolean' && value !== null && value !== undefined
}

interface ErrorRecord {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly stack?: string
  readonly cause?: unknown
}

function describeError(error: Error, depth: number): ErrorRecord {
  const { code } = error as { readonly code?: unknown }
  return {
    name: error.name,
    message: redactText(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: redactText(error.stack) }),
    ...(error.cause === undefined || depth >= MAX_DEPTH ? {} : { cause: redact(error.cause, depth + 1) }),
  }
}

/** The check digit every card number carries (Luhn). */
function isCardNumber(text: string): boolean {
  const digits = [...text].filter((sign) => sign >= '0' && sign <= '9').map(Number)
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const doubled = digit * 2
    return total + (index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
