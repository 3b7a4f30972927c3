import { refusal, refuseAll, type UserErrorCode, type UserErrorData } from '../../../platform/errors/index.ts'
import { isBirthDate, isEmail, isPhone, normalEmail, tidy } from './fields.rules.ts'

const LINE = 100
const PARAGRAPH = 2000

type Given = string | null | undefined

/** What a field is called in the input, and in words. */
export interface FieldName {
  readonly path: string
  /** As it stands at the beginning of a sentence: "The first name". */
  readonly label: string
}

/** Checks the fields of one input and collects all refusals, so that a form can show each at its field. */
export class InputCheck {
  readonly #refusals: UserErrorData[] = []

  /** Adds a refusal that was found elsewhere. */
  add(found: UserErrorData | null): void {
    if (found !== null) this.#refusals.push(found)
  }

  refuse(field: FieldName, message: string, code: UserErrorCode = 'INVALID_INPUT'): void {
    this.#refusals.push(refusal(code, message, [field.path]))
  }

  /** One line of text that must be there. */
  line(field: FieldName, given: Given, most = LINE): string {
    const text = this.optionalLine(field, given, most)
    if (text === null) this.refuse(field, `${field.label} is missing.`)
    return text ?? ''
  }

  /** One line of text, or null when it is empty. */
  optionalLine(field: FieldName, given: Given, most = LINE): string | null {
    return this.#text(field, given, { most, lines: false })
  }

  /** Text of several lines, or null when it is empty. */
  paragraph(field: FieldName, given: Given, most = PARAGRAPH): string | null {
    return this.#text(field, given, { most, lines: true })
  }

  /** An e-mail address, in lower case. */
  email(field: FieldName, given: Given): string {
    const email = normalEmail(given ?? '')
    if (!isEmail(email)) this.refuse(field, `${field.label} is not one like name@mail.example.`)
    return email
  }

  /** A telephone number, or null when it is empty. */
  phone(field: FieldName, given: Given): string | null {
    const phone = tidy(given ?? '', false)
    if (phone === '') return null
    if (phone === null || !isPhone(phone)) this.refuse(field, `${field.label} is not one like +1 555 0100.`)
    return phone
  }

  birthDate(field: FieldName, given: string, today: string): string {
    if (!isBirthDate(given, today)) this.refuse(field, `${field.label} must be a day in the past.`)
    return given
  }

  /** @throws DomainError with everything that was refused; passes when nothing was */
  done(): void {
    refuseAll(this.#refusals)
  }

  #text(field: FieldName, given: Given, { most, lines }: { most: number; lines: boolean }): string | null {
    const text = tidy(given ?? '', lines)
    if (text === null) this.refuse(field, `${field.label} holds characters that cannot be shown.`)
    else if ([...text].length > most) this.refuse(field, `${field.label} has more than ${most} characters.`)
    return text === '' ? null : text
  }
}
