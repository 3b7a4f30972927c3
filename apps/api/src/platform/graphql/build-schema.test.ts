import 'reflect-metadata'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { expect, it } from 'vitest'
import { EVERYONE, MEMBERS } from '../access/index.ts'
import { buildSchema, checkViewerFields } from './build-schema.ts'
import { FixtureResolver } from './fixture/resolver.ts'

const schemaWith = (extensions: Record<string, unknown>): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { viewerSeatLimit: { type: GraphQLString, extensions } } }),
  })

it('refuses a field of the viewer’s that everyone may see and nobody marked as such', () => {
  expect(() => checkViewerFields(schemaWith({ audiences: EVERYONE }))).toThrow('Query.viewerSeatLimit')
  expect(() => checkViewerFields(schemaWith({ audiences: EVERYONE, viewerDependent: true }))).not.toThrow()
  expect(() => checkViewerFields(schemaWith({ audiences: MEMBERS }))).not.toThrow()
})

it('leaves plain fields without a resolver, so that reading them costs nothing', () => {
  const fields = buildSchema([FixtureResolver]).getType('Launch')
  expect(fields instanceof GraphQLObjectType && fields.getFields()['slug']?.resolve).toBeUndefined()
})

it('takes resolvers made with what they need, and reads their own fields', async () => {
  const schema = buildSchema([new FixtureResolver()])
  const resolve = schema.getQueryType()?.getFields()['launch']?.resolve
  expect(await resolve?.({}, { id: 'a' }, {}, {} as never)).toMatchObject({ id: 'a' })
})
