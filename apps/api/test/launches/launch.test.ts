import 'reflect-metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, anAgency, inDays } from '../factories/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
let launchId: string

beforeAll(async () => {
  world = await openWorld()
  launchId = await aLaunch(world.pool, { destination: 'MARS', totalSeats: 5, pricePerSeat: '1234.50' })
})

afterAll(() => world.close())

const ONE = 'query ($id: ID, $slug: String) { launch(id: $id, slug: $slug) { id slug } }'

describe('one launch', () => {
  it('is found by its id and by its slug', async () => {
    const { data } = await world.ask(ONE, { id: launchId })
    const { slug } = data['launch'] as unknown as { slug: string }
    expect((await world.ask(ONE, { slug })).data).toEqual(data)
    expect((await world.ask(ONE, { slug, id: null })).data).toEqual(data)
    expect((await world.ask(ONE, { id: launchId.toUpperCase() })).data).toEqual(data)
  })

  it('is null when there is none, also of an id or slug that could not be one', async () => {
    for (const variables of [
      { id: newId() },
      { id: 'x' },
      { slug: 'no-such-launch' },
      { slug: 'Not A Slug' },
      { id: '' },
    ]) {
      expect(await world.ask(ONE, variables)).toMatchObject({ data: { launch: null }, codes: [] })
    }
  })

  it('is asked for by exactly one of the two', async () => {
    for (const variables of [{}, { id: launchId, slug: 'launch-1' }])
      expect((await world.ask(ONE, variables)).codes).toEqual(['BAD_USER_INPUT'])
  })

  it('shows everything that it is', async () => {
    await world.pool.query('update spaceport set latitude = 5.2, longitude = -52.8, description = $1', ['Hot.'])
    const { data, statements } = await world.ask(
      `query ($id: ID) { launch(id: $id) {
        destination launchDate pricePerSeat totalSeats minimumSeats availableSeats status isBookable
        rocket { name model capacity range description } agency { companyName contactPerson contactEmail contactPhone description }
        spaceport { name location timeZone description coordinates { latitude longitude } }
      } }`,
      { id: launchId },
    )
    expect(statements).toHaveLength(1)
    expect(data['launch']).toMatchObject({
      destination: 'MARS',
      pricePerSeat: '1234.50',
      totalSeats: 5,
      minimumSeats: null,
      availableSeats: 5,
      status: 'SCHEDULED',
      isBookable: true,
      rocket: { model: 'M', capacity: 100, range: 'MARS', description: null },
      agency: { contactPerson: 'Sergei', contactPhone: null },
      spaceport: {
        location: 'Somewhere',
        timeZone: 'UTC',
        description: 'Hot.',
        coordinates: { latitude: 5.2, longitude: -52.8 },
      },
    })
  })

  it('has no coordinates when its spaceport has none', async () => {
    await world.pool.query('update spaceport set latitude = null')
    const { data } = await world.ask('query ($id: ID) { launch(id: $id) { spaceport { coordinates { latitude } } } }', {
      id: launchId,
    })
    expect(data['launch']).toEqual({ spaceport: { coordinates: null } })
  })
})

describe('the history of launches', () => {
  it('is read oldest first, for a whole page in one statement', async () => {
    const step =
      'insert into launch_status_change (id, launch_id, from_status, to_status, previous_date, new_date, reason, at) values ($1, $2, $3, $4, $5, $6, $7, $8)'
    await world.pool.query(step, [
      newId(),
      launchId,
      'SCHEDULED',
      'DELAYED',
      inDays(500),
      inDays(510),
      'Wind.',
      inDays(1),
    ])
    await aLaunch(world.pool, { launchDate: inDays(900) })
    const { data, statements } = await world.ask(
      '{ launches { nodes { statusHistory { from to previousDate newDate reason at } } } }',
    )
    expect(statements).toHaveLength(2)
    const { nodes } = data['launches'] as unknown as { nodes: { statusHistory: unknown[] }[] }
    expect(nodes.map(({ statusHistory }) => statusHistory)).toMatchObject([
      [
        { from: null, to: 'SCHEDULED', reason: null },
        { from: 'SCHEDULED', to: 'DELAYED', reason: 'Wind.' },
      ],
      [{ from: null, to: 'SCHEDULED' }],
    ])
  })
})

describe('an agency', () => {
  it('is reliable from its second completed launch on (rule 15), asked for a whole page in one statement', async () => {
    const [one, two, none] = [await anAgency(world.pool), await anAgency(world.pool), await anAgency(world.pool)]
    const flown = { status: 'COMPLETED', launchDate: inDays(-5) }
    for (const agencyId of [one, two, two]) await aLaunch(world.pool, { ...flown, agencyId })
    for (const agencyId of [one, none, none]) await aLaunch(world.pool, { status: 'ABORTED', agencyId })
    const { data, statements } = await world.ask('{ launches(first: 100) { nodes { agency { id isReliable } } } }')
    expect(statements).toHaveLength(2)
    const { nodes } = data['launches'] as unknown as { nodes: { agency: { id: string; isReliable: boolean } }[] }
    const reliable = new Map(nodes.map(({ agency }) => [agency.id, agency.isReliable]))
    expect([one, two, none].map((id) => reliable.get(id))).toEqual([false, true, false])
  })
})
