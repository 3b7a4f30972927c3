import { printSchemaWithDirectives } from '@graphql-tools/utils'
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
} from 'graphql'

/**
 * The schema as text, sorted, with its descriptions and `@visibleTo`: the same text for the same schema.
 * @throws an error that lists everything without a description
 */
export function printSdl(schema: GraphQLSchema): string {
  const silent = undescribed(schema)
  if (silent.length > 0)
    throw new Error(`The schema leaves without a description:\n${silent.map((name) => `- ${name}`).join('\n')}`)
  return `${printSchemaWithDirectives(lexicographicSortSchema(schema)).trim()}\n`
}

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

/** Everything in a schema that has no description: types, fields, arguments, enum values, directives. */
export function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
  const parts: Described[] = [
    ...types.filter((type) => !ROOTS.has(type.name)),
    ...types.flatMap(partsOf),
    ...directives.flatMap((directive) => [directive, ...under(`@${directive.name}`, directive.args)]),
  ]
  return parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return under(type.name, type.getValues())
  if (isInputObjectType(type)) return under(type.name, Object.values(type.getFields()))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const fields = Object.values(type.getFields())
  return [...under(type.name, fields), ...fields.flatMap((field) => under(`${type.name}.${field.name}`, field.args))]
}

function under(parent: string, parts: readonly Described[]): Described[] {
  return parts.map(({ name, description }) => ({ name: `${parent}.${name}`, description }))
}
