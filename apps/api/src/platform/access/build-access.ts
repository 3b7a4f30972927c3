import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Audience } from './audience.ts'

type Field = GraphQLField<unknown, unknown>

/** Who may use a field; undefined where nobody declared it. */
export function audiencesOf(field: Pick<Field, 'extensions'>): readonly Audience[] | undefined {
  return field.extensions['audiences'] as readonly Audience[] | undefined
}

/**
 * Checks that every field of every object and interface says who may see it, and that no interface promises a
 * field to somebody whom an implementing type refuses it.
 * @throws an error that lists each field at fault
 */
export function buildAccess(schema: GraphQLSchema): void {
  const composite = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !type.name.startsWith('__'))
  const faults = [
    ...composite.flatMap(undeclared),
    ...composite.filter(isInterfaceType).flatMap((type) => tooWide(schema, type)),
  ]
  if (faults.length > 0)
    throw new Error(`The schema's audiences are incomplete:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
}

function undeclared(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  return Object.values(type.getFields())
    .filter((field) => (audiencesOf(field) ?? []).length === 0)
    .map((field) => `${type.name}.${field.name} has no @VisibleTo`)
}

function tooWide(schema: GraphQLSchema, type: GraphQLInterfaceType): string[] {
  return Object.values(type.getFields()).flatMap((field) =>
    schema.getPossibleTypes(type).flatMap((implementor) => {
      const narrow = audiencesOf(implementor.getFields()[field.name] ?? { extensions: {} }) ?? []
      const refused = (audiencesOf(field) ?? []).filter((audience) => !narrow.includes(audience))
      return refused.length === 0
        ? []
        : [`${type.name}.${field.name} is visible to ${refused.join(', ')}, ${implementor.name}.${field.name} is not`]
    }),
  )
}
