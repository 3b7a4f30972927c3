import 'reflect-metadata'
import { type GraphQLObjectType, printSchema } from 'graphql'
import { Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { expect, it } from 'vitest'
import { EVERYONE, STAFF, VisibleTo } from '../access/index.ts'
import { buildSchema } from '../graphql/build-schema.ts'
import { NodeType } from '../graphql/node.ts'
import { connectionOf } from './connection.ts'

@ObjectType('Comet', { implements: NodeType, description: 'A comet.' })
class CometType extends NodeType {}

@ObjectType('Line', { description: 'A line of a log.' })
class LineType {
  @VisibleTo(...STAFF)
  @Field(() => String, { description: 'What it says.' })
  readonly text!: string
}

const CometConnection = connectionOf(CometType, {
  name: 'Comet',
  of: 'comets',
  audiences: EVERYONE,
  extra: { brightCount: { type: () => Int, description: 'How many are bright.' } },
})
const LineConnection = connectionOf(LineType, {
  name: 'Line',
  of: 'lines',
  audiences: STAFF,
  edges: false,
  totalCount: false,
})

@Resolver()
class SkyResolver {
  @VisibleTo(...EVERYONE)
  @Query(() => CometConnection, { description: 'Comets.' })
  comets(): null {
    return null
  }
  @VisibleTo(...STAFF)
  @Query(() => LineConnection, { description: 'Lines.' })
  lines(): null {
    return null
  }
}

it('gives a list its Connection and Edge types, with an audience and a description on every field', () => {
  const schema = buildSchema([SkyResolver])
  const sdl = printSchema(schema).replaceAll(/\s*"""[^"]*"""/g, '')
  expect(sdl).toMatch(
    /type CometConnection {\s+edges: \[CometEdge!\]!\s+nodes: \[Comet!\]!\s+pageInfo: PageInfo!\s+totalCount: Int!\s+brightCount: Int!\s+}/,
  )
  expect(sdl).toMatch(/type CometEdge {\s+cursor: String!\s+node: Comet!\s+}/)
  expect(sdl).toMatch(/type LineConnection {\s+nodes: \[Line!\]!\s+pageInfo: PageInfo!\s+}/)
  expect(sdl).not.toContain('LineEdge')
  for (const type of ['CometConnection', 'CometEdge', 'LineConnection', 'PageInfo']) {
    const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    expect(fields.every((field) => field.description)).toBe(true)
  }
})
