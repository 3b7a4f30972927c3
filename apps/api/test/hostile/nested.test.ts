import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Audience, AUDIENCES, audiencesOf } from '../../src/platform/access/index.ts'
import { buildSchema } from '../../src/platform/graphql/index.ts'
import { resolvers } from '../../src/resolvers.ts'
import { documentFor, fieldOf } from '../access/documents.ts'
import { readTable, sees } from '../access/table.ts'
import { waysFrom } from '../access/ways.ts'
import { faultsIn } from './leaks.ts'
import { literalOf } from './literals.ts'
import { selectionOf } from './selections.ts'
import { anyInput } from './values.ts'
import { type HostileWorld, openHostileWorld, SEED } from './world.ts'

const schema = buildSchema(resolvers)
const lines = new Map(readTable('../access/fields.txt').map((line) => [line.name, line]))
const fields = [...lines.keys()].map((name) => ({
  name,
  field: fieldOf(schema, ...(name.split('.') as [string, string])),
}))
const withArguments = fields.filter(({ field }) => field.args.length > 0)
const nested = withArguments.filter(({ name }) => !/^(?:Query|Mutation|Subscription)\./.test(name))

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld()
})
afterAll(() => world.close())

describe('whatever is sent to a field inside an object', () => {
  it.each(nested.map(({ name, field }) => [name, field] as const))(
    '%s',
    async (name, field) => {
      const may = AUDIENCES.filter((audience) => sees(lines.get(name), audience))
      let came = 0
      const asked = fc.asyncProperty(
        fc.constantFrom(...may),
        anyInput(field.args, world.ids),
        async (audience, given) => {
          const { query, variables } = underA(name, audience)
          const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
          const call = `${field.name}(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${selectionOf(field.type, audience, 1)}`
          const text = query.replace('(', `(${declared}, `).replace('__typename', call)
          const reply = await world.callers[audience].ask(text, { ...variables, ...given })
          expect(faultsIn(reply)).toEqual([])
          if (reply.data !== null && reply.errors.length === 0) came += 1
        },
      )
      await fc.assert(asked, { seed: SEED, numRuns: 200 })
      expect(came).toBeGreaterThan(20)
    },
    60_000,
  )
})

/** Where a type is reached from, and which one that is there to ask for. */
const entryOf = (type: string): { readonly field: string; readonly arguments: Readonly<Record<string, string>> } => {
  const { agencyId, bookingId, launchId } = world.party.subject
  if (type === 'Launch') return { field: 'launch', arguments: { id: launchId } }
  if (type === 'AgencyRevenueReport') return { field: 'agencyRevenueReport', arguments: { agencyId } }
  return { field: 'booking', arguments: { id: bookingId } }
}

/** A document that leads to a thing of the field's type which is there. */
function underA(name: string, audience: Audience) {
  const type = name.split('.')[0] ?? ''
  const { field, arguments: given } = entryOf(type)
  const way = waysFrom(schema, (step) => step === `Query.${field}`).get(type)
  if (way === undefined) throw new Error(`no way to ${type} as ${audience}`)
  return documentFor(schema, way, given)
}

describe('whatever stands in the document itself', () => {
  const public_ = withArguments.filter(({ name }) => /^(?:Query|Mutation)\./.test(name))

  it.each(public_.map(({ name, field }) => [name, field] as const))(
    '%s',
    async (name, field) => {
      const may = /logIn|register/.test(name)
        ? (['ANONYMOUS'] as const)
        : AUDIENCES.filter((audience) => audiencesOf(field)?.includes(audience))
      const asked = fc.asyncProperty(
        fc.constantFrom(...may),
        anyInput(field.args, world.ids),
        async (audience, given) => {
          const args = literalOf(given).slice(1, -1)
          const head = name.startsWith('Query') ? 'query' : 'mutation'
          const text = `${head} { ${field.name}${args === '' ? '' : `(${args})`} ${selectionOf(field.type, audience, 1)} }`
          expect(faultsIn(await world.callers[audience].ask(text))).toEqual([])
        },
      )
      await fc.assert(asked, { seed: SEED, numRuns: 30 })
    },
    60_000,
  )
})
