import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { done, openWorld, passengers, why, type BookingShape, type Person, type World } from './world.ts'

let world: World
let ada: Person

beforeAll(async () => {
  world = await openWorld()
  ada = await world.traveler()
})
afterEach(() => setClock())
afterAll(async () => {
  expect(await world.close()).toEqual([])
})

const LAUNCH = new Date('2032-05-31T15:00:00Z')
/** Holds the clock while something is done; the session of the test's traveler lives on. */
async function at<T>(instant: string, work: () => Promise<T>): Promise<T> {
  await world.pool.query(`update authentication_token set expires_at = '2040-01-01'`)
  setClock(() => new Date(instant))
  try {
    return await work()
  } finally {
    setClock()
  }
}

async function paid(count = 1): Promise<BookingShape> {
  const launchId = await world.launch({ launchDate: LAUNCH, pricePerSeat: '1000.01' })
  return done(await ada.book(launchId, { passengers: passengers(count), payment: { token: 'tok_visa' } }))
}

interface Quote {
  readonly refundPercent: number
  readonly refundAmount: string
  readonly seatsReleased: boolean
  readonly nextChangeAt: string | null
}

async function quote(bookingId: string, passengerIds?: readonly string[]): Promise<Quote | undefined> {
  const { data } = await ada.client.run<{ booking: { cancellationQuote: Quote } | null }>(
    `query ($id: ID!, $ids: [ID!]) { booking(id: $id) { cancellationQuote(passengerIds: $ids) { refundPercent refundAmount seatsReleased nextChangeAt } } }`,
    { id: bookingId, ids: passengerIds ?? null },
  )
  return data.booking?.cancellationQuote
}

describe('a paid booking (rule 12)', () => {
  it.each([
    {
      instant: '2031-05-31T23:59:59Z',
      refundPercent: 90,
      refundAmount: '1800.02',
      nextChangeAt: '2031-06-01T00:00:00.000Z',
    },
    {
      instant: '2031-06-01T00:00:00Z',
      refundPercent: 70,
      refundAmount: '1400.02',
      nextChangeAt: '2032-03-01T00:00:00.000Z',
    },
    {
      instant: '2032-02-29T23:59:59Z',
      refundPercent: 70,
      refundAmount: '1400.02',
      nextChangeAt: '2032-03-01T00:00:00.000Z',
    },
    { instant: '2032-03-01T00:00:00Z', refundPercent: 0, refundAmount: '0.00', nextChangeAt: null },
  ])(
    'cancelled at $instant gives back $refundPercent %',
    async ({ instant, refundPercent, refundAmount, nextChangeAt }) => {
      const seatsReleased = refundPercent > 0
      const booking = await paid(2)
      const launchId = booking.launch.id
      expect(await at(instant, () => quote(booking.id))).toEqual({
        refundPercent,
        refundAmount,
        seatsReleased,
        nextChangeAt,
      })
      const cancelled = done(await at(instant, () => ada.cancel(booking.id)))
      expect(cancelled).toMatchObject({ status: 'CANCELLED', refundAmount, numberOfSeats: 2, viewerCanCancel: false })
      expect(cancelled.invoice.status).toBe(refundPercent === 0 ? 'PAID' : 'REFUNDED')
      expect(await world.seatsLeft(launchId)).toBe(seatsReleased ? 10 : 8)
    },
  )

  it('can be cancelled in part, and the rest flies', async () => {
    const booking = await paid(3)
    const [first, second] = booking.passengers
    const partly = done(await at('2031-01-01T00:00:00Z', () => ada.cancel(booking.id, { passengerIds: [second?.id] })))
    expect(partly).toMatchObject({
      status: 'CONFIRMED',
      numberOfSeats: 2,
      refundAmount: '900.01',
      totalPrice: '3000.03',
    })
    expect(partly.passengers.map((passenger) => passenger.cancelledAt !== null)).toEqual([false, true, false])
    expect(await world.seatsLeft(booking.launch.id)).toBe(8)
    expect(why(await ada.cancel(booking.id, { passengerIds: [second?.id] }))).toEqual([
      'ALREADY_CANCELLED passengerIds.0',
    ])
    expect(why(await ada.cancel(booking.id, { passengerIds: [newId()] }))).toEqual(['NOT_FOUND passengerIds.0'])
    expect(await at('2031-01-01T00:00:00Z', () => quote(booking.id, [first?.id ?? '']))).toMatchObject({
      refundAmount: '900.01',
    })
    const whole = done(await at('2031-07-01T00:00:00Z', () => ada.cancel(booking.id)))
    expect(whole).toMatchObject({ status: 'CANCELLED', refundAmount: '2300.03' })
  })

  it('is cancelled once, also when it is asked for twice at the same moment', async () => {
    const booking = await paid(2)
    const answers = await Promise.all([ada.cancel(booking.id), ada.cancel(booking.id), ada.cancel(booking.id)])
    expect(answers.flatMap(why)).toEqual(['ALREADY_CANCELLED bookingId', 'ALREADY_CANCELLED bookingId'])
    const idempotencyKey = newId()
    const another = await paid(1)
    const same = await Promise.all([1, 2, 3].map(() => ada.cancel(another.id, { idempotencyKey })))
    expect(new Set(same.map((answer) => done(answer).refundAmount)).size).toBe(1)
  })

  it('cannot be cancelled once its launch is over', async () => {
    const booking = await paid()
    expect(why(await at('2032-06-01T00:00:00Z', () => ada.cancel(booking.id)))).toEqual([
      'INVALID_TRANSITION bookingId',
    ])
  })
})

describe('an unpaid booking', () => {
  it('owes nothing once cancelled, and its seats are free', async () => {
    const launchId = await world.launch()
    const booking = done(await ada.book(launchId, { passengers: passengers(2) }))
    expect(await quote(booking.id)).toEqual({
      refundPercent: 0,
      refundAmount: '0.00',
      seatsReleased: true,
      nextChangeAt: null,
    })
    expect(done(await ada.cancel(booking.id))).toMatchObject({
      status: 'CANCELLED',
      refundAmount: '0.00',
      invoice: { status: 'FAILED', payments: [] },
    })
    expect(await world.seatsLeft(launchId)).toBe(10)
    expect(why(await ada.pay(booking.id, 'tok_visa'))).toEqual(['CONFLICT bookingId'])
  })

  it('owes less when some passengers leave', async () => {
    const launchId = await world.launch({ pricePerSeat: '99.99' })
    const booking = done(await ada.book(launchId, { passengers: passengers(3) }))
    const partly = done(await ada.cancel(booking.id, { passengerIds: [booking.passengers[0]?.id] }))
    expect(partly).toMatchObject({
      numberOfSeats: 2,
      totalPrice: '199.98',
      invoice: { amount: '199.98', balance: '199.98', status: 'PENDING' },
    })
    expect(done(await ada.pay(booking.id, 'tok_visa')).invoice).toMatchObject({ status: 'PAID', balance: '0.00' })
  })
})
