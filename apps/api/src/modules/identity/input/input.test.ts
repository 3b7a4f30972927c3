import { describe, expect, it } from 'vitest'
import { AccountCheck } from './account-check.ts'
import { isEmail, normalEmail, preferencesProblem, unfitInParagraph } from './fields.rules.ts'

describe('an e-mail address', () => {
  it.each(['ada@mail.example', 'a.b+c@sub.mail.example', "o'hara@mail.example", `${'a'.repeat(64)}@mail.example`])(
    'may be %s',
    (email) => expect(isEmail(normalEmail(email))).toBe(true),
  )
  it.each([
    '',
    'ada',
    '@mail.example',
    'ada@',
    'ada@localhost',
    'a..b@mail.example',
    'a b@mail.example',
    'ada@mail..example',
    'ada@-mail.example',
    `${'a'.repeat(65)}@mail.example`,
    `ada@${'mail.'.repeat(60)}example`,
    'ada\u0000@mail.example',
    'ädä@mail.example',
    'ada@mail.example, bob@mail.example',
  ])('is not %j', (email) => expect(isEmail(normalEmail(email))).toBe(false))
  it('is the same in capitals and with space around it', () =>
    expect(normalEmail(' Ada@Mail.Example ')).toBe('ada@mail.example'))
})

describe('a text of several lines', () => {
  it.each([
    ['a\n\tb', false],
    ['a\u0000b', true],
    ['a\u001bb', true],
    ['äöü 🚀', false],
  ] as const)('with %j is unfit: %s', (text, unfit) => {
    expect(unfitInParagraph(text)).toBe(unfit)
  })
})

describe('preferences', () => {
  it('are an object', () => expect(preferencesProblem({ seat: 'window' })).toBeNull())
  it.each([[[]], ['x'], [null], [{ a: '\u0000' }], [{ a: '\ud800' }], [{ a: 'x'.repeat(5000) }]])(
    'are not %j',
    (value) => expect(preferencesProblem(value)).not.toBeNull(),
  )
})

it('collects every refusal, each at its field', () => {
  const check = new AccountCheck()
  check.accountEmail('nobody')
  check.name('  ', 'firstName', 'The first name')
  check.optionalLine('x'.repeat(51), 'taxId', { what: 'The tax number', max: 50 })
  check.paragraph('a\u0000', 'address', { what: 'The address', max: 500 })
  check.preferences([])
  const paths = ['email', 'firstName', 'taxId', 'address', 'travelPreferences']
  expect(() => check.done()).toThrow(
    expect.objectContaining({ refusals: paths.map((path) => expect.objectContaining({ path: [path] })) }),
  )
})

it('leaves out what is empty', () => {
  const check = new AccountCheck()
  expect(check.optionalLine(' ', 'taxId', { what: 'The tax number', max: 50 })).toBeNull()
  expect(check.paragraph(null, 'address', { what: 'The address', max: 500 })).toBeNull()
  expect(check.paragraph(' a\r\nb ', 'address', { what: 'The address', max: 500 })).toBe('a\nb')
  expect(() => check.done()).not.toThrow()
})
