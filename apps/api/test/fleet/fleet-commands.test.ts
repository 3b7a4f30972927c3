import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { why } from '../bookings/world.ts'
import { aLaunch, inDays } from '../factories/index.ts'
import { type AgencyWorld, anOffer, idOf, type Keeper, openAgencies } from '../launches/agency-world.ts'

let world: AgencyWorld
let agency: Keeper
let stranger: Keeper
let manager: Keeper
beforeAll(async () => {
  world = await openAgencies()
  ;[agency, stranger, manager] = [await world.agency(), await world.agency(), await world.manager()]
})
afterAll(async () => expect(await world.close()).toEqual([]))

const ROCKET = { name: 'Étoile', model: 'Mark 2', capacity: 12, range: 'MOON' }
const FIELDS = 'name model capacity range description agency { id } viewerCanEdit viewerCanDelete openLaunches'

describe('rockets', () => {
  it('are added by an agency to its own fleet, and by operations to any', async () => {
    const own = await agency.run(
      'createRocket',
      { ...ROCKET, name: '  Étoile ', description: ' Two\r\nlines ' },
      FIELDS,
    )
    expect(own).toMatchObject({
      errors: [],
      subject: {
        ...ROCKET,
        description: 'Two\nlines',
        agency: { id: agency.id },
        viewerCanEdit: true,
        viewerCanDelete: true,
        openLaunches: 0,
      },
    })
    const given = await manager.run('createRocket', { ...ROCKET, agencyId: agency.id }, FIELDS)
    expect(given.subject).toMatchObject({ agency: { id: agency.id }, viewerCanEdit: true })
    const { actions } = await world.one<{ actions: string[] }>(
      `select array_agg(action) as actions from entry_log where entity_type = 'Rocket' and entity_id = $1`,
      idOf(own),
    )
    expect(actions).toEqual(['CREATED'])
  })

  it('are added to nobody else’s fleet, and to none that is not named or not there', async () => {
    expect(why(await agency.run('createRocket', { ...ROCKET, agencyId: stranger.id }))).toEqual(['NOT_FOUND agencyId'])
    expect(why(await agency.run('createRocket', { ...ROCKET, agencyId: newId() }))).toEqual(['NOT_FOUND agencyId'])
    expect(why(await manager.run('createRocket', { ...ROCKET, agencyId: newId() }))).toEqual(['NOT_FOUND agencyId'])
    expect(why(await manager.run('createRocket', ROCKET))).toEqual(['INVALID_INPUT agencyId'])
  })

  it('are refused with all that is wrong at once', async () => {
    const wrong = { name: ' ', model: 'x'.repeat(101), capacity: 0, range: 'ISS', description: 'x'.repeat(2001) }
    expect(why(await agency.run('createRocket', wrong))).toEqual([
      'INVALID_INPUT name',
      'INVALID_INPUT model',
      'INVALID_INPUT capacity',
      'INVALID_INPUT description',
    ])
  })

  it('change only what is named, and tell the log what', async () => {
    const id = idOf(await agency.run('createRocket', { ...ROCKET, description: 'Old' }))
    const changed = await agency.run('updateRocket', { rocketId: id, capacity: 9, description: '' }, FIELDS)
    expect(changed.subject).toMatchObject({ name: 'Étoile', capacity: 9, description: null })
    const { details } = await world.one<{ details: object }>(
      `select details from entry_log where entity_id = $1 and action = 'UPDATED'`,
      id,
    )
    expect(details).toEqual({ before: { capacity: 12, description: 'Old' }, after: { capacity: 9, description: null } })
  })

  it('of others answer like missing ones to whoever changes or deletes them', async () => {
    const theirs = await world.rocket(stranger.id)
    for (const rocketId of [theirs, newId(), 'nonsense']) {
      expect(why(await agency.run('updateRocket', { rocketId, name: 'Mine' }))).toEqual(['NOT_FOUND rocketId'])
      expect(why(await agency.run('deleteRocket', { rocketId }))).toEqual(['NOT_FOUND rocketId'])
    }
    expect(await world.one('select count(*)::int as n from rocket where id = $1', theirs)).toEqual({ n: 1 })
  })

  it('go when they never had a launch, and stay when they had one, also an aborted one (rule 6)', async () => {
    const [fresh, used] = [await world.rocket(agency.id), await world.rocket(agency.id)]
    const launchId = idOf(await agency.run('scheduleLaunch', anOffer(used, await world.spaceport())))
    expect(await agency.run('deleteRocket', { rocketId: fresh })).toMatchObject({ subject: fresh, errors: [] })
    expect(why(await agency.run('deleteRocket', { rocketId: fresh }))).toEqual(['NOT_FOUND rocketId'])
    expect(why(await agency.run('deleteRocket', { rocketId: used }))).toEqual(['IN_USE rocketId'])
    await agency.run('abortLaunch', { launchId, reason: 'Weather' })
    expect(why(await agency.run('deleteRocket', { rocketId: used }))).toEqual(['IN_USE rocketId'])
  })

  it('seat no fewer and reach no less than their open launches need (rule 6)', async () => {
    const rocketId = await world.rocket(agency.id, { capacity: 20, range: 'MARS' })
    const port = await world.spaceport()
    const launchId = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port, { totalSeats: 11 })))
    expect(why(await agency.run('updateRocket', { rocketId, capacity: 10, range: 'ISS' }))).toEqual([
      'CAPACITY_EXCEEDED capacity',
      'ROCKET_OUT_OF_RANGE range',
    ])
    expect(why(await agency.run('updateRocket', { rocketId, capacity: 11, range: 'MOON' }))).toEqual([])
    await agency.run('abortLaunch', { launchId, reason: 'Weather' })
    expect(why(await agency.run('updateRocket', { rocketId, capacity: 1, range: 'LOW_EARTH_ORBIT' }))).toEqual([])
  })

  it('never shrink under a launch that is scheduled at the same moment', async () => {
    const port = await world.spaceport()
    for (let round = 0; round < 5; round += 1) {
      const rocketId = await world.rocket(agency.id, { capacity: 20 })
      await Promise.all([
        agency.run('scheduleLaunch', anOffer(rocketId, port, { totalSeats: 15 })),
        agency.run('updateRocket', { rocketId, capacity: 10 }),
      ])
      const { unfit } = await world.one<{ unfit: number }>(
        'select count(*)::int as unfit from launch l join rocket r on r.id = l.rocket_id where r.id = $1 and l.total_seats > r.capacity',
        rocketId,
      )
      expect(unfit).toBe(0)
    }
  })

  it('keep to rule 6 in the database itself', async () => {
    const launchId = await aLaunch(world.pool, { totalSeats: 50 })
    const shrink = world.pool.query(
      'update rocket set capacity = 49 where id = (select rocket_id from launch where id = $1)',
      [launchId],
    )
    await expect(shrink).rejects.toThrow('an open launch needs more of its rocket')
  })

  it('show the next launch that is still to come', async () => {
    const [rocketId, port] = [await world.rocket(agency.id), await world.spaceport()]
    const at = (days: number) => ({ launchDate: inDays(days).toISOString() })
    await agency.run('scheduleLaunch', anOffer(rocketId, port, at(30)))
    const next = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port, at(20))))
    const gone = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port, at(10))))
    await agency.run('abortLaunch', { launchId: gone, reason: 'Weather' })
    const { rockets } = await agency.ask<{ rockets: { id: string }[] }>(
      '{ rockets { id openLaunches viewerCanDelete nextLaunch { id } } }',
    )
    expect(rockets.find(({ id }) => id === rocketId)).toEqual({
      id: rocketId,
      openLaunches: 2,
      viewerCanDelete: false,
      nextLaunch: { id: next },
    })
  })
})

describe('a new name', () => {
  const found = async (search: string) =>
    (
      await agency.ask<{
        launches: { nodes: { slug: string; rocket: { name: string }; spaceport: { name: string } }[] }
      }>(
        'query ($search: String) { launches(filter: { search: $search }) { nodes { slug rocket { name } spaceport { name } } } }',
        { search },
      )
    ).launches.nodes

  it('of rocket and spaceport finds their launches at once, at the address they had (rule 7)', async () => {
    const rocketId = await world.rocket(agency.id, { name: 'Quokka' })
    const spaceportId = await world.spaceport({ name: 'Wombat Bay' })
    await agency.run('scheduleLaunch', anOffer(rocketId, spaceportId))
    const [before] = await found('quokka')
    expect(before?.slug).toMatch(/^quokka-wombat-bay-moon-/)
    await agency.run('updateRocket', { rocketId, name: 'Numbat' })
    await manager.run('updateSpaceport', { spaceportId, name: 'Bilby Point', timeZone: 'Asia/Tokyo' })
    expect(await found('quokka')).toEqual([])
    expect(await found('wombat')).toEqual([])
    expect(await found('numbat bilby')).toEqual([
      { slug: before?.slug, rocket: { name: 'Numbat' }, spaceport: { name: 'Bilby Point' } },
    ])
  })
})

describe('spaceports', () => {
  const PORT = {
    location: 'Kourou, French Guiana',
    timeZone: 'america/cayenne',
    coordinates: { latitude: 5.2, longitude: -52.8 },
  }

  it('are added and changed by operations', async () => {
    const fields = 'name location timeZone coordinates { latitude longitude } description'
    const added = await manager.run('createSpaceport', { ...PORT, name: 'Kourou' }, fields)
    expect(added.subject).toMatchObject({ ...PORT, name: 'Kourou', timeZone: 'America/Cayenne', description: null })
    const changed = await manager.run('updateSpaceport', { spaceportId: idOf(added), coordinates: null }, fields)
    expect(changed.subject).toMatchObject({ name: 'Kourou', coordinates: null })
  })

  it('have names of their own', async () => {
    const first = idOf(await manager.run('createSpaceport', { ...PORT, name: 'Alcântara' }))
    const second = idOf(await manager.run('createSpaceport', { ...PORT, name: 'Baikonur' }))
    expect(why(await manager.run('createSpaceport', { ...PORT, name: 'Alcântara' }))).toEqual(['CONFLICT name'])
    expect(why(await manager.run('updateSpaceport', { spaceportId: second, name: 'Alcântara' }))).toEqual([
      'CONFLICT name',
    ])
    expect(why(await manager.run('updateSpaceport', { spaceportId: first, name: 'Alcântara' }))).toEqual([])
  })

  it('are refused with all that is wrong at once', async () => {
    const wrong = { name: '', location: ' ', timeZone: 'Mars/Olympus', coordinates: { latitude: 91, longitude: -181 } }
    expect(why(await manager.run('createSpaceport', wrong))).toEqual([
      'INVALID_INPUT name',
      'INVALID_INPUT location',
      'INVALID_INPUT coordinates.latitude',
      'INVALID_INPUT coordinates.longitude',
      'INVALID_INPUT timeZone',
    ])
    expect(why(await manager.run('updateSpaceport', { spaceportId: newId(), name: 'X' }))).toEqual([
      'NOT_FOUND spaceportId',
    ])
  })

  it('are not an agency’s to add', async () => {
    expect(await agency.fault('createSpaceport', { ...PORT, name: 'Mine' })).toBe('FORBIDDEN')
  })
})
