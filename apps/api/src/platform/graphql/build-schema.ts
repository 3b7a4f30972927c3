import 'reflect-metadata'
import { type GraphQLSchema, isInterfaceType, isObjectType, specifiedDirectives } from 'graphql'
import { buildSchemaSync, type PubSub, getMetadataStorage } from 'type-graphql'
import { audiencesOf, buildAccess, EVERYONE, visibleToDirective } from '../access/index.ts'
import { DateTimeScalar } from './scalars/index.ts'

/** A resolver class, decorated for TypeGraphQL. */
export type ResolverClass = abstract new (...args: never[]) => unknown

/** A resolver: its class, when it needs nothing, or an instance made with what it needs. */
export type Resolver = ResolverClass | object

/** Subscriptions here bring their own `subscribe`; a topic of TypeGraphQL's own would work on one node only. */
const noPubSub: PubSub = {
  publish: () => {
    throw new Error('Announce on the feed instead.')
  },
  subscribe: () => {
    throw new Error('Give the subscription its own subscribe function.')
  },
}

/**
 * Builds the product's schema from resolver classes and checks that every field says who may see it.
 * `Date` in a `@Field` is the scalar DateTime. Plain fields are read without TypeGraphQL's wrapper.
 * @throws when a type, an audience or a resolveType is missing
 */
export function buildSchema(resolvers: readonly Resolver[]): GraphQLSchema {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true
  const instances = new Map<unknown, object>(resolvers.map((resolver) => [classOf(resolver), instanceOf(resolver)]))
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as [() => unknown],
    container: { get: (asked) => instances.get(asked) },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    directives: [...specifiedDirectives, visibleToDirective],
    pubSub: noPubSub,
    validate: false,
  })
  resolveUserErrors(schema)
  buildAccess(schema)
  checkViewerFields(schema)
  return schema
}

function classOf(resolver: Resolver): unknown {
  return typeof resolver === 'function' ? resolver : resolver.constructor
}

function instanceOf(resolver: Resolver): object {
  return typeof resolver === 'function' ? new (resolver as new () => object)() : resolver
}

/**
 * What everyone may see may be kept and shared. A field named after the viewer cannot be, and says so.
 * @throws an error that names each one that does not
 */
export function checkViewerFields(schema: GraphQLSchema): void {
  const forgotten = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => field.name.startsWith('viewer') && field.extensions['viewerDependent'] !== true)
    .filter(({ field }) => EVERYONE.every((audience) => audiencesOf(field)?.includes(audience)))
  if (forgotten.length > 0)
    throw new Error(`Mark with @ViewerDependent: ${forgotten.map(({ name }) => name).join(', ')}`)
}

/** Refusals are plain data (an Error instance would null the payload): their type follows from their code. */
function resolveUserErrors(schema: GraphQLSchema): void {
  const userError = schema.getType('UserError')
  if (!isInterfaceType(userError)) return
  userError.resolveType = (value: { code?: unknown }) =>
    value.code === 'SEATS_UNAVAILABLE' ? 'SeatsUnavailable' : 'InvalidInput'
}
