import fc from 'fast-check'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { inDays } from '../factories/index.ts'
import { anyText, wrongKind } from './texts.ts'

const UUID = '01934567-8901-7234-8567-890123456789'

const DAYS = [
  '1990-01-01',
  '2000-02-29',
  '2027-02-29',
  '0000-01-01',
  '0001-01-01',
  '1900-01-01',
  '1969-12-31',
  '9999-12-31',
  '99999-01-01',
]
const INSTANTS = [
  '2027-04-01T12:00:00.000Z',
  '2027-04-01T12:00:00+14:00',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59-23:59',
  '2027-04-01T24:00:00Z',
]
const ORDERS = ['newest', 'bookingDate', 'name', 'LAUNCH_DATE ASC', 'LAUNCH_DATE', 'PRICE', 'launchDate']

/** Cursors that look like ours, with anything in them. */
const cursor = fc.oneof(
  anyText,
  fc
    .tuple(
      fc.constantFrom(...ORDERS),
      fc.array(fc.oneof(fc.constantFrom(...INSTANTS, ...DAYS, 1, '1.00'), wrongKind), { maxLength: 2 }),
    )
    .map(([order, values]) => Buffer.from(JSON.stringify([1, order, ...values, UUID])).toString('base64url')),
)

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: anyText,
  Int: fc.oneof(fc.constantFrom(-1, 0, 1, 2, 6, 7, 100, 101, 2 ** 31 - 1, -(2 ** 31)), fc.integer()),
  Boolean: fc.boolean(),
  Date: fc.constantFrom(...DAYS),
  DateTime: fc.constantFrom(...INSTANTS),
  Decimal: fc.constantFrom<unknown>(
    '0',
    '-0',
    '250000.00',
    '-1.5',
    '999999999999.99',
    '-999999999999.99',
    '1e3',
    'NaN',
    '0.001',
    5,
    -5,
  ),
  JSON: fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"a":1},"constructor":{"b":[1]}}')),
  ),
}

/** Values that get past the first checks, by the name of their field. */
const SENSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  after: cursor,
  first: fc.constantFrom<unknown>(1, 20, 100, null),
  email: fc.integer({ min: 0 }).map((n) => `fuzz-${n}@mail.example`),
  contactEmail: fc.constant('ask@mail.example'),
  password: fc.constant('violet-Kestrel-72-harbour'),
  newPassword: fc.constant('amber-Pelican-31-lagoon'),
  dateOfBirth: fc.constant('1985-12-10'),
  idempotencyKey: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.constant('the same key') }),
  fullName: fc.constantFrom('Mae Jemison', 'Дарья', '李 小龍', "O'Neill"),
  token: fc.constantFrom('tok_visa', 'tok_declined', 'tok_timeout', 'q'.repeat(43)),
  phone: fc.constantFrom<unknown>('+1 555 010 2030', null),
  reason: fc.constantFrom('Weather', 'Two\nlines', '月', ' ', '\u0000'),
  timeZone: fc.constantFrom('Europe/Paris', 'asia/tokyo', 'UTC+25'),
  launchDate: fc.integer({ min: 1, max: 3000 }).map((days) => inDays(days).toISOString()),
  newDate: fc.integer({ min: 1, max: 5000 }).map((days) => inDays(days).toISOString()),
  pricePerSeat: fc.constantFrom('1000.00', '0.01', '999999999999.99'),
  totalSeats: fc.constantFrom(1, 4, 10, 100),
  numberOfSeats: fc.constantFrom(1, 2, 3),
  seatNumber: fc.constantFrom<unknown>(1, 2, 3, null),
}

/** Ids of things that exist, by the name of the field that asks for such a thing. */
export type Ids = Readonly<Record<string, readonly string[]>>

/**
 * Anything that a client could send for a type: mostly what fits, so that it comes far, else what is nasty or of
 * another kind.
 */
export function anyValue(type: GraphQLInputType, name: string, ids: Ids): fc.Arbitrary<unknown> {
  if (isNonNullType(type))
    return fc.oneof(
      { weight: 30, arbitrary: anyValue(type.ofType, name, ids) },
      { weight: 1, arbitrary: fc.constant(null) },
    )
  const fitting = fits(type, name, ids)
  const sensible = SENSIBLE[name] ?? fitting
  return fc.oneof(
    { weight: 24, arbitrary: sensible },
    { weight: 5, arbitrary: fitting },
    { weight: 1, arbitrary: wrongKind },
  )
}

function fits(type: GraphQLInputType, name: string, ids: Ids): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(anyValue(type.ofType, name, ids), { maxLength: 4 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
  if (isInputObjectType(type)) return anyInput(Object.values(type.getFields()), ids)
  if ('name' in type && type.name === 'ID') return anyId(ids, name)
  return ('name' in type && SCALARS[type.name]) || wrongKind
}

function anyId(ids: Ids, name: string): fc.Arbitrary<unknown> {
  const all = Object.values(ids).flat()
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(ids[name.replace(/s$/, '')] ?? all)) },
    { weight: 3, arbitrary: fc.constantFrom(...all, UUID, UUID.toUpperCase(), 7) },
    { weight: 1, arbitrary: anyText },
  )
}

type Model = Record<string, fc.Arbitrary<unknown>>

interface Named {
  readonly name: string
  readonly type: GraphQLInputType
}

/** Arguments, or the fields of an input: optional ones may be left out, seldom a required one too, or one too many. */
export function anyInput(fields: readonly Named[], ids: Ids): fc.Arbitrary<Record<string, unknown>> {
  const model = fields.map(({ name, type }) => ({ name, type, value: anyValue(type, name, ids) }))
  const required = fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)
  // What is optional mostly stays away: too many conditions at once are met by nothing.
  const shown = model.map(({ name, type, value }) => [
    name,
    isNonNullType(type) ? value : fc.option(value, { freq: 1, nil: undefined }),
  ])
  const whole = fc.record(Object.fromEntries(shown) as Model, { requiredKeys: required })
  const partly = fc.record(Object.fromEntries(model.map(({ name, value }) => [name, value])), {
    requiredKeys: [],
  })
  return fc.oneof(
    { weight: 30, arbitrary: whole },
    { weight: 3, arbitrary: partly },
    { weight: 1, arbitrary: whole.map((value) => ({ ...value, unheardOf: 1 })) },
  )
}
