import 'reflect-metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audience } from '../../src/platform/access/index.ts'
import { EMPLOYEES } from '../../src/platform/access/index.ts'
import type { Actor } from '../../src/platform/context/index.ts'
import { aLaunch, anAgency } from '../factories/index.ts'
import { openWorld, type World } from '../launches/world.ts'

let world: World
let own: string

beforeAll(async () => {
  world = await openWorld()
  own = await anAgency(world.pool)
  for (const agencyId of [own, own, await anAgency(world.pool)]) await aLaunch(world.pool, { agencyId })
})

afterAll(() => world.close())

const as = (audience: Audience, userId: string): Actor => ({ audience, userId, sessionId: 'session' })
const rockets = async (actor: Actor) =>
  (await world.ask('{ rockets { name agency { id companyName } } }', {}, actor)).data['rockets'] as unknown as {
    name: string
    agency: { id: string }
  }[]

describe('rockets', () => {
  it('are an agency’s own', async () => {
    const fleet = await rockets(as('AGENCY', own))
    expect(fleet.map(({ agency }) => agency.id)).toEqual([own, own])
    expect(await rockets(as('AGENCY', await anAgency(world.pool)))).toEqual([])
  })

  it.each(EMPLOYEES)('are all for %s, by name', async (audience) => {
    const names = (await rockets(as(audience, own))).map(({ name }) => name)
    expect(names).toHaveLength(3)
    expect(names).toEqual(names.toSorted())
  })

  it('are shown with their agency, for a whole page in one more statement', async () => {
    const { data, statements } = await world.ask(
      '{ launches { nodes { agency { id rockets { name range agency { id } } } } } }',
    )
    expect(statements).toHaveLength(2)
    const { nodes } = data['launches'] as unknown as {
      nodes: { agency: { id: string; rockets: { agency: { id: string } }[] } }[]
    }
    for (const { agency } of nodes) {
      expect(agency.rockets).toHaveLength(agency.id === own ? 2 : 1)
      expect(agency.rockets.every((rocket) => rocket.agency.id === agency.id)).toBe(true)
    }
  })
})

describe('spaceports', () => {
  it('are listed by name for everyone', async () => {
    await world.pool.query('update spaceport set latitude = 1.5, longitude = -2')
    const { data } = await world.ask(
      '{ spaceports { name location timeZone description coordinates { latitude longitude } } }',
    )
    const spaceports = data['spaceports'] as unknown as { name: string }[]
    expect(spaceports).toHaveLength(3)
    expect(spaceports[0]).toMatchObject({
      location: 'Somewhere',
      timeZone: 'UTC',
      description: null,
      coordinates: { latitude: 1.5, longitude: -2 },
    })
    expect(spaceports.map(({ name }) => name)).toEqual(spaceports.map(({ name }) => name).toSorted())
  })
})
