import { InputCheck } from '../../../platform/check/index.ts'
import { isEmail, normalEmail, preferencesProblem, unfitInParagraph } from './fields.rules.ts'

type Given = string | null | undefined

interface Limits {
  /** As it stands at the beginning of a sentence: "The address". */
  readonly what: string
  readonly max: number
}

/** Checks the fields of accounts and profiles; whatever is wrong is collected. Fields are named as in the input. */
export class AccountCheck extends InputCheck {
  name(value: Given, field: string, what: string): string {
    return this.line(value ?? '', [field], { what })
  }

  /** The address that an account is known by: stricter than others, because its lower case must be the database's. */
  accountEmail(value: string): string {
    const email = normalEmail(value)
    if (!isEmail(email)) this.wrong(['email'], 'This is not an e-mail address. Write it as name@example.com.')
    return email
  }

  /** A line of text, or null when it is empty. */
  optionalLine(value: Given, field: string, limits: Limits): string | null {
    return value === null || value === undefined || value.trim() === '' ? null : this.line(value, [field], limits)
  }

  /** Text of several lines, or null when it is empty. */
  paragraph(value: Given, field: string, { what, max }: Limits): string | null {
    const text = (value ?? '').replaceAll('\r\n', '\n').trim()
    if (text.length > max) this.wrong([field], `${what} may have at most ${max} characters.`)
    else if (unfitInParagraph(text)) this.wrong([field], `${what} holds characters that cannot be printed.`)
    return text === '' ? null : text
  }

  preferences(value: unknown): Record<string, unknown> | null {
    if (value === null) return null
    const problem = preferencesProblem(value)
    if (problem !== null) this.wrong(['travelPreferences'], `The preferences ${problem}`)
    return value as Record<string, unknown>
  }
}
