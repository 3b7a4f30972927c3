import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { passengers, why } from '../bookings/world.ts'
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

async function aLaunch(rest: object = {}, by = agency): Promise<string> {
  return idOf(await by.run('scheduleLaunch', anOffer(await world.rocket(by.id), port, rest)))
}

/** Lets the launch date come. */
const depart = (launchId: string) =>
  world.pool.query(`update launch set launch_date = now() - interval '1 minute' where id = $1`, [launchId])

const abort = (launchId: string, rest: object = {}) =>
  agency.run('abortLaunch', { launchId, reason: 'Engine', ...rest })

interface Books {
  readonly status: string
  readonly refund: string
  readonly invoice: string
  readonly paid: string
  readonly back: string
}
const booksOf = (bookingId: string) =>
  world.one<Books>(
    `select b.status, b.refund_amount as refund, i.status as invoice, i.paid_amount as paid, i.refunded_amount as back
     from booking b join invoice i on i.id = b.invoice_id where b.id = $1`,
    bookingId,
  )

/** The agency's invoices for a launch, as the agency sees them. */
async function billsOf(by: Keeper, launchId: string) {
  const { invoices } = await by.ask<{
    invoices: { nodes: { type: string; amount: string; status: string; dueDate: string; launch: { id: string } }[] }
  }>('{ invoices(first: 100) { nodes { type amount status dueDate launch { id } } } }')
  return invoices.nodes
    .filter(({ launch }) => launch.id === launchId)
    .map(({ type, amount, status, dueDate }) => ({ type, amount, status, dueDate }))
}

const inThirtyDays = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

describe('an aborted launch (rules 13 and 15)', () => {
  it('cancels every booking, pays all of it back, frees all seats and invoices its agency', async () => {
    const launchId = await aLaunch()
    const [paid, unpaid] = await crowd(world, launchId, [
      { seats: 3, paid: true },
      { seats: 2, paid: false },
    ])
    await (await world.traveler()).hold({ launchId, numberOfSeats: 2 })
    const came = await abort(launchId, { reason: ' Engine trouble ' })
    expect(came.errors).toEqual([])
    expect(await booksOf(paid?.id ?? '')).toEqual({
      status: 'CANCELLED',
      refund: '3000.00',
      invoice: 'REFUNDED',
      paid: '3000.00',
      back: '3000.00',
    })
    expect(await booksOf(unpaid?.id ?? '')).toEqual({
      status: 'CANCELLED',
      refund: '0.00',
      invoice: 'FAILED',
      paid: '0.00',
      back: '0.00',
    })
    expect(
      await world.one(
        `select status, available_seats as free, (select count(*)::int from seat_hold where launch_id = $1) as holds,
           (select reason from launch_status_change where launch_id = $1 and to_status = 'ABORTED') as reason from launch where id = $1`,
        launchId,
      ),
    ).toEqual({ status: 'ABORTED', free: 10, holds: 0, reason: 'Engine trouble' })
    expect(await billsOf(agency, launchId)).toEqual([
      { type: 'AGENCY_LAUNCH', amount: '1000.00', status: 'PENDING', dueDate: inThirtyDays() },
    ])
  })

  it('tells the jobs in the order in which it happened', async () => {
    const launchId = await aLaunch()
    const [paid] = await crowd(world, launchId, [{ seats: 2, paid: true }])
    const { last } = await world.one<{ last: string }>('select max(id)::text as last from outbox')
    await abort(launchId)
    const { rows } = await world.pool.query<{ event: string; entity_id: string; data: object }>(
      'select event, entity_id, data from outbox where id > $1 order by id',
      [last],
    )
    expect(rows.map(({ event }) => event)).toEqual([
      'launchAborted',
      'refundRequested',
      'bookingCancelled',
      'invoiceIssued',
    ])
    expect(rows[2]).toMatchObject({
      entity_id: paid?.id,
      data: { launchId, refundAmount: '2000.00', cause: 'LAUNCH_ABORTED', passengerIds: paid?.passengerIds },
    })
  })

  it('pays back in full also what a traveler had cancelled in part at a loss', async () => {
    const launchId = await aLaunch({ launchDate: new Date(Date.now() + 200 * 86_400_000).toISOString() })
    const [booked] = await crowd(world, launchId, [{ seats: 3, paid: true }])
    await booked?.cancel(booked.passengerIds.slice(0, 1))
    expect(await booksOf(booked?.id ?? '')).toMatchObject({ refund: '700.00', back: '700.00' })
    await abort(launchId)
    expect(await booksOf(booked?.id ?? '')).toMatchObject({ status: 'CANCELLED', refund: '3000.00', back: '3000.00' })
  })

  it('leaves what its traveler had cancelled whole as it was', async () => {
    const launchId = await aLaunch({ launchDate: new Date(Date.now() + 200 * 86_400_000).toISOString() })
    const [booked] = await crowd(world, launchId, [{ seats: 1, paid: true }])
    await booked?.cancel()
    await abort(launchId)
    expect(await booksOf(booked?.id ?? '')).toMatchObject({ status: 'CANCELLED', refund: '700.00', back: '700.00' })
  })

  it('is aborted once when two press at the same moment', async () => {
    const manager = await world.manager()
    const launchId = await aLaunch()
    await crowd(world, launchId, [{ seats: 4, paid: true }])
    const came = await Promise.all([
      abort(launchId),
      manager.run('abortLaunch', { launchId, reason: 'Other' }),
      abort(launchId),
    ])
    expect(came.flatMap(why)).toEqual(['INVALID_TRANSITION launchId', 'INVALID_TRANSITION launchId'])
    expect(await billsOf(agency, launchId)).toHaveLength(1)
    expect(
      await world.one(
        `select count(*)::int as refunds, sum(p.amount) as amount from payment p join invoice i on i.id = p.invoice_id
         where i.launch_id = $1 and p.status = 'REFUNDED'`,
        launchId,
      ),
    ).toEqual({ refunds: 1, amount: '4000.00' })
  })

  it('answers the same key with the same launch, and does it once (rule 14)', async () => {
    const launchId = await aLaunch()
    const idempotencyKey = newId()
    const came = await Promise.all([1, 2, 3].map(() => abort(launchId, { idempotencyKey })))
    expect(came.map(idOf)).toEqual([launchId, launchId, launchId])
    expect(await billsOf(agency, launchId)).toHaveLength(1)
  })

  it('loses no booking that is made at the same moment', async () => {
    const launchId = await aLaunch()
    const travelers = await Promise.all(Array.from({ length: 5 }, () => world.traveler()))
    const [came, ...booked] = await Promise.all([
      abort(launchId),
      ...travelers.map((traveler) => traveler.book(launchId, { payment: { token: 'tok_visa' } })),
    ])
    expect(came.errors).toEqual([])
    for (const { booking, errors } of booked) {
      if (booking) expect((await booksOf(booking.id)).status).toBe('CANCELLED')
      else expect(errors[0]?.code).toBe('LAUNCH_NOT_BOOKABLE')
    }
    const { confirmed } = await world.one<{ confirmed: number }>(
      `select count(*)::int as confirmed from booking where launch_id = $1 and status = 'CONFIRMED'`,
      launchId,
    )
    expect(confirmed).toBe(0)
  })
})

describe('a completed launch (rules 13 and 15)', () => {
  it('completes what is paid, ends what is not and what is held, and invoices its agency', async () => {
    const supplier = await world.agency()
    const launchId = await aLaunch({ pricePerSeat: '1234.56' }, supplier)
    const [paid, part, unpaid] = await crowd(world, launchId, [
      { seats: 2, paid: true },
      { seats: 3, paid: true },
      { seats: 1, paid: false },
    ])
    await part?.cancel(part.passengerIds.slice(0, 1))
    await (await world.traveler()).hold({ launchId, numberOfSeats: 1 })
    await depart(launchId)
    expect(why(await supplier.run('completeLaunch', { launchId }))).toEqual([])
    expect(await booksOf(paid?.id ?? '')).toMatchObject({ status: 'COMPLETED', invoice: 'PAID' })
    expect(await booksOf(part?.id ?? '')).toMatchObject({ status: 'COMPLETED', invoice: 'REFUNDED', back: '1111.10' })
    expect(await booksOf(unpaid?.id ?? '')).toMatchObject({ status: 'CANCELLED', invoice: 'FAILED' })
    expect(
      await world.one(
        'select available_seats as free, (select count(*)::int from seat_hold where launch_id = $1) as holds from launch where id = $1',
        launchId,
      ),
    ).toEqual({ free: 6, holds: 0 })
    // 1 % of 5 × 1,234.56 − 1,111.10 = 5,061.70
    expect(await billsOf(supplier, launchId)).toEqual([
      { type: 'AGENCY_FEE', amount: '50.62', status: 'PENDING', dueDate: inThirtyDays() },
    ])
  })

  it('costs 0.8 % from the third on, which two before it made reliable', async () => {
    const supplier = await world.agency()
    const amounts: (string | undefined)[] = []
    for (let i = 0; i < 4; i += 1) {
      const launchId = await aLaunch({}, supplier)
      await bookAs(world, launchId, { seats: 1, paid: true })
      await depart(launchId)
      await supplier.run('completeLaunch', { launchId })
      amounts.push((await billsOf(supplier, launchId))[0]?.amount)
    }
    expect(amounts).toEqual(['10.00', '10.00', '8.00', '8.00'])
  })

  it('counts those completed at the same moment one after another', async () => {
    const supplier = await world.agency()
    const launches = await Promise.all([1, 2, 3, 4].map(() => aLaunch({}, supplier)))
    for (const launchId of launches) await bookAs(world, launchId, { seats: 1, paid: true })
    await Promise.all(launches.map(depart))
    await Promise.all(launches.map((launchId) => supplier.run('completeLaunch', { launchId })))
    const bills = await Promise.all(launches.map((launchId) => billsOf(supplier, launchId)))
    expect(
      bills
        .flat()
        .map(({ amount }) => amount)
        .toSorted(),
    ).toEqual(['10.00', '10.00', '8.00', '8.00'])
  })

  it('without revenue has its invoice too, over nothing, with nothing left to pay', async () => {
    const launchId = await aLaunch()
    await depart(launchId)
    await agency.run('completeLaunch', { launchId })
    expect(await billsOf(agency, launchId)).toMatchObject([{ type: 'AGENCY_FEE', amount: '0.00', status: 'PAID' }])
  })

  it('is completed once when two press at the same moment', async () => {
    const launchId = await aLaunch()
    await bookAs(world, launchId, { seats: 1, paid: true })
    await depart(launchId)
    const came = await Promise.all([1, 2].map(() => agency.run('completeLaunch', { launchId })))
    expect(came.flatMap(why)).toEqual(['INVALID_TRANSITION launchId'])
    expect(await billsOf(agency, launchId)).toHaveLength(1)
  })

  it('is invoiced once by the database’s own constraint', async () => {
    const launchId = await aLaunch()
    await abort(launchId)
    const twice = world.pool.query(
      `insert into invoice (id, number, type, launch_id, agency_id, amount, due_date, created_at, updated_at)
       select $2, 'AB-1998-000001', 'AGENCY_FEE', $1, agency_id, 1, now(), now(), now() from launch where id = $1`,
      [launchId, newId()],
    )
    await expect(twice).rejects.toThrow(/invoice_one_of_a_launch/)
  })
})

describe('how a launch filled up', () => {
  it('is one point a day from its scheduling until today, for those who see its bookings', async () => {
    const launchId = await aLaunch()
    const [stays, leaves] = await crowd(world, launchId, [
      { seats: 2, paid: true },
      { seats: 3, paid: false },
    ])
    const shift = async (days: number, text: string, id: string | undefined) => world.pool.query(text, [id, days])
    await shift(3, `update launch set created_at = created_at - make_interval(days => $2) where id = $1`, launchId)
    await shift(
      2,
      `update booking set booking_date = booking_date - make_interval(days => $2) where id = $1`,
      stays?.id,
    )
    await shift(
      2,
      `update booking set booking_date = booking_date - make_interval(days => $2) where id = $1`,
      leaves?.id,
    )
    await leaves?.cancel()
    const QUERY = 'query ($id: ID) { launch(id: $id) { occupancyHistory { date seatsTaken } } }'
    const history = async (by: Keeper) =>
      (await by.ask<{ launch: { occupancyHistory: { seatsTaken: number }[] } }>(QUERY, { id: launchId })).launch
        .occupancyHistory
    const points = await history(agency)
    expect(points.map(({ seatsTaken }) => seatsTaken)).toEqual([0, 5, 5, 2])
    expect(points.at(-1)).toMatchObject({ date: new Date().toISOString().slice(0, 10) })
    expect(await history(await world.agency())).toEqual([])
  })
})

it('lets a traveler book another launch of the rocket after an abort', async () => {
  const rocketId = await world.rocket(agency.id)
  const launchId = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port)))
  await abort(launchId)
  const again = idOf(await agency.run('scheduleLaunch', anOffer(rocketId, port)))
  const traveler = await world.traveler()
  expect(why(await traveler.book(launchId))).toEqual(['LAUNCH_NOT_BOOKABLE launchId'])
  expect(why(await traveler.book(again, { passengers: passengers(2) }))).toEqual([])
})
