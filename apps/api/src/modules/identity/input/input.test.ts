import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../platform/errors/index.ts'
import { isBirthDate, isEmail, isPhone, normalEmail, preferencesProblem, tidy } from './fields.rules.ts'
import { InputCheck } from './input-check.ts'

describe('an e-mail address', () => {
  it.each(['ada@mail.example', 'a.b+c@sub.mail.example', "o'hara@mail.example", `${'a'.repeat(64)}@mail.example`])('may be %s', (email) =>
    expect(isEmail(normalEmail(email))).toBe(true),
  )
  it.each(['', 'ada', '@mail.example', 'ada@', 'ada@localhost', 'a..b@mail.example', 'a b@mail.example', 'ada@mail..example', 'ada@-mail.example',
    `${'a'.repeat(65)}@mail.example`, `ada@${'mail.'.repeat(60)}example`, 'ada\u0000@mail.example', 'ädä@mail.example', 'ada@mail.example, bob@mail.example'])(
    'is not %j',
    (email) => expect(isEmail(normalEmail(email))).toBe(false),
  )
  it('is the same in capitals and with space around it', () => expect(normalEmail(' Ada@Mail.Example ')).toBe('ada@mail.example'))
})

describe('a telephone number', () => {
  it.each(['+1 555 0100', '(030) 123456', '12345'])('may be %s', (phone) => expect(isPhone(phone)).toBe(true))
  it.each(['1234', 'call me', '+1 555 0100 ext 5', '1'.repeat(16), '=1+1'])('is not %s', (phone) => expect(isPhone(phone)).toBe(false))
})

describe('a birthday', () => {
  it.each([['1900-01-01', true], ['2026-11-21', true], ['2026-11-22', false], ['1899-12-31', false], ['0000-01-01', false]] as const)(
    'on %s: %s', (date, fits) => expect(isBirthDate(date, '2026-11-22')).toBe(fits))
})

describe('text', () => {
  it('is trimmed', () => expect(tidy('  Ada ', false)).toBe('Ada'))
  it.each(['a\u0000b', 'a\nb', 'a\u202f\ud800'])('in one line is not %j', (text) => expect(tidy(text, false)).toBeNull())
  it('of several lines keeps them', () => expect(tidy('a\r\n\tb', true)).toBe('a\n\tb'))
  it('of several lines holds no other control characters', () => expect(tidy('a\u0000b', true)).toBeNull())
})

describe('preferences', () => {
  it('are an object', () => expect(preferencesProblem({ seat: 'window' })).toBeNull())
  it.each([[[]], ['x'], [null], [{ a: '\u0000' }], [{ a: '\ud800' }], [{ a: 'x'.repeat(5000) }]])('are not %j', (value) => expect(preferencesProblem(value)).not.toBeNull())
})

it('collects every refusal, each at its field', () => {
  const check = new InputCheck()
  check.line({ path: 'firstName', label: 'The first name' }, '  ')
  check.line({ path: 'lastName', label: 'The last name' }, 'x'.repeat(101))
  check.email({ path: 'email', label: 'The e-mail address' }, 'nobody')
  check.phone({ path: 'contactPhone', label: 'The telephone number' }, 'none')
  check.birthDate({ path: 'dateOfBirth', label: 'The date of birth' }, '2999-01-01', '2026-11-22')
  expect(check.done.bind(check)).toThrow(DomainError)
  try {
    check.done()
  } catch (error) {
    expect((error as DomainError).refusals.map(({ path }) => path?.[0])).toEqual(['firstName', 'lastName', 'email', 'contactPhone', 'dateOfBirth'])
  }
})
