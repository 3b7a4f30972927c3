import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** What `numeric(14,2)` holds: twelve digits before the point, two behind it. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/

function parse(value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return parse(String(value))
  if (typeof value === 'string' && DECIMAL.test(value)) return value
  throw new GraphQLError(
    'Not a decimal number as a string with at most two digits behind the point, for example "250000.00".',
  )
}

/** Sums may be longer than what can be typed in. */
const SUM = /^-?\d+(?:\.\d{1,2})?$/

function serialize(value: unknown): string {
  return typeof value === 'string' && SUM.test(value) ? value : parse(value)
}

/** Money and other exact numbers: a string inside and on the wire, never a float. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as a string, for example "250000.00".',
  serialize,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
})
