import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { newId } from '../../src/platform/ids/index.ts'

type Field = GraphQLField<unknown, unknown>

/** A field on the way from a root to what is asked for; `on` narrows the field before it to a type. */
export interface Step {
  readonly type: string
  readonly field: string
}

export interface Document {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Arguments that a field needs though its type lets them be left out. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { 'Query.booking': ['id'], 'Query.launch': ['id'] }

/**
 * A document that asks for the last field of a way through the schema, with values for all arguments on it; `given`
 * are those of its first field that matter.
 */
export function documentFor(
  schema: GraphQLSchema,
  way: readonly Step[],
  given: Readonly<Record<string, string>> = {},
): Document {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const parts = way.map(({ type, field }, depth) => {
    const own = depth === 0 ? given : {}
    const args = argumentsOf(`${type}.${field}`, fieldOf(schema, type, field), own).map((arg) => {
      const name = `${arg.name}${depth}`
      variables[name] = own[arg.name] ?? sample(arg.type)
      declared.push(`$${name}: ${String(arg.type)}`)
      return `${arg.name}: $${name}`
    })
    const text = args.length === 0 ? field : `${field}(${args.join(', ')})`
    return depth === 0 ? text : `... on ${type} { ${text}`
  })
  const last = way.at(-1)
  const leaf =
    last && isCompositeType(getNamedType(fieldOf(schema, last.type, last.field).type)) ? ' { __typename }' : ''
  const head = `${operationOf(schema, way[0]?.type)} ${declared.length === 0 ? '' : `(${declared.join(', ')})`}`
  return { query: `${head} { ${parts.join(' { ')}${leaf} ${'} }'.repeat(way.length - 1)} }`, variables }
}

function argumentsOf(name: string, field: Field, given: object): Field['args'] {
  return field.args.filter((arg) => isRequiredArgument(arg) || arg.name in given || NEEDED[name]?.includes(arg.name))
}

export function fieldOf(schema: GraphQLSchema, type: string, name: string): Field {
  const parent = schema.getType(type)
  const field = parent && 'getFields' in parent ? (parent.getFields()[name] as Field | undefined) : undefined
  if (field === undefined) throw new Error(`no field ${type}.${name}`)
  return field
}

function operationOf(schema: GraphQLSchema, root: string | undefined): string {
  if (root === schema.getMutationType()?.name) return 'mutation'
  return root === schema.getSubscriptionType()?.name ? 'subscription' : 'query'
}

const SCALARS: Readonly<Record<string, () => unknown>> = {
  ID: newId,
  String: () => 'text',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Date: () => '1990-01-01',
  DateTime: () => '2027-01-01T00:00:00Z',
  Decimal: () => '1.00',
  JSON: () => ({}),
}

/** A value that fits a type, of what is required only. */
function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) return [sample(inner.ofType)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (!isInputObjectType(inner)) return SCALARS[inner.name]?.()
  const fields = Object.values(inner.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(fields.map((field) => [field.name, sample(field.type)]))
}
