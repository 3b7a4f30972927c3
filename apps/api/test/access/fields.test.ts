import 'reflect-metadata'
import { getNamedType, type GraphQLInputType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { AUDIENCES, audiencesOf } from '../../src/platform/access/index.ts'
import { buildSchema } from '../../src/platform/graphql/index.ts'
import { resolvers } from '../../src/resolvers.ts'
import { fieldOf } from './documents.ts'
import { CASES, fieldOf as fieldOfCase } from './row-cases.ts'
import { readTable, sees } from './table.ts'

const schema = buildSchema(resolvers)
const table = readTable('fields.txt')
const lines = new Map(table.map((line) => [line.name, line]))

const coordinates = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter((type) => !type.name.startsWith('__'))
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))

const split = (coordinate: string): [string, string] => coordinate.split('.') as [string, string]
const isRoot = (name: string) => /^(?:Query|Mutation|Subscription)\./.test(name)

describe('the table of fields', () => {
  it('has a line for each field', () => expect(coordinates.filter((name) => !lines.has(name))).toEqual([]))

  it('has lines for fields only, each once', () => {
    expect(table.map(({ name }) => name).filter((name) => !coordinates.includes(name))).toEqual([])
    expect(lines.size).toBe(table.length)
  })

  it('says x or . for each audience', () => {
    const odd = table.filter(({ cells }) => AUDIENCES.some((audience) => !['x', '.'].includes(cells[audience])))
    expect(odd).toEqual([])
  })

  it('says of each field what @visibleTo says', () => {
    const differ = coordinates.filter((name) => {
      const declared = audiencesOf(fieldOf(schema, ...split(name))) ?? []
      return AUDIENCES.some((audience) => declared.includes(audience) !== sees(lines.get(name), audience))
    })
    expect(differ).toEqual([])
  })

  it('says of each root field whose things it gives', () => {
    const silent = table.filter(({ name, rest }) => isRoot(name) && !['own', 'self', 'public'].includes(rest))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('says self only of what takes no id', () => {
    const takers = table.filter(({ name, rest }) => rest === 'self' && takesId(name))
    expect(takers.map(({ name }) => name)).toEqual([])
  })

  it('has cases for each field whose rows belong to somebody, and for no other', () => {
    const own = table.filter(({ rest }) => rest === 'own').map(({ name }) => name)
    const tried = new Set(Object.keys(CASES).map(fieldOfCase))
    expect(own.filter((name) => !tried.has(name))).toEqual([])
    const others = [...tried].filter((name) => !own.includes(name))
    expect(others).toEqual([])
  })
})

function takesId(coordinate: string): boolean {
  return fieldOf(schema, ...split(coordinate)).args.some(({ type }) => holdsId(type))
}

function holdsId(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => holdsId(field.type))
  return named.name === 'ID'
}
