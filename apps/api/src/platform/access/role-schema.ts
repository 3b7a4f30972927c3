import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import { GraphQLSchema } from 'graphql'
import type { Audience } from './audience.ts'
import { audiencesOf } from './build-access.ts'

const known = new WeakMap<GraphQLSchema, Map<string, GraphQLSchema>>()

/**
 * The schema as the given audiences together see it: only their fields, and only the types, inputs and enums
 * that these reach. Built once per schema and set of audiences.
 */
export function schemaForAudience(schema: GraphQLSchema, audience: Audience | readonly Audience[]): GraphQLSchema {
  const audiences = typeof audience === 'string' ? [audience] : audience.toSorted()
  const byAudience = known.get(schema) ?? new Map<string, GraphQLSchema>()
  known.set(schema, byAudience)
  const key = audiences.join()
  const found = byAudience.get(key)
  if (found !== undefined) return found
  const made = narrow(schema, audiences)
  byAudience.set(key, made)
  return made
}

function narrow(schema: GraphQLSchema, audiences: readonly Audience[]): GraphQLSchema {
  const filtered = mapSchema(withoutOwnDirective(schema), {
    [MapperKind.COMPOSITE_FIELD]: (field) => {
      const extensions = { ...field.extensions, directives: undefined }
      return (audiencesOf({ extensions }) ?? []).some((one) => audiences.includes(one))
        ? { ...field, extensions }
        : null
    },
  })
  return pruneSchema(filtered, { skipPruning: (type) => type.name === 'Query' })
}

/** `@visibleTo` and its enum would tell a role which roles there are. */
function withoutOwnDirective(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  return new GraphQLSchema({
    ...config,
    directives: config.directives.filter((directive) => directive.name !== 'visibleTo'),
    types: config.types.filter((type) => type.name !== 'Audience'),
  })
}
