import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** Deeper values are refused, so that nobody makes the server recurse. */
const MAX_DEPTH = 16

function checked(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new GraphQLError('The JSON value is nested too deeply.')
  if (Array.isArray(value)) for (const item of value) checked(item, depth + 1)
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) checked(item, depth + 1)
  return value
}

function literal(node: ValueNode, variables: Record<string, unknown> | null | undefined): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value
    case Kind.VARIABLE:
      return variables?.[node.name.value]
    case Kind.LIST:
      return node.values.map((item) => literal(item, variables))
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value, variables)]))
  }
}

/** Any JSON value, for what has no fixed shape. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => checked(value),
  parseLiteral: (node, variables) => checked(literal(node, variables)),
})
