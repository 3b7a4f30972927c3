import { buildSchema, execute, type GraphQLObjectType, type GraphQLResolveInfo, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { describe, expect, it } from 'vitest'
import { type Selection, selectionOf, under } from './index.ts'

const schema = buildSchema(`
  type Query { page: Page }
  type Page { nodes: [Star] edges: [Edge] total: Int }
  type Edge { node: Star }
  type Star { id: ID name: String home: Galaxy }
  type Galaxy { id: ID name: String }
`)
let seen: Selection
const page = (schema.getType('Query') as GraphQLObjectType).getFields()['page']
Object.assign(page ?? {}, {
  resolve: (_root: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen = selectionOf(info)
    return null
  },
})

const names = (selection: Selection): unknown =>
  Object.fromEntries([...selection].map(([name, inner]) => [name, names(inner)]))

const document = parse(`
  query Q($no: Boolean = false) {
    p: page { nodes { ...Star } ... on Page { edges { node { label: name } } } }
    p: page { total @include(if: $no) }
  }
  fragment Star on Star { id home { ...Galaxy } }
  fragment Galaxy on Galaxy { name }
`)
const expected = { nodes: { id: {}, home: { name: {} } }, edges: { node: { name: {} } }, total: {} }

const runs = {
  'graphql-js': () => execute({ schema, document }),
  'graphql-jit': () => {
    const compiled = compileQuery(schema, document, 'Q')
    if (!isCompiledQuery(compiled)) throw new Error('not compiled')
    return compiled.query({}, {}, {})
  },
}

describe.each(Object.entries(runs))('looking ahead under %s', (_name, run) => {
  it('follows fragments, aliases and repeated fields', async () => {
    expect((await run()).errors).toBeUndefined()
    expect(names(seen)).toEqual(expected)
    expect(names(under(seen, 'nodes', 'home'))).toEqual({ name: {} })
    expect(under(seen, 'nodes', 'nothing', 'here').size).toBe(0)
  })
})
