import 'reflect-metadata'
import {
  buildSchema as parseSdl,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLInterfaceType,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '../graphql/build-schema.ts'
import { FixtureResolver } from '../graphql/fixture/resolver.ts'
import { AUDIENCES, authoriser, buildAccess, schemaForAudience } from './index.ts'

const schema = buildSchema([FixtureResolver])
const authorise = authoriser(schema)

describe('buildAccess', () => {
  it('names each field without a declaration', () => {
    const bare = parseSdl('type Query { launch: Launch } type Launch { id: ID }')
    expect(() => buildAccess(bare)).toThrow('- Query.launch has no @VisibleTo\n- Launch.id has no @VisibleTo')
  })
  it('refuses an interface that promises more than a type keeps', () => {
    const field = (...audiences: string[]) => ({ type: GraphQLString, extensions: { audiences } })
    const node = new GraphQLInterfaceType({ name: 'Node', fields: { id: field('TRAVELER', 'AGENCY') } })
    const log = new GraphQLObjectType({ name: 'Log', interfaces: [node], fields: { id: field('AGENCY') } })
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { node: { type: node, extensions: { audiences: ['AGENCY'] } } },
    })
    expect(() => buildAccess(new GraphQLSchema({ query, types: [log] }))).toThrow(
      'Node.id is visible to TRAVELER, Log.id is not',
    )
  })
})

describe('the authoriser', () => {
  it('finds the first refused field, through fragments, with its path and place', () => {
    const document = parse('query A { l: launch(id: 1) { ...F } } fragment F on Launch { id r: report { revenue } }')
    const error = authorise(document, 'TRAVELER', 'A')
    expect(error?.toJSON()).toEqual({
      message: 'Your role may not do this.',
      path: ['l', 'r'],
      locations: [{ line: 1, column: 65 }],
      extensions: { code: 'FORBIDDEN' },
    })
    expect(authorise(document, 'ANONYMOUS')?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(authorise(document, 'FINANCIAL_OPERATOR', 'A')).toBeNull()
  })
  it('judges the named operation only', () => {
    const document = parse(
      'query Open { launches { totalCount } } query Closed { launches { nodes { report { revenue } } } }',
    )
    expect(authorise(document, 'ANONYMOUS', 'Open')).toBeNull()
    expect(authorise(document, 'ANONYMOUS', 'Closed')).not.toBeNull()
    expect(authorise(document, 'ANONYMOUS')).not.toBeNull()
  })
  it('lets introspection pass', () => {
    expect(authorise(parse('{ __typename __schema { types { name } } }'), 'ANONYMOUS')).toBeNull()
  })
  it('stays linear where fragments multiply', () => {
    const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Launch { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    )
    const document = parse(`{ launch(id: 1) { ...F0 } } ${chain} fragment F60 on Launch { report { revenue } }`)
    const from = performance.now()
    expect(authorise(document, 'TRAVELER')?.path).toEqual(['launch', 'report'])
    expect(performance.now() - from).toBeLessThan(50)
  })
  it('agrees with every role’s schema about every field', () => {
    for (const audience of AUDIENCES) {
      const own = schemaForAudience(schema, audience)
      for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
        const args = field.args.some((arg) => arg.name === 'id') ? '(id: 1)' : ''
        const refused = authorise(parse(`{ ${name}${args} { __typename } }`), audience) !== null
        expect(own.getQueryType()?.getFields()[name] === undefined, `${audience} ${name}`).toBe(
          refused || !reachable(own, name),
        )
      }
    }
  })
})

/** A field all of whose type's fields are hidden goes with its type. */
function reachable(own: GraphQLSchema, name: string): boolean {
  const type = schema.getQueryType()?.getFields()[name]?.type.toString().replace(/\W/g, '') ?? ''
  return own.getType(type) !== undefined
}

describe('the schema of several roles together', () => {
  it('holds what any of them may see, once built', () => {
    const both = schemaForAudience(schema, ['TRAVELER', 'ANONYMOUS'])
    expect(both.getMutationType()?.getFields()['book']).toBeDefined()
    expect(both.getType('Report')).toBeUndefined()
    expect(schemaForAudience(schema, ['ANONYMOUS', 'TRAVELER'])).toBe(both)
  })
})
