import { getNamedType, type GraphQLSchema, isCompositeType, isInterfaceType, isObjectType } from 'graphql'
import { fieldOf, type Step } from './documents.ts'

/** Whether a way may go through a field. */
export type Allows = (coordinate: string) => boolean

/**
 * The shortest way from a root to each type, through allowed fields only. Queries come before mutations; a type that
 * is not reached has none.
 */
export function waysFrom(schema: GraphQLSchema, allows: Allows): ReadonlyMap<string, readonly Step[]> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const ways = new Map<string, readonly Step[]>()
  for (const root of roots) {
    if (!root) continue
    const waiting = [root.name]
    ways.set(root.name, [])
    for (const type of waiting) {
      for (const [next, step] of stepsFrom(schema, type, allows)) {
        if (ways.has(next)) continue
        ways.set(next, [...(ways.get(type) ?? []), step])
        waiting.push(next)
      }
    }
  }
  return ways
}

/** Where one field leads: to its type, and to the types it may turn out to be or be seen as. */
function* stepsFrom(schema: GraphQLSchema, type: string, allows: Allows): Generator<[string, Step]> {
  const parent = schema.getType(type)
  if (!isObjectType(parent) && !isInterfaceType(parent)) return
  for (const field of Object.keys(parent.getFields())) {
    if (!allows(`${type}.${field}`)) continue
    const target = getNamedType(fieldOf(schema, type, field).type)
    if (!isCompositeType(target)) continue
    yield [target.name, { type, field }]
    if (isObjectType(target)) for (const one of target.getInterfaces()) yield [one.name, { type, field }]
    else for (const one of schema.getPossibleTypes(target)) yield [one.name, { type, field }]
  }
}
