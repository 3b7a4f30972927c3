import { type GraphQLScalarType, parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DateScalar, DateTimeScalar, DecimalScalar, JsonScalar } from './index.ts'

const literal = (scalar: GraphQLScalarType, text: string): unknown => scalar.parseLiteral(parseValue(text), {})

describe('DateTime', () => {
  it.each(['2027-04-01T12:00:00Z', '2027-04-01T14:00:00.000+02:00', '2027-04-01T12:00Z'])('reads %s', (text) => {
    expect(DateTimeScalar.parseValue(text)).toEqual(new Date('2027-04-01T12:00:00Z'))
  })
  it.each([
    '2027-04-01',
    '2027-04-01T12:00:00',
    '2027-02-30T00:00:00Z',
    'tomorrow',
    1,
    null,
    '2027-04-01T25:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
  ])('refuses %s', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('instant')
  })
  it('sends UTC', () =>
    expect(DateTimeScalar.serialize(new Date('2027-04-01T12:00:00Z'))).toBe('2027-04-01T12:00:00.000Z'))
})

describe('Date', () => {
  it('keeps a calendar date', () => expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29'))
  it.each(['2027-02-29', '2027-4-1', '2027-04-01T00:00:00Z', '0000-01-01', 20270401])('refuses %s', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('calendar date')
  })
})

describe('Decimal', () => {
  it.each(['0', '250000.00', '-1.5', '999999999999.99'])('keeps %s', (text) =>
    expect(DecimalScalar.parseValue(text)).toBe(text),
  )
  it.each(['1.234', '01', '1e3', '.5', 'NaN', '1234567890123', 1.5, true])('refuses %s', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow('decimal')
  })
  it('sends sums that are longer than what can be typed in, and nothing that is no number', () => {
    expect(DecimalScalar.serialize('123456789012345.67')).toBe('123456789012345.67')
    expect(() => DecimalScalar.serialize('1e3')).toThrow('decimal')
  })
  it('takes integer and string literals, no float literal', () => {
    expect(literal(DecimalScalar, '12')).toBe('12')
    expect(literal(DecimalScalar, '"12.50"')).toBe('12.50')
    expect(() => literal(DecimalScalar, '12.5')).toThrow('decimal')
  })
})

describe('JSON', () => {
  it('reads any literal', () => {
    expect(literal(JsonScalar, '{ seat: "window", list: [1, 2.5, null, true] }')).toEqual({
      seat: 'window',
      list: [1, 2.5, null, true],
    })
  })
  it('refuses what is nested without end', () => {
    const deep = JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown
    expect(() => JsonScalar.parseValue(deep)).toThrow('deeply')
  })
})
