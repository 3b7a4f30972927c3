import type { GraphQLField } from 'graphql'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Audience, AUDIENCES, audiencesOf } from '../../src/platform/access/index.ts'
import { buildSchema } from '../../src/platform/graphql/index.ts'
import { resolvers } from '../../src/resolvers.ts'
import type { Reply } from '../access/callers.ts'
import { checkInvariants } from '../invariants/index.ts'
import { faultsIn } from './leaks.ts'
import { selectionOf } from './selections.ts'
import { anyInput } from './values.ts'
import { type HostileWorld, openHostileWorld, SEED } from './world.ts'

/** Passwords are costly to hash, by design. */
const COSTLY = new Set(['logIn', 'changePassword', 'registerTraveler', 'registerAgency'])
const RUNS = 160
const COSTLY_RUNS = 40

const schema = buildSchema(resolvers)
const roots = [schema.getQueryType(), schema.getMutationType()]
/** What ends launches comes last, or there would be none to book. */
const ends = ([, { name }]: [string, { readonly name: string }]) => /^(?:abort|complete)Launch/.test(name)
const operations = roots
  .flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [
      `${root?.name}.${field.name}`,
      field,
    ]),
  )
  .toSorted((a, b) => Number(ends(a)) - Number(ends(b)))

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld()
})
afterAll(() => world.close())

/** Coming in ends the session that one had, and going out does too: those are asked as nobody. */
function askersOf(field: GraphQLField<unknown, unknown>): Audience[] {
  if (/^(?:logIn|logOut|register)/.test(field.name)) return ['ANONYMOUS']
  return AUDIENCES.filter((audience) => audiencesOf(field)?.includes(audience))
}

function ask(
  name: string,
  field: GraphQLField<unknown, unknown>,
  audience: Audience,
  variables: object,
): Promise<Reply> {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const [head, args] = declared === '' ? ['', ''] : [`(${declared})`, `(${given})`]
  const operation = name.startsWith('Query') ? 'query' : 'mutation'
  return world.callers[audience].ask(
    `${operation} ${head} { ${field.name}${args} ${selectionOf(field.type, audience)} }`,
    variables,
  )
}

describe('whatever is sent to an operation is answered or refused, and tells nothing of the insides', () => {
  it.each(operations)(
    '%s',
    async (name, field) => {
      const asked = fc.asyncProperty(
        fc.constantFrom(...askersOf(field)),
        anyInput(field.args, world.ids),
        async (audience, variables) => {
          expect(faultsIn(await ask(name, field, audience, variables))).toEqual([])
        },
      )
      await fc.assert(asked, { seed: SEED, numRuns: COSTLY.has(field.name) ? COSTLY_RUNS : RUNS })
    },
    60_000,
  )

  it('and many of the requests come through to what they ask for', async () => {
    const { rows } = await world.pool.query<{ bookings: number; keys: number; ended: number }>(
      `select (select count(*)::int from booking) as bookings, (select count(*)::int from idempotency_key) as keys,
         (select count(*)::int from launch_status_change where to_status = 'ABORTED' and from_status is not null) as ended`,
    )
    expect(rows[0]?.ended).toBeGreaterThan(2)
    expect(rows[0]?.keys).toBeGreaterThan(100)
    expect(rows[0]?.bookings).toBeGreaterThan(4)
  })
})

describe('after all of it', () => {
  it('the server is well', async () => {
    for (const path of ['/livez', '/readyz']) expect((await fetch(`${world.api.origin}${path}`)).status).toBe(200)
    expect((await world.callers.TRAVELER.ask('{ viewer { id } }')).data).toEqual({
      viewer: { id: world.callers.TRAVELER.userId },
    })
  })

  it('every invariant holds', async () => expect(await checkInvariants(world.pool)).toEqual([]))
})
