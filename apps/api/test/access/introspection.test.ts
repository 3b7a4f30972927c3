import { Pool } from 'pg'
import { getIntrospectionQuery, type IntrospectionObjectType, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { type Caller, everybody } from './callers.ts'
import { readTable, sees } from './table.ts'
import { waysFrom } from './ways.ts'

const table = readTable('fields.txt')
const lines = new Map(table.map((line) => [line.name, line]))
const typeOf = (name: string): string => name.split('.')[0] ?? ''

let api: TestApi
let pool: Pool
let callers: Record<Audience, Caller>
beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  callers = await everybody(api, pool)
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

async function shownTo(audience: Audience): Promise<IntrospectionQuery['__schema']> {
  const { data } = await callers[audience].ask(getIntrospectionQuery())
  return (data as unknown as IntrospectionQuery).__schema
}

/** Fields that an audience may see, of types that it can reach. */
function expectedFor(audience: Audience): string[] {
  const ways = waysFrom(api.schema, (name) => sees(lines.get(name), audience))
  return table.filter((line) => sees(line, audience) && ways.has(typeOf(line.name))).map(({ name }) => name)
}

describe.each(AUDIENCES)('introspection as %s', (audience) => {
  it('shows the fields that it may use, and no others', async () => {
    const { types } = await shownTo(audience)
    const objects = types.filter(
      ({ kind, name }) => (kind === 'OBJECT' || kind === 'INTERFACE') && !name.startsWith('__'),
    )
    const fields = objects.flatMap((type) =>
      (type as IntrospectionObjectType).fields.map(({ name }) => `${type.name}.${name}`),
    )
    expect(fields.toSorted()).toEqual(expectedFor(audience).toSorted())
  })

  it('shows inputs and enums of those fields only, and nothing of audiences', async () => {
    const { types, directives } = await shownTo(audience)
    const shown = JSON.stringify(types)
    const used = types.filter(({ name }) => name === 'Query' || shown.split(`"name":"${name}"`).length > 2)
    const unused = types.filter((type) => !used.includes(type) && !type.name.startsWith('__')).map(({ name }) => name)
    // Roots are named by the schema itself.
    expect(unused.filter((name) => !['Mutation', 'Subscription', 'String', 'Boolean'].includes(name))).toEqual([])
    expect(directives.map(({ name }) => name)).not.toContain('visibleTo')
    expect(types.map(({ name }) => name)).not.toContain('Audience')
  })

  it('tells nothing of other fields and types by the messages about misspelt ones', async () => {
    const visible = new Set(expectedFor(audience))
    const words = new Set([...visible].flatMap((name) => name.split('.')))
    const hidden = table.map(({ name }) => name).filter((name) => !visible.has(name))
    const told: string[] = []
    for (const name of hidden) {
      const [type = '', field = ''] = name.split('.')
      const secrets = [type, field].filter((word) => !words.has(word))
      for (const query of misspelt(type, field)) {
        const { status, text } = await callers[audience].ask(query)
        expect([query, status]).toEqual([query, 400])
        // What was asked is repeated; what is nearly that is not told.
        const answer = text.replaceAll(`${field}x`, '').replaceAll(`${type}x`, '')
        if (secrets.some((word) => answer.includes(String.raw`\"${word}\"`))) told.push(`${query}: ${text}`)
      }
    }
    expect(told).toEqual([])
  })
})

/** Documents that would make a helpful validator tell the right name. */
function misspelt(type: string, field: string): string[] {
  const root = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' }[type]
  if (root !== undefined) return [`${root} { ${field}x }`, `${root} { ${field}x(input: {}) { id } }`]
  return [
    `{ launch(id: 1) { ${field}x } }`,
    `{ __typename ... on ${type}x { id } }`,
    `query ($x: ${type}x) { launch(id: $x) { id } }`,
  ]
}
