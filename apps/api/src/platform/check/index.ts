import { type CalendarDate, dateOf, isCalendarDate } from '../calendar/index.ts'
import { type UserErrorData, refusal, refuseAll } from '../errors/index.ts'
import { isId } from '../ids/index.ts'

/** Good enough to catch slips; whether an address exists only a mail can tell. */
const EMAIL = /^[^\s@<>"',;:\\()[\]]+@[^\s@<>"',;:\\()[\].]+(\.[^\s@<>"',;:\\()[\].]+)+$/u
const PHONE = /^\+?[\d\s().-]{5,30}$/
// Line breaks and tabs are for long texts; other control characters are for nobody.
const CONTROL = /\p{Cc}/u
// Nobody can read what only spaces and formats.
const INVISIBLE = /^[\s\p{Z}\p{Cf}]*$/u
const CONTROL_IN_TEXT = /[^\P{Cc}\n\t]/u

type Path = readonly string[]

/** Collects what is wrong with an input, so that a form can show all of it at once. */
export class InputCheck {
  readonly #refusals: UserErrorData[] = []

  /** Notes something wrong at a place of the input. */
  wrong(path: Path, message: string): void {
    this.#refusals.push(refusal('INVALID_INPUT', message, path))
  }

  /** Notes what was found wrong elsewhere, with a code of its own. */
  add(found: UserErrorData | null): void {
    if (found !== null) this.#refusals.push(found)
  }

  /** A line of text, trimmed, 1 to `max` characters. */
  line(value: string, path: Path, { what, max = 100 }: { readonly what: string; readonly max?: number }): string {
    const text = value.trim()
    if (INVISIBLE.test(text)) this.wrong(path, `${what} is missing.`)
    else if (text.length > max) this.wrong(path, `${what} may have at most ${max} characters.`)
    else if (CONTROL.test(text)) this.wrong(path, `${what} holds characters that cannot be printed.`)
    return text
  }

  /** Text of several lines, trimmed, at most `max` characters; null when it is empty. */
  text(
    value: string | null | undefined,
    path: Path,
    { what, max }: { readonly what: string; readonly max: number },
  ): string | null {
    const text = (value ?? '').replaceAll('\r\n', '\n').trim()
    if (text.length > max) this.wrong(path, `${what} may have at most ${max} characters.`)
    else if (CONTROL_IN_TEXT.test(text)) this.wrong(path, `${what} holds characters that cannot be printed.`)
    return INVISIBLE.test(text) ? null : text
  }

  /** A whole number between two bounds. */
  count(
    value: number,
    path: Path,
    { what, min = 1, max }: { readonly what: string; readonly min?: number; readonly max: number },
  ): number {
    if (value < min || value > max) this.wrong(path, `${what} must be between ${min} and ${max}.`)
    return value
  }

  /** An e-mail address in lower case. */
  email(value: string, path: Path): string {
    const text = value.trim().toLowerCase()
    if (text.length > 254 || !EMAIL.test(text))
      this.wrong(path, 'This is not an e-mail address. Write it as name@example.com.')
    return text
  }

  /** A telephone number, or null when it is left empty. */
  phone(value: string | null | undefined, path: Path): string | null {
    const text = value?.trim() ?? ''
    if (text === '') return null
    if (!PHONE.test(text) || text.replaceAll(/\D/g, '').length < 5) {
      this.wrong(path, 'This is not a telephone number. Write it with its country code, for example +1 555 010 2030.')
    }
    return text
  }

  /** A day somebody can have been born on. */
  birthday(value: string, path: Path, now: Date): CalendarDate {
    if (!isCalendarDate(value)) this.wrong(path, 'This is not a date. Write it as YYYY-MM-DD.')
    else if (value >= dateOf(now)) this.wrong(path, 'The date of birth lies in the future.')
    else if (value < '1900-01-01') this.wrong(path, 'The date of birth lies too far back.')
    return value
  }

  /** What was noted so far. */
  get found(): readonly UserErrorData[] {
    return this.#refusals
  }

  /** Throws what was noted, if anything was (INVALID_INPUT). */
  done(): void {
    refuseAll(this.#refusals)
  }
}

/** Refuses an id that cannot be one as it would a missing one, before the database faults on it. */
export function refuseUnlessId(id: string, path: Path, what: string): void {
  if (!isId(id)) refuseAll([refusal('NOT_FOUND', `There is no such ${what}.`, path)])
}

/** An idempotency key as a client chose it: 1 to 200 printable characters. */
export function checkIdempotencyKey(key: string): string {
  const check = new InputCheck()
  check.line(key, ['idempotencyKey'], { what: 'The idempotency key', max: 200 })
  check.done()
  return key
}
