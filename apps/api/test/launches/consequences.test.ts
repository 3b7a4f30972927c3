import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { why } from '../bookings/world.ts'
import { inDays } from '../factories/index.ts'
import { seededRandom } from '../storm/random.ts'
import { type AgencyWorld, anOffer, idOf, type Keeper, openAgencies } from './agency-world.ts'
import { bookAs, crowd } from './crowd.ts'

let world: AgencyWorld
let agency: Keeper
let port: string
beforeAll(async () => {
  world = await openAgencies()
  agency = await world.agency()
  port = await world.spaceport()
})
afterAll(async () => expect(await world.close()).toEqual([]))

const COUNTS = `travelersTold bookingsCancelled bookingsCompleted seatsReleased holdsReleased refundTotal agencyCharge agencyChargeType`
const ASK = `query ($id: ID, $change: LaunchChange!, $newDate: DateTime) {
  launch(id: $id) { consequences(change: $change, newDate: $newDate) { fingerprint ${COUNTS} errors { code message path } } }
}`

interface Foreseen {
  readonly errors: []
  readonly fingerprint: string
  readonly travelersTold: number
  readonly bookingsCancelled: number
  readonly bookingsCompleted: number
  readonly seatsReleased: number
  readonly holdsReleased: number
  readonly refundTotal: string
  readonly agencyCharge: string
  readonly agencyChargeType: string | null
}

const foresee = async (launchId: string, change: string, newDate: string | null = null, by = agency) =>
  (await by.ask<{ launch: { consequences: Foreseen } }>(ASK, { id: launchId, change, newDate })).launch.consequences

const aLaunch = async (rest: object = {}) =>
  idOf(await agency.run('scheduleLaunch', anOffer(await world.rocket(agency.id), port, { totalSeats: 100, ...rest })))

const depart = (launchId: string) =>
  world.pool.query(`update launch set launch_date = now() - interval '1 minute' where id = $1`, [launchId])

type Stand = Omit<Foreseen, 'errors' | 'fingerprint' | 'travelersTold'>

/** What stands in the tables of a launch; what a change came to is the difference of two. */
const standOf = (launchId: string) =>
  world.one<
    Record<'cancelled' | 'completed' | 'sold' | 'holds', number> & {
      refunded: string
      bill: string
      type: string | null
    }
  >(
    `select (select count(*)::int from booking where launch_id = l.id and status = 'CANCELLED') as cancelled,
       (select count(*)::int from booking where launch_id = l.id and status = 'COMPLETED') as completed,
       (select count(*)::int from seat where launch_id = l.id and passenger_id is not null) as sold,
       (select count(*)::int from seat_hold where launch_id = l.id) as holds,
       (select coalesce(sum(p.amount), 0)::numeric(14,2) from payment p join invoice i on i.id = p.invoice_id
         where i.launch_id = l.id and p.status = 'REFUNDED') as refunded,
       coalesce((select amount from invoice where launch_id = l.id and type <> 'TRAVELER_BOOKING'), 0)::numeric(14,2) as bill,
       (select type from invoice where launch_id = l.id and type <> 'TRAVELER_BOOKING') as type
     from launch l where l.id = $1`,
    launchId,
  )

async function happened(launchId: string, change: () => Promise<unknown>): Promise<Stand> {
  const before = await standOf(launchId)
  await change()
  const after = await standOf(launchId)
  return {
    bookingsCancelled: after.cancelled - before.cancelled,
    bookingsCompleted: after.completed - before.completed,
    seatsReleased: before.sold - after.sold,
    holdsReleased: before.holds - after.holds,
    refundTotal: (Number(after.refunded) - Number(before.refunded)).toFixed(2),
    agencyCharge: after.bill,
    agencyChargeType: after.type,
  }
}

/** A launch on which all sorts of things have happened. */
async function aHistory(seed: number): Promise<string> {
  const random = seededRandom(seed)
  const draw = (most: number) => Math.floor(random() * most)
  // Refunds of 90 %, 70 % and nothing.
  const launchId = await aLaunch({
    launchDate: inDays([500, 200, 40][draw(3)] ?? 40).toISOString(),
    pricePerSeat: `${1 + draw(5000)}.${10 + draw(90)}`,
  })
  for (let i = draw(5); i >= 0; i -= 1) {
    const booked = await bookAs(world, launchId, { seats: 1 + draw(4), paid: draw(3) > 0 })
    const fate = draw(4)
    if (fate === 0) await booked.cancel()
    if (fate === 1 && booked.passengerIds.length > 1) await booked.cancel(booked.passengerIds.slice(0, 1))
  }
  for (let i = draw(3); i > 0; i -= 1) await (await world.traveler()).hold({ launchId, numberOfSeats: 1 + draw(3) })
  return launchId
}

describe('the dry run', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('tells what then happens (history %i)', async (seed) => {
    const launchId = await aHistory(20_261_122 + seed)
    const isAborted = seed % 2 === 1
    if (!isAborted) await depart(launchId)
    const { errors, fingerprint, travelersTold, ...foreseen } = await foresee(
      launchId,
      isAborted ? 'ABORT' : 'COMPLETE',
    )
    expect(errors).toEqual([])
    const { travelers } = await world.one<{ travelers: number }>(
      `select count(distinct traveler_id)::int as travelers from booking where launch_id = $1 and status = 'CONFIRMED'`,
      launchId,
    )
    expect(travelersTold).toBe(travelers)
    const came = await happened(launchId, async () => {
      const [name, rest] = isAborted
        ? (['abortLaunch', { reason: 'Engine' }] as const)
        : (['completeLaunch', {}] as const)
      expect(why(await agency.run(name, { launchId, fingerprint, ...rest }))).toEqual([])
    })
    expect(came).toEqual(foreseen)
  })

  it('writes nothing', async () => {
    const launchId = await aHistory(7)
    const rows = () =>
      world.one(
        `select (select count(*)::int from entry_log) as entries, (select count(*)::int from outbox) as events,
           (select max(last_number) from invoice_counter) as counter, (select md5(string_agg(b::text, '' order by id)) from booking b) as bookings`,
      )
    const before = await rows()
    for (const change of ['ABORT', 'COMPLETE', 'DELAY']) await foresee(launchId, change, inDays(900).toISOString())
    expect(await rows()).toEqual(before)
  })

  it('of a delay says who is told, and of one that is refused why, with nothing else', async () => {
    const launchId = await aLaunch()
    await crowd(world, launchId, [
      { seats: 2, paid: true },
      { seats: 1, paid: false },
    ])
    expect(await foresee(launchId, 'DELAY', inDays(500).toISOString())).toMatchObject({
      errors: [],
      travelersTold: 2,
      bookingsCancelled: 0,
      refundTotal: '0.00',
      agencyCharge: '0.00',
      agencyChargeType: null,
    })
    expect(why(await foresee(launchId, 'DELAY'))).toEqual(['INVALID_INPUT newDate'])
    expect(why(await foresee(launchId, 'DELAY', inDays(10).toISOString()))).toEqual(['INVALID_INPUT newDate'])
    const early = await foresee(launchId, 'COMPLETE')
    expect([why(early), early.bookingsCompleted]).toEqual([['TOO_EARLY launchId'], 0])
  })

  it('is for nobody but those who may make the change', async () => {
    const launchId = await aLaunch()
    await bookAs(world, launchId, { seats: 2, paid: true })
    const stranger = await world.agency()
    expect(await foresee(launchId, 'ABORT', null, stranger)).toMatchObject({ travelersTold: 0, refundTotal: '0.00' })
    expect(why(await foresee(launchId, 'ABORT', null, stranger))).toEqual(['NOT_FOUND launchId'])
    expect((await foresee(launchId, 'ABORT', null, await world.manager())).refundTotal).toBe('2000.00')
  })
})

describe('its fingerprint', () => {
  const abort = (launchId: string, fingerprint: string) =>
    agency.run('abortLaunch', { launchId, reason: 'Engine', fingerprint })

  it('is refused once somebody has booked, and nothing is done', async () => {
    const launchId = await aLaunch()
    const { fingerprint } = await foresee(launchId, 'ABORT')
    await bookAs(world, launchId, { seats: 1, paid: true })
    expect(why(await abort(launchId, fingerprint))).toEqual(['CONFLICT fingerprint'])
    expect(await standOf(launchId)).toMatchObject({ cancelled: 0, type: null })
    expect(why(await abort(launchId, (await foresee(launchId, 'ABORT')).fingerprint))).toEqual([])
  })

  it('is refused once the launch was delayed', async () => {
    const launchId = await aLaunch()
    const { fingerprint } = await foresee(launchId, 'ABORT')
    await agency.run('delayLaunch', { launchId, newDate: inDays(450).toISOString(), reason: 'R' })
    expect(why(await abort(launchId, fingerprint))).toEqual(['CONFLICT fingerprint'])
  })

  it('of a delay stands for its date', async () => {
    const launchId = await aLaunch()
    const [shown, other] = [inDays(450).toISOString(), inDays(451).toISOString()]
    const { fingerprint } = await foresee(launchId, 'DELAY', shown)
    const delay = (newDate: string) => agency.run('delayLaunch', { launchId, newDate, reason: 'R', fingerprint })
    expect(why(await delay(other))).toEqual(['CONFLICT fingerprint'])
    expect(why(await delay(shown))).toEqual([])
  })

  it('does not mind holds, which come and go', async () => {
    const launchId = await aLaunch()
    const { fingerprint } = await foresee(launchId, 'ABORT')
    await (await world.traveler()).hold({ launchId, numberOfSeats: 2 })
    expect(why(await abort(launchId, fingerprint))).toEqual([])
  })
})
