import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { done, passengers, why } from '../bookings/world.ts'
import { inDays } from '../factories/index.ts'
import { type AgencyWorld, anOffer, idOf, type Keeper, openAgencies } from './agency-world.ts'

let world: AgencyWorld
let agency: Keeper
let stranger: Keeper
let port: string
beforeAll(async () => {
  world = await openAgencies()
  ;[agency, stranger] = [await world.agency(), await world.agency()]
  port = await world.spaceport()
})
afterAll(async () => expect(await world.close()).toEqual([]))

async function aLaunch(rest: object = {}, rocket: { capacity?: number } = {}): Promise<string> {
  return idOf(await agency.run('scheduleLaunch', anOffer(await world.rocket(agency.id, rocket), port, rest)))
}

const depart = (launchId: string) =>
  world.pool.query(`update launch set launch_date = now() - interval '1 minute' where id = $1`, [launchId])

describe('a change of price and seats (rule 6)', () => {
  const FIELDS = 'pricePerSeat totalSeats minimumSeats availableSeats'

  it('touches only new bookings', async () => {
    const launchId = await aLaunch({ pricePerSeat: '100.00' })
    const traveler = await world.traveler()
    const before = done(await traveler.book(launchId))
    const came = await agency.run('updateLaunch', { launchId, pricePerSeat: '120.5' }, FIELDS)
    expect(came.subject).toMatchObject({ pricePerSeat: '120.50' })
    expect((await traveler.booking(before.id))?.totalPrice).toBe('100.00')
    expect(done(await (await world.traveler()).book(launchId)).totalPrice).toBe('120.50')
    const { details } = await world.one<{ details: object }>(
      `select details from entry_log where entity_id = $1 and action = 'UPDATED'`,
      launchId,
    )
    expect(details).toEqual({ pricePerSeat: { from: '100.00', to: '120.50' } })
  })

  it('keeps free seats right, and never sells fewer than are taken, held ones included', async () => {
    const launchId = await aLaunch({ totalSeats: 10 })
    await (await world.traveler()).book(launchId, { passengers: passengers(2) })
    await (await world.traveler()).hold({ launchId, numberOfSeats: 1 })
    const more = await agency.run('updateLaunch', { launchId, totalSeats: 12 }, FIELDS)
    expect(more.subject).toMatchObject({ totalSeats: 12, availableSeats: 9 })
    expect(why(await agency.run('updateLaunch', { launchId, totalSeats: 2 }))).toEqual(['CAPACITY_EXCEEDED totalSeats'])
    const least = await agency.run('updateLaunch', { launchId, totalSeats: 3 }, FIELDS)
    expect(least.subject).toMatchObject({ totalSeats: 3, availableSeats: 0 })
  })

  it('keeps a seat that somebody chose at the far end', async () => {
    const launchId = await aLaunch({ totalSeats: 10 })
    await (await world.traveler()).hold({ launchId, seatNumbers: [8] })
    const refused = await agency.run('updateLaunch', { launchId, totalSeats: 7 })
    expect([why(refused), refused.errors[0]?.message]).toEqual([
      ['CAPACITY_EXCEEDED totalSeats'],
      'Seat 8 is taken; sell as many seats or more.',
    ])
    expect(why(await agency.run('updateLaunch', { launchId, totalSeats: 8 }))).toEqual([])
    const lost = world.pool.query('update launch set total_seats = 7, available_seats = 6 where id = $1', [launchId])
    await expect(lost).rejects.toThrow('a seat beyond the last one is taken')
  })

  it('stays right while seats are sold at the same moment', async () => {
    const launchId = await aLaunch({ totalSeats: 10 })
    const travelers = await Promise.all(Array.from({ length: 5 }, () => world.traveler()))
    await Promise.all([
      ...travelers.map((traveler) => traveler.book(launchId)),
      ...[4, 12, 3, 9].map((totalSeats) => agency.run('updateLaunch', { launchId, totalSeats })),
    ])
    const { wrong } = await world.one<{ wrong: boolean }>(
      `select available_seats <> total_seats - (select count(*) from seat where launch_id = launch.id) as wrong from launch where id = $1`,
      launchId,
    )
    expect(wrong).toBe(false)
  })

  it.each([
    ['more seats than the rocket has', { totalSeats: 21 }, ['CAPACITY_EXCEEDED totalSeats']],
    ['no price', { pricePerSeat: '0' }, ['INVALID_INPUT pricePerSeat']],
    ['a minimum beyond the seats', { minimumSeats: 11 }, ['INVALID_INPUT minimumSeats']],
    ['seats below the minimum', { totalSeats: 4 }, ['INVALID_INPUT totalSeats']],
    [
      'all of it at once',
      { totalSeats: 0, pricePerSeat: '-1', minimumSeats: 0 },
      ['INVALID_INPUT pricePerSeat', 'INVALID_INPUT totalSeats', 'INVALID_INPUT minimumSeats'],
    ],
  ])('is refused for %s', async (_words, change, refusals) => {
    const launchId = await aLaunch({ minimumSeats: 5 }, { capacity: 20 })
    expect(why(await agency.run('updateLaunch', { launchId, ...change }))).toEqual(refusals)
  })

  it('takes the minimum away when it is null, and leaves it when it is not named', async () => {
    const launchId = await aLaunch({ minimumSeats: 5 })
    expect((await agency.run('updateLaunch', { launchId }, FIELDS)).subject).toMatchObject({ minimumSeats: 5 })
    expect((await agency.run('updateLaunch', { launchId, minimumSeats: null }, FIELDS)).subject).toMatchObject({
      minimumSeats: null,
    })
  })
})

describe('a delay (rule 5)', () => {
  const later = (days = 420) => inDays(days).toISOString()
  const FIELDS = 'slug status launchDate statusHistory { from to previousDate newDate reason }'

  it('gives a later date and keeps the address, once and again', async () => {
    const launchId = await aLaunch()
    const { slug, launchDate } = await world.one<{ slug: string; launchDate: Date }>(
      'select slug, launch_date as "launchDate" from launch where id = $1',
      launchId,
    )
    const [once, again] = [later(410), later(420)]
    await agency.run('delayLaunch', { launchId, newDate: once, reason: ' Winds\r\naloft ' })
    const came = await agency.run('delayLaunch', { launchId, newDate: again, reason: 'Range' }, FIELDS)
    expect(came.subject).toMatchObject({
      slug,
      status: 'DELAYED',
      launchDate: again,
      statusHistory: [
        { to: 'SCHEDULED' },
        {
          from: 'SCHEDULED',
          to: 'DELAYED',
          previousDate: launchDate.toISOString(),
          newDate: once,
          reason: 'Winds\naloft',
        },
        { from: 'DELAYED', to: 'DELAYED', previousDate: once, newDate: again, reason: 'Range' },
      ],
    })
    const { data } = await world.one<{ data: object }>(
      `select data from outbox where entity_id = $1 and event = 'launchDelayed' order by id limit 1`,
      launchId,
    )
    expect(data).toEqual({ previousDate: launchDate.toISOString(), newDate: once, reason: 'Winds\naloft' })
  })

  it('is refused with all that speaks against it at once', async () => {
    const launchId = await aLaunch()
    const delay = (rest: object) =>
      agency.run('delayLaunch', { launchId, newDate: later(), reason: 'Weather', ...rest })
    expect(why(await delay({ newDate: inDays(-1).toISOString(), reason: ' \n ' }))).toEqual([
      'DATE_IN_PAST newDate',
      'INVALID_INPUT reason',
    ])
    expect(why(await delay({ newDate: inDays(399).toISOString() }))).toEqual(['INVALID_INPUT newDate'])
    expect(why(await delay({ newDate: '2099-01-01T00:00:00Z' }))).toEqual(['INVALID_INPUT newDate'])
    expect(why(await delay({ reason: 'x'.repeat(501) }))).toEqual(['INVALID_INPUT reason'])
    expect(why(await delay({ reason: 'a\u0007b' }))).toEqual(['INVALID_INPUT reason'])
  })

  it('does not run into the rocket’s next launch', async () => {
    const rocketId = await world.rocket(agency.id)
    const launchId = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port)))
    await agency.run('scheduleLaunch', anOffer(rocketId, port, { launchDate: later(410) }))
    expect(why(await agency.run('delayLaunch', { launchId, newDate: later(410.5), reason: 'R' }))).toEqual([
      'ROCKET_BUSY newDate',
    ])
    expect(why(await agency.run('delayLaunch', { launchId, newDate: later(412), reason: 'R' }))).toEqual([])
  })
})

describe('what is not allowed', () => {
  const commands = (launchId: string): [string, object][] => [
    ['updateLaunch', { launchId, pricePerSeat: '1.00' }],
    ['delayLaunch', { launchId, newDate: inDays(500).toISOString(), reason: 'R' }],
    ['abortLaunch', { launchId, reason: 'R' }],
    ['completeLaunch', { launchId }],
  ]

  it.each(['ABORTED', 'COMPLETED'])('is anything once a launch is %s (rule 5)', async (status) => {
    const launchId = await aLaunch()
    if (status === 'COMPLETED') await depart(launchId)
    const [name, input] =
      status === 'ABORTED'
        ? (['abortLaunch', { launchId, reason: 'R' }] as const)
        : (['completeLaunch', { launchId }] as const)
    expect(why(await agency.run(name, input))).toEqual([])
    for (const [command, again] of commands(launchId))
      expect(why(await agency.run(command, again))).toEqual(['INVALID_TRANSITION launchId'])
    const { launch } = await agency.ask<{ launch: object }>(
      'query ($id: ID) { launch(id: $id) { viewerCanEdit viewerCanDelay viewerCanAbort viewerCanComplete } }',
      { id: launchId },
    )
    expect(Object.values(launch)).toEqual([false, false, false, false])
    await expect(world.pool.query(`update launch set status = 'SCHEDULED' where id = $1`, [launchId])).rejects.toThrow(
      /stays so/,
    )
  })

  it('is completing before the date (rule 5)', async () => {
    expect(why(await agency.run('completeLaunch', { launchId: await aLaunch() }))).toEqual(['TOO_EARLY launchId'])
  })

  it('is aborting without a reason', async () => {
    expect(why(await agency.run('abortLaunch', { launchId: await aLaunch(), reason: '\t' }))).toEqual([
      'INVALID_INPUT reason',
    ])
  })

  it('is anything with another’s launch, which answers like a missing one', async () => {
    const theirs = await aLaunch()
    for (const launchId of [theirs, newId(), 'nonsense'])
      for (const [command, input] of commands(launchId))
        expect(why(await stranger.run(command, input))).toEqual(['NOT_FOUND launchId'])
    expect(await world.one('select status from launch where id = $1', theirs)).toEqual({ status: 'SCHEDULED' })
  })

  it('is told by the screen’s fields, to whom it belongs', async () => {
    const launchId = await aLaunch()
    const QUERY =
      'query ($id: ID) { launch(id: $id) { viewerCanEdit viewerCanDelay viewerCanAbort viewerCanComplete } }'
    const rights = async (by: Keeper) =>
      Object.values((await by.ask<{ launch: object }>(QUERY, { id: launchId })).launch)
    expect(await rights(agency)).toEqual([true, true, true, false])
    expect(await rights(stranger)).toEqual([false, false, false, false])
    expect(await rights(await world.manager())).toEqual([true, true, true, false])
    await depart(launchId)
    expect(await rights(agency)).toEqual([true, true, true, true])
  })
})

describe('a launch that sells too little', () => {
  const BELOW = 'query ($filter: LaunchFilter) { launches(filter: $filter) { nodes { id isBelowMinimum } } }'
  const found = async (filter: object) =>
    (await agency.ask<{ launches: { nodes: { id: string; isBelowMinimum: boolean }[] } }>(BELOW, { filter })).launches
      .nodes

  it('is found as such until enough seats are sold; held ones are not', async () => {
    const rocketId = await world.rocket(agency.id)
    const launchId = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port, { minimumSeats: 2 })))
    await agency.run('scheduleLaunch', anOffer(rocketId, port, { launchDate: inDays(300).toISOString() }))
    await (await world.traveler()).hold({ launchId, numberOfSeats: 4 })
    expect(await found({ rocketId, belowMinimum: true })).toEqual([{ id: launchId, isBelowMinimum: true }])
    await (await world.traveler()).book(launchId, { passengers: passengers(2) })
    expect(await found({ rocketId, belowMinimum: true })).toEqual([])
    expect(await found({ rocketId, belowMinimum: false })).toHaveLength(2)
    expect((await found({ rocketId })).map(({ isBelowMinimum }) => isBelowMinimum)).toEqual([false, false])
  })
})
