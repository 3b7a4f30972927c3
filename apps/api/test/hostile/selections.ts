import {
  getNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { type Audience, audiencesOf } from '../../src/platform/access/index.ts'

/** Selects everything under a type that an audience may see and that needs no arguments, some levels deep. */
export function selectionOf(type: GraphQLOutputType, audience: Audience, levels = 2): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (isAbstractType(named)) return '{ __typename }'
  if (!isObjectType(named) || levels === 0) return '{ __typename }'
  const fields = Object.values(named.getFields())
    .filter((field) => audiencesOf(field)?.includes(audience) && !field.args.some(isRequiredArgument))
    .map((field) => `${field.name} ${selectionOf(field.type, audience, levels - 1)}`)
  return `{ __typename ${fields.join(' ')} }`
}
