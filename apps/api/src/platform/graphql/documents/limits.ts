import type { GraphQLError } from 'graphql'
import { type Audience, STAFF } from '../../access/index.ts'
import type { ClientApp } from '../../context/index.ts'
import { fault } from '../../errors/index.ts'
import type { Size } from './measure.ts'

export const MAX_TOKENS = 1000
export const MAX_COST = 2000
const MAX_ALIASES = 15
const MAX_DIRECTIVES = 5
const MAX_DEPTH = 8
const MAX_DEPTH_STAFF = 12

/** Staff's screens nest deeper; both the app and the role have to say so, since the app's name is only claimed. */
export function maxDepth(app: ClientApp, audience: Audience): number {
  const staffApp = app === 'office' || app === 'ops'
  return staffApp && (STAFF as readonly Audience[]).includes(audience) ? MAX_DEPTH_STAFF : MAX_DEPTH
}

/** Refuses a document that is too large. Introspection may be deep (tools ask that way) but not long. */
export function tooLarge(size: Size, depth: number): GraphQLError | null {
  if (size.depth > depth && !size.onlySchema)
    return refused(`The operation is nested ${size.depth} deep; ${depth} is the limit.`)
  if (size.aliases > MAX_ALIASES)
    return refused(`The operation has ${size.aliases} aliases; ${MAX_ALIASES} is the limit.`)
  if (size.directives > MAX_DIRECTIVES)
    return refused(`The operation has ${size.directives} directives; ${MAX_DIRECTIVES} is the limit.`)
  return null
}

/** Refuses an operation that asks for too much at once. */
export function tooCostly(cost: number): GraphQLError | null {
  return cost > MAX_COST
    ? refused(`The operation asks for about ${cost} fields; ${MAX_COST} is the limit. Ask for smaller pages.`)
    : null
}

export function refused(message: string): GraphQLError {
  return fault('BAD_USER_INPUT', message)
}
