import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { why } from '../bookings/world.ts'
import { inDays } from '../factories/index.ts'
import { type AgencyWorld, anOffer, idOf, type Keeper, openAgencies } from './agency-world.ts'

let world: AgencyWorld
let agency: Keeper
let stranger: Keeper
let manager: Keeper
let port: string
beforeAll(async () => {
  world = await openAgencies()
  ;[agency, stranger, manager] = [await world.agency(), await world.agency(), await world.manager()]
  port = await world.spaceport({ name: 'Kiruna' })
})
afterAll(async () => expect(await world.close()).toEqual([]))

const FIELDS = `slug status destination launchDate pricePerSeat totalSeats minimumSeats availableSeats agency { id } isBookable
  statusHistory { from to previousDate newDate reason }`
const schedule = (rocketId: string, rest: object = {}, by: Keeper = agency) =>
  by.run('scheduleLaunch', anOffer(rocketId, port, rest), FIELDS)

describe('scheduling (rule 4)', () => {
  it('offers a launch to everyone at once, with its history, log and event', async () => {
    const rocketId = await world.rocket(agency.id, { name: 'Falke 9' })
    const at = '2029-03-01T02:00:00.000Z'
    const came = await schedule(rocketId, { launchDate: at, minimumSeats: 4 })
    expect(came.errors).toEqual([])
    expect(came.subject).toMatchObject({
      slug: 'falke-9-kiruna-moon-2029-03-01',
      status: 'SCHEDULED',
      launchDate: at,
      pricePerSeat: '1000.00',
      totalSeats: 10,
      minimumSeats: 4,
      availableSeats: 10,
      agency: { id: agency.id },
      isBookable: true,
      statusHistory: [{ from: null, to: 'SCHEDULED', previousDate: null, newDate: at, reason: null }],
    })
    const traveler = await world.traveler()
    expect(why(await traveler.book(idOf(came)))).toEqual([])
    expect(
      await world.one(
        `select (select actor_id from entry_log where entity_id = $1 and action = 'SCHEDULED') as actor,
           (select count(*)::int from outbox where entity_id = $1 and event = 'launchScheduled') as events,
           (select search_text from launch where id = $1) as words`,
        idOf(came),
      ),
    ).toEqual({ actor: agency.id, events: 1, words: expect.stringContaining('falke 9 mark 1') })
  })

  it('is refused with all that speaks against it at once', async () => {
    const rocketId = await world.rocket(agency.id, { capacity: 9, range: 'ISS' })
    await world.pool.query(`update agency set tax_id = null where user_id = $1`, [agency.id])
    const rest = { launchDate: inDays(-1).toISOString(), pricePerSeat: '0.00', minimumSeats: 11, spaceportId: newId() }
    const refused = await schedule(rocketId, rest)
    await world.pool.query(`update agency set tax_id = 'T-1' where user_id = $1`, [agency.id])
    expect(refused.subject).toBeNull()
    expect(why(refused)).toEqual([
      'TAX_DATA_MISSING',
      'NOT_FOUND spaceportId',
      'ROCKET_OUT_OF_RANGE destination',
      'DATE_IN_PAST launchDate',
      'INVALID_INPUT pricePerSeat',
      'CAPACITY_EXCEEDED totalSeats',
      'INVALID_INPUT minimumSeats',
    ])
    expect(await world.one('select count(*)::int as n from launch where rocket_id = $1', rocketId)).toEqual({ n: 0 })
  })

  it.each([
    ['more seats than the rocket has', { totalSeats: 101 }, 'CAPACITY_EXCEEDED totalSeats'],
    ['no seat', { totalSeats: 0 }, 'INVALID_INPUT totalSeats'],
    ['a price below 0', { pricePerSeat: '-1.00' }, 'INVALID_INPUT pricePerSeat'],
    ['a price beyond all measure', { pricePerSeat: '500000000.01' }, 'INVALID_INPUT pricePerSeat'],
    ['a date of this moment', { launchDate: inDays(0).toISOString() }, 'DATE_IN_PAST launchDate'],
    ['a date in another century', { launchDate: '2126-01-01T00:00:00Z' }, 'INVALID_INPUT launchDate'],
    ['a minimum of none', { minimumSeats: 0 }, 'INVALID_INPUT minimumSeats'],
  ])('refuses %s', async (_words, rest, refusal) => {
    expect(why(await schedule(await world.rocket(agency.id), rest))).toEqual([refusal])
  })

  it.each([['taxId'], ['legalAddress']])('needs the agency’s %s', async (field) => {
    const poor = await world.agency()
    const column = field === 'taxId' ? 'tax_id' : 'legal_address'
    await world.pool.query(`update agency set ${column} = null where user_id = $1`, [poor.id])
    expect(why(await schedule(await world.rocket(poor.id), {}, poor))).toEqual(['TAX_DATA_MISSING'])
  })

  it('knows another agency’s rocket no better than a missing one', async () => {
    const theirs = await world.rocket(stranger.id)
    const answers = await Promise.all([theirs, newId(), 'nonsense'].map((rocketId) => schedule(rocketId)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers.map(why)[0]).toEqual(['NOT_FOUND rocketId'])
  })

  it('is operations’ to do for any agency, and nobody else’s', async () => {
    const came = await schedule(await world.rocket(stranger.id), {}, manager)
    expect(came.subject).toMatchObject({ agency: { id: stranger.id } })
    const { client } = await world.traveler()
    const answer = await client.run(
      'mutation ($input: ScheduleLaunchInput!) { scheduleLaunch(input: $input) { launch { id } } }',
      {
        input: anOffer(newId(), port),
      },
    )
    expect(answer.errors[0]?.extensions?.code).toBe('FORBIDDEN')
  })
})

describe('a rocket’s launches', () => {
  const around = async (hours: number) => {
    const rocketId = await world.rocket(agency.id)
    await schedule(rocketId, { launchDate: '2030-06-10T12:00:00Z' })
    return why(
      await schedule(rocketId, { launchDate: new Date(Date.UTC(2030, 5, 10, 12) + hours * 3_600_000).toISOString() }),
    )
  }

  it.each([-24, 24, 25])('may be %d hours apart', async (hours) => expect(await around(hours)).toEqual([]))
  it.each([-23.99, 0, 23.99])('may not be %d hours apart', async (hours) =>
    expect(await around(hours)).toEqual(['ROCKET_BUSY launchDate']),
  )

  it('make room when one is aborted', async () => {
    const rocketId = await world.rocket(agency.id)
    const launchId = idOf(await schedule(rocketId))
    expect(why(await schedule(rocketId))).toEqual(['ROCKET_BUSY launchDate'])
    await agency.run('abortLaunch', { launchId, reason: 'Weather' })
    expect(why(await schedule(rocketId))).toEqual([])
  })

  it('are kept apart by the database when two are scheduled at the same moment', async () => {
    const rocketId = await world.rocket(agency.id)
    const came = await Promise.all(Array.from({ length: 6 }, () => schedule(rocketId)))
    expect(came.filter(({ subject }) => subject !== null)).toHaveLength(1)
    expect(new Set(came.flatMap(why))).toEqual(new Set(['ROCKET_BUSY launchDate']))
  })
})

describe('the address (rule 7)', () => {
  it('is unique also when many take the same one at the same moment', async () => {
    const rockets = await Promise.all(Array.from({ length: 6 }, () => world.rocket(agency.id, { name: 'Same' })))
    const came = await Promise.all(
      rockets.map((rocketId) => schedule(rocketId, { launchDate: '2031-01-01T12:00:00Z' })),
    )
    const slugs = came.map(({ subject }) => String(subject?.['slug'])).toSorted()
    const first = 'same-kiruna-moon-2031-01-01'
    expect(slugs).toEqual([first, ...[2, 3, 4, 5, 6].map((n) => `${first}-${n}`)])
  })

  it('stays in the database itself', async () => {
    const launchId = idOf(await schedule(await world.rocket(agency.id)))
    await expect(world.pool.query(`update launch set slug = 'other' where id = $1`, [launchId])).rejects.toThrow(
      /keeps its address/,
    )
  })
})

describe('an idempotency key (rule 14)', () => {
  it('schedules once, however often it is sent', async () => {
    const [rocketId, idempotencyKey] = [await world.rocket(agency.id), newId()]
    const launchDate = inDays(400).toISOString()
    const came = await Promise.all(Array.from({ length: 4 }, () => schedule(rocketId, { idempotencyKey, launchDate })))
    expect(new Set(came.map(idOf)).size).toBe(1)
    expect(await world.one('select count(*)::int as n from launch where rocket_id = $1', rocketId)).toEqual({ n: 1 })
    expect(why(await schedule(rocketId, { idempotencyKey, launchDate, totalSeats: 2 }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ])
  })
})

describe('the check of a draft', () => {
  const CHECK = `query ($input: LaunchDraftInput!) { launchDraftCheck(input: $input) { errors { code message path } conflicts { id slug } } }`
  const check = async (input: object, by = agency) =>
    (await by.ask<{ launchDraftCheck: { errors: []; conflicts: { id: string }[] } }>(CHECK, { input })).launchDraftCheck

  it('judges only what is filled in', async () => {
    expect(await check({})).toEqual({ errors: [], conflicts: [] })
    expect(why(await check({ pricePerSeat: '0' }))).toEqual(['INVALID_INPUT pricePerSeat'])
    expect(why(await check({ rocketId: await world.rocket(agency.id, { capacity: 3 }), totalSeats: 4 }))).toEqual([
      'CAPACITY_EXCEEDED totalSeats',
    ])
  })

  it('names the launches in the way, but for the one that is changed', async () => {
    const rocketId = await world.rocket(agency.id)
    const launchId = idOf(await schedule(rocketId, { launchDate: '2030-06-10T12:00:00Z' }))
    const launchDate = '2030-06-11T11:59:00Z'
    const verdict = await check({ rocketId, launchDate })
    expect([why(verdict), verdict.conflicts.map(({ id }) => id)]).toEqual([['ROCKET_BUSY launchDate'], [launchId]])
    expect(await check({ launchId, launchDate })).toEqual({ errors: [], conflicts: [] })
    expect(why(await check({ launchId, launchDate }, stranger))).toEqual(['NOT_FOUND launchId'])
  })

  it('says before anything is chosen that tax data is missing', async () => {
    const poor = await world.agency()
    await world.pool.query('update agency set legal_address = null where user_id = $1', [poor.id])
    expect(why(await check({}, poor))).toEqual(['TAX_DATA_MISSING'])
  })

  it('agrees with what scheduling then says', async () => {
    const rocketId = await world.rocket(agency.id, { capacity: 5, range: 'ISS' })
    const offer = anOffer(rocketId, port, { totalSeats: 6, launchDate: inDays(-3).toISOString(), minimumSeats: 7 })
    expect(why(await check(offer))).toEqual(why(await agency.run('scheduleLaunch', offer)))
  })
})
