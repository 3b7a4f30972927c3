import 'reflect-metadata'
import { buildSchema as parseSdl, findBreakingChanges, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schemaForAudience } from '../access/index.ts'
import { buildSchema } from './build-schema.ts'
import { FixtureResolver } from './fixture/resolver.ts'
import { printSdl } from './sdl.ts'

const schema = buildSchema([FixtureResolver])

describe('the emitted schema', () => {
  const sdl = printSdl(schema)

  it('says of each field who may see it, also of operations, payloads and inherited fields', () => {
    expect(sdl).toContain('directive @visibleTo(')
    expect(sdl).toContain(
      'report: Report @visibleTo(audiences: [CUSTOMER_SERVICE, FINANCIAL_OPERATOR, OPERATIONS_MANAGER])',
    )
    expect(sdl).toMatch(
      /type InvalidInput implements UserError \{\s+"""Its code\."""\s+code: String! @visibleTo\(audiences: \[ANONYMOUS,/,
    )
    expect(sdl).toMatch(/book\([^)]*\): BookPayload! @visibleTo\(audiences: \[TRAVELER, AGENCY,/s)
    expect(sdl).toMatch(/seatsChanged\([^)]*\): SeatAvailability! @visibleTo/s)
    expect(sdl.match(/@visibleTo\(audiences/g)).toHaveLength(
      sdl.match(/^ {2}\S.*@visibleTo|^ {2}\): .*@visibleTo/gm)?.length ?? 0,
    )
  })
  it('is the same text each time, and reads back as the same schema', () => {
    expect(printSdl(schema)).toBe(sdl)
    expect(findBreakingChanges(parseSdl(sdl), schema)).toEqual([])
    expect(findBreakingChanges(schema, parseSdl(sdl))).toEqual([])
  })
  it('holds a contract that knows nothing of the directive', () => {
    expect(
      findBreakingChanges(
        parseSdl('type Query { launch(id: ID!): Launch } type Launch { id: ID! slug: String! }'),
        schema,
      ),
    ).toEqual([])
  })
  it('fails when something has no description', () => {
    const silent = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { silent: { type: GraphQLString } } }),
    })
    expect(() => printSdl(silent)).toThrow('- Query.silent')
  })
})

describe('the schema of a role', () => {
  it('prints without what the role cannot reach', () => {
    const sdl = printSdl(schemaForAudience(schema, 'ANONYMOUS'))
    expect(sdl).toContain('type Launch implements Node')
    expect(sdl).not.toMatch(/Report|BookInput|BookPayload|viewerChanged|visibleTo|FINANCIAL_OPERATOR/)
  })
})
