import 'reflect-metadata'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { aLaunch, anAgency, inDays } from '../factories/index.ts'
import { openWorld, type World } from './world.ts'

const NOW = new Date('2030-01-01T00:00:00Z')
let world: World
let agencyId: string
const ids: string[] = []

beforeAll(async () => {
  setClock(() => NOW)
  world = await openWorld()
  agencyId = await anAgency(world.pool)
  const given = [
    { launchDate: inDays(10), pricePerSeat: '100.00', destination: 'MOON', totalSeats: 4 },
    { launchDate: inDays(20), pricePerSeat: '300.00', destination: 'MARS', totalSeats: 9, agencyId },
    { launchDate: inDays(21), pricePerSeat: '200.00', destination: 'ISS', totalSeats: 4, status: 'DELAYED', agencyId },
    {
      launchDate: inDays(-30),
      pricePerSeat: '100.00',
      destination: 'MOON',
      totalSeats: 7,
      status: 'COMPLETED',
      agencyId,
    },
    { launchDate: inDays(40), pricePerSeat: '100.50', destination: 'MOON', totalSeats: 1, status: 'ABORTED' },
  ]
  for (const launch of given) ids.push(await aLaunch(world.pool, launch))
  await world.pool.query(`update launch set search_text = 'falcon 9 kennedy moon' where id = $1`, [ids[0]])
  await world.pool.query('update launch set available_seats = 0 where id = $1', [ids[2]])
})

afterAll(async () => {
  setClock()
  await world.close()
})

const LIST = `query ($first: Int, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {
  launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
}`

interface Found {
  readonly nodes: { id: string }[]
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function list(variables: Record<string, unknown>): Promise<Found> {
  const { data, codes } = await world.ask(LIST, variables)
  expect(codes).toEqual([])
  return data['launches'] as unknown as Found
}

/** The launches by their place in the list above. */
const found = async (filter: Record<string, unknown>): Promise<number[]> =>
  (await list({ filter })).nodes.map(({ id }) => ids.indexOf(id))

describe('the list of launches', () => {
  it('shows all of them, the earliest first', async () => {
    expect(await found({})).toEqual([3, 0, 1, 2, 4])
  })

  it.each([
    [{ destinations: ['MOON', 'ISS'] }, [3, 0, 2, 4]],
    [{ statuses: ['SCHEDULED'] }, [0, 1]],
    [{ statuses: [], destinations: [] }, [3, 0, 1, 2, 4]],
    [{ from: '2030-01-21T00:00:00Z', to: '2030-02-10T00:00:00Z' }, [1, 2]],
    [{ from: '2030-01-21T00:00:00.001Z' }, [2, 4]],
    [{ maxPrice: '100.50' }, [3, 0, 4]],
    [{ minAvailableSeats: 4 }, [3, 0, 1]],
    [{ bookable: true }, [0, 1]],
    [{ bookable: false }, [3, 2, 4]],
    [{ search: 'FALC moo' }, [0]],
    [{ search: 'falcon mars' }, []],
    [{ search: '!!' }, [3, 0, 1, 2, 4]],
    [{ destinations: ['MOON'], maxPrice: '100', bookable: true, search: 'kennedy' }, [0]],
  ])('narrows by %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected)
    expect((await list({ filter, first: 1 })).totalCount).toBe(expected.length)
  })

  it('narrows by agency and spaceport', async () => {
    expect(await found({ agencyId })).toEqual([3, 1, 2])
    const { rows } = await world.pool.query<{ spaceport_id: string }>('select spaceport_id from launch where id = $1', [
      ids[4],
    ])
    expect(await found({ spaceportId: rows[0]?.spaceport_id })).toEqual([4])
    expect(await found({ agencyId: rows[0]?.spaceport_id })).toEqual([])
  })

  it.each(
    ['LAUNCH_DATE', 'PRICE', 'AVAILABLE_SEATS'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => ({ field, direction })),
    ),
  )('pages through every launch once, ties included, by %j', async (orderBy) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Found = await list({ first: 2, after, orderBy })
      seen.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual((await list({ orderBy })).nodes.map(({ id }) => id))
    expect(new Set(seen).size).toBe(ids.length)
  })

  it('orders by price as by a number, and from the other end', async () => {
    const byPrice = async (direction: string) =>
      (await list({ orderBy: { field: 'PRICE', direction } })).nodes.map(({ id }) => ids.indexOf(id))
    const up = await byPrice('ASC')
    expect(up.slice(2)).toEqual([4, 2, 1])
    expect(await byPrice('DESC')).toEqual(up.toReversed())
  })

  it('refuses pages that are too large and cursors of another order', async () => {
    const { pageInfo } = await list({ first: 1 })
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { after: 'x' },
      { after: pageInfo.endCursor, orderBy: { field: 'PRICE', direction: 'ASC' } },
      { filter: { agencyId: 'x' } },
    ]) {
      expect((await world.ask(LIST, variables)).codes).toEqual(['BAD_USER_INPUT'])
    }
  })
})

describe('reading a list', () => {
  const nested = `{ launches { nodes { ...Card } edges { node { spaceport { coordinates { latitude } } } } } }
    fragment Card on Launch { slug isBookable rocket { id name agency { companyName } } agency { id } }`

  it('takes one statement, however much is nested, and no column that nobody asked for', async () => {
    const { data, statements } = await world.ask(nested)
    expect(statements).toHaveLength(1)
    expect(statements[0]).not.toContain('r.description')
    const { nodes } = data['launches'] as unknown as { nodes: Record<string, unknown>[] }
    expect(nodes[2]).toEqual({
      slug: expect.stringMatching(/^launch-/) as string,
      isBookable: true,
      rocket: {
        id: expect.any(String) as string,
        name: expect.stringMatching(/^Rocket/) as string,
        agency: { companyName: expect.stringMatching(/^Agency/) as string },
      },
      agency: { id: agencyId },
    })
  })

  it('joins only what is selected, and ids need no join', async () => {
    const { statements } = await world.ask(
      '{ launches { nodes { id rocket { id } agency { id } spaceport { id __typename } } } }',
    )
    expect(statements[0]).not.toContain('join')
  })

  it('counts only when asked to', async () => {
    expect((await world.ask('{ launches { nodes { id } } }')).statements).toHaveLength(1)
    expect((await world.ask('{ launches { totalCount } }')).statements).toHaveLength(2)
  })
})

describe('whatever is sent', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('moon', "'", '\\', '\0', ':*', 'a & b', '<->', '\ud800'),
  )
  const filter = fc.record(
    {
      destinations: fc.array(fc.constantFrom('MOON', 'MARS')),
      from: fc
        .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      maxPrice: fc.constantFrom('0', '-1', '999999999999.99', '0.01'),
      minAvailableSeats: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      agencyId: fc.oneof(text, fc.uuid()),
      bookable: fc.boolean(),
      search: text,
    },
    { requiredKeys: [] },
  )

  it('is answered or refused, and is never a fault', async () => {
    const variables = fc.record({ filter, after: text, first: fc.integer({ min: -5, max: 200 }) }, { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(variables, text, async (sent, name) => {
        const { codes } = await world.ask(
          `query ($first: Int, $after: String, $filter: LaunchFilter, $name: String, $id: ID) {
          launches(first: $first, after: $after, filter: $filter) { totalCount nodes { id rocket { name } } }
          bySlug: launch(slug: $name) { id } byId: launch(id: $id) { id } }`,
          { ...sent, name, id: name },
        )
        expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
