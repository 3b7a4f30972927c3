import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const INSTANT = /^\d{4}-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** Reads an instant, or undefined: the zone is required, and what does not exist is refused: a day, or the year 0. */
function instant(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined
  const match = INSTANT.exec(value)
  if (match === null) return undefined
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  const read = new Date(value)
  if (Number.isNaN(read.getTime()) || day.getUTCDate() !== Number(match[2])) return undefined
  // In UTC, as it is kept: neither the database nor its own text has other years.
  const year = read.getUTCFullYear()
  return year >= 1 && year <= 9999 ? read : undefined
}

function parse(value: unknown): Date {
  const read = instant(value)
  if (read === undefined) throw new GraphQLError('Not an instant with its zone, for example "2027-04-01T12:00:00Z".')
  return read
}

/** An instant: a Date inside, ISO 8601 with its zone on the wire, always UTC when sent. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its zone, for example "2027-04-01T12:00:00.000Z"; sent in UTC.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString()
    return parse(value).toISOString()
  },
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
