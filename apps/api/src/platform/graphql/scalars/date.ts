import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** There is no year 0. */
const CALENDAR_DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/

function isCalendarDate(text: string): boolean {
  if (!CALENDAR_DATE.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function parse(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value
  throw new GraphQLError('Not a calendar date, for example "2027-04-01".')
}

/** A day on the calendar without time or zone: the same text inside and on the wire. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day on the calendar, for example "2027-04-01".',
  serialize: (value) => parse(value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
