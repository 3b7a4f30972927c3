import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { inDays } from '../factories/index.ts'
import { done, openWorld, passengers, why, type Person, type World } from './world.ts'

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

describe('booking without a card (rule 11)', () => {
  it('takes the seats, issues an invoice and gives half an hour to pay', async () => {
    const launchId = await world.launch({ pricePerSeat: '123456.78' })
    const booking = done(await ada.book(launchId, { passengers: passengers(3) }))
    expect(booking).toMatchObject({
      status: 'CONFIRMED',
      numberOfSeats: 3,
      totalPrice: '370370.34',
      refundAmount: '0.00',
      viewerCanCancel: true,
      launch: { id: launchId, availableSeats: 7 },
      invoice: { status: 'PENDING', amount: '370370.34', balance: '370370.34', payments: [] },
    })
    expect(booking.reference).toMatch(/^[B-Z2-9]{8}$/)
    expect(booking.invoice.number).toMatch(/^AB-\d{4}-\d{6}$/)
    const minutes = (Date.parse(booking.payableUntil ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(29)
    expect(minutes).toBeLessThan(31)
    expect(booking.passengers.map((passenger) => passenger.seatNumber)).toEqual([1, 2, 3])
  })

  it('books only at the total that was agreed to, by card and without', async () => {
    const launchId = await world.launch({ pricePerSeat: '100000.00' })
    for (const payment of [undefined, { token: 'tok_visa' }]) {
      const order = { passengers: passengers(2), ...(payment && { payment }) }
      expect(why(await ada.book(launchId, { ...order, agreedTotal: '199999.99' }))).toEqual([
        'PRICE_CHANGED agreedTotal',
      ])
      expect(done(await ada.book(launchId, { ...order, agreedTotal: '200000' })).totalPrice).toBe('200000.00')
    }
    expect(await world.seatsLeft(launchId)).toBe(6)
  })

  it('reports every mistake of a form at its field, and takes no seat', async () => {
    const launchId = await world.launch()
    const people = [{ fullName: ' ', email: 'nobody', dateOfBirth: '2999-01-01', phone: 'x' }, ...passengers(1)]
    const answer = await ada.book(launchId, { passengers: people })
    expect(why(answer)).toEqual([
      'INVALID_INPUT passengers.0.fullName',
      'INVALID_INPUT passengers.0.email',
      'INVALID_INPUT passengers.0.phone',
      'INVALID_INPUT passengers.0.dateOfBirth',
    ])
    expect(await world.seatsLeft(launchId)).toBe(10)
  })

  it('lets a form be mended under the same key', async () => {
    const launchId = await world.launch()
    const idempotencyKey = newId()
    expect(
      why(await ada.book(launchId, { passengers: [{ ...passengers(1)[0], email: 'x' }], idempotencyKey })),
    ).toHaveLength(1)
    done(await ada.book(launchId, { idempotencyKey }))
  })

  it('answers the same key with the same booking, and other input with a refusal', async () => {
    const launchId = await world.launch()
    const idempotencyKey = newId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => ada.book(launchId, { idempotencyKey })))
    expect(new Set(answers.map((answer) => done(answer).id)).size).toBe(1)
    expect(why(await ada.book(launchId, { idempotencyKey, passengers: passengers(2) }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ])
    expect(await world.seatsLeft(launchId)).toBe(9)
  })

  it('keeps the key of one traveler apart from the same key of another', async () => {
    const launchId = await world.launch()
    const idempotencyKey = newId()
    const bob = await world.traveler()
    expect(done(await ada.book(launchId, { idempotencyKey })).id).not.toBe(
      done(await bob.book(launchId, { idempotencyKey })).id,
    )
  })

  it.each(['', 'not-an-id', newId()])('refuses the launch "%s" as a missing one', async (launchId) => {
    expect(why(await ada.book(launchId))).toEqual(['NOT_FOUND launchId'])
  })

  it('tells nobody of a foreign booking', async () => {
    const booking = done(await ada.book(await world.launch()))
    const bob = await world.traveler()
    expect(await bob.booking(booking.id)).toBeNull()
    expect(why(await bob.cancel(booking.id))).toEqual(['NOT_FOUND bookingId'])
    expect(why(await bob.pay(booking.id, 'tok_visa'))).toEqual(['NOT_FOUND bookingId'])
    expect(why(await bob.correct(booking.passengers[0]?.id ?? '', { fullName: 'X' }))).toEqual([
      'NOT_FOUND passengerId',
    ])
  })
})

describe('booking with a card', () => {
  it('charges at once: PAID, nothing left to pay', async () => {
    const launchId = await world.launch()
    const booking = done(await ada.book(launchId, { passengers: passengers(2), payment: { token: 'tok_visa' } }))
    expect(booking).toMatchObject({
      status: 'CONFIRMED',
      payableUntil: null,
      invoice: { status: 'PAID', balance: '0.00', payments: [{ status: 'COMPLETED', amount: '500000.00' }] },
    })
    expect(await world.seatsLeft(launchId)).toBe(8)
  })

  it('declined: no booking, and seats that were not held before are free again', async () => {
    const launchId = await world.launch()
    expect(why(await ada.book(launchId, { payment: { token: 'tok_declined' } }))).toEqual([
      'PAYMENT_DECLINED payment.token',
    ])
    expect(await world.seatsLeft(launchId)).toBe(10)
  })

  it('declined: the hold stays, and another card books its seats', async () => {
    const launchId = await world.launch()
    const { hold } = await ada.hold({ launchId, seatNumbers: [4, 5] })
    const input = { holdId: hold?.id, passengers: passengers(2) }
    expect(why(await ada.book(launchId, { ...input, payment: { token: 'tok_declined' } }))).toEqual([
      'PAYMENT_DECLINED payment.token',
    ])
    expect(await world.seatsLeft(launchId)).toBe(8)
    const booking = done(await ada.book(launchId, { ...input, payment: { token: 'tok_visa' } }))
    expect(booking.passengers.map((passenger) => passenger.seatNumber)).toEqual([4, 5])
  })

  it('charges one card once, however often the request is sent', async () => {
    const launchId = await world.launch()
    const input = { payment: { token: 'tok_visa' }, idempotencyKey: newId() }
    const answers = await Promise.all([1, 2, 3].map(() => ada.book(launchId, input)))
    expect(new Set(answers.map((answer) => done(answer).id)).size).toBe(1)
    const { rows } = await world.pool.query(
      'select count(*)::int as charges from card_charge c join invoice i on i.id = c.invoice_id where i.launch_id = $1',
      [launchId],
    )
    expect(rows).toEqual([{ charges: 1 }])
  })

  it('no answer in time: the seats are kept, the payment is pending until the gateway is asked', async () => {
    const slow = await openWorld({ GATEWAY_TIMEOUT_MS: '200' })
    const traveler = await slow.traveler()
    const booking = done(await traveler.book(await slow.launch(), { payment: { token: 'tok_timeout' } }))
    expect(booking).toMatchObject({
      status: 'CONFIRMED',
      invoice: { status: 'PENDING', payments: [{ status: 'PENDING' }] },
    })
    expect(await slow.close()).toEqual([])
  })
})

describe('paying later', () => {
  it('pays once: PAID, then ALREADY_PAID', async () => {
    const booking = done(await ada.book(await world.launch()))
    expect(done(await ada.pay(booking.id, 'tok_visa'))).toMatchObject({
      payableUntil: null,
      invoice: { status: 'PAID', balance: '0.00' },
    })
    expect(why(await ada.pay(booking.id, 'tok_visa'))).toEqual(['ALREADY_PAID bookingId'])
  })

  it('declined: still payable with another card', async () => {
    const booking = done(await ada.book(await world.launch()))
    expect(why(await ada.pay(booking.id, 'tok_declined'))).toEqual(['PAYMENT_DECLINED payment.token'])
    expect(done(await ada.pay(booking.id, 'tok_visa')).invoice.status).toBe('PAID')
  })

  it('refuses once the time to pay has passed', async () => {
    const booking = done(await ada.book(await world.launch()))
    setClock(() => new Date(Date.now() + 31 * 60_000))
    const later = await ada.pay(booking.id, 'tok_visa')
    expect(later.booking).toBeNull()
    expect(later.errors[0]?.code).toBe('CONFLICT')
  })
})

describe('holds', () => {
  it('count as taken until they are released', async () => {
    const launchId = await world.launch()
    const { hold } = await ada.hold({ launchId, numberOfSeats: 3 })
    expect(await world.seatsLeft(launchId)).toBe(7)
    const bob = await world.traveler()
    await bob.release(hold?.id ?? '')
    expect(await world.seatsLeft(launchId)).toBe(7)
    expect(await ada.release(hold?.id ?? '')).toEqual({ ok: true, errors: [] })
    expect(await ada.release(hold?.id ?? '')).toEqual({ ok: true, errors: [] })
    expect(await world.seatsLeft(launchId)).toBe(10)
  })

  it('refuse a number that makes no sense', async () => {
    const launchId = await world.launch()
    for (const numberOfSeats of [0, -1, 101])
      expect(why(await ada.hold({ launchId, numberOfSeats }))).toEqual(['INVALID_INPUT numberOfSeats'])
    expect(why(await ada.hold({ launchId }))).toEqual(['INVALID_INPUT numberOfSeats'])
    const bob = await world.traveler()
    expect(why(await bob.hold({ launchId, numberOfSeats: 5 }))).toEqual(['SEAT_LIMIT_EXCEEDED numberOfSeats'])
  })
})

describe('correcting passengers (rule 10)', () => {
  it('works on a sold-out launch, and refuses what may not fly', async () => {
    const launchId = await world.launch({ totalSeats: 1 })
    const booking = done(await ada.book(launchId))
    const [passenger] = booking.passengers
    const corrected = done(await ada.correct(passenger?.id ?? '', { fullName: '  Sally Ride ' }))
    expect(corrected.passengers[0]?.fullName).toBe('Sally Ride')
    expect(why(await ada.correct(passenger?.id ?? '', { dateOfBirth: '2020-01-01' }))).toEqual([
      'PASSENGER_AGE dateOfBirth',
    ])
    expect(why(await ada.correct(passenger?.id ?? '', { email: 'x', fullName: '' }))).toEqual([
      'INVALID_INPUT fullName',
      'INVALID_INPUT email',
    ])
  })
})

describe('launches that nobody can book', () => {
  it('say so', async () => {
    expect(why(await ada.book(await world.launch({ launchDate: inDays(-2) })))).toEqual([
      'LAUNCH_NOT_BOOKABLE launchId',
    ])
    expect(why(await ada.hold({ launchId: await world.launch({ status: 'ABORTED' }), numberOfSeats: 1 }))).toEqual([
      'LAUNCH_NOT_BOOKABLE launchId',
    ])
  })
})

describe('what the viewer holds on a launch', () => {
  const HOLDS = 'query ($id: ID!) { launch(id: $id) { viewerHolds { id seatNumbers } } }'
  const heldBy = async ({ client }: Pick<Person, 'client'>, id: string) => {
    return (await client.run<{ launch: { viewerHolds: object[] } }>(HOLDS, { id })).data.launch.viewerHolds
  }

  it('is shown to nobody else, and no longer once it has ended', async () => {
    const launchId = await world.launch()
    const { hold } = await ada.hold({ launchId, seatNumbers: [5, 4] })
    expect(await heldBy(ada, launchId)).toEqual([{ id: hold?.id, seatNumbers: [4, 5] }])
    expect(await heldBy(await world.traveler(), launchId)).toEqual([])
    expect(await heldBy({ client: world.api.client() }, launchId)).toEqual([])
    const later = inDays(0.01)
    setClock(() => later)
    expect(await heldBy(ada, launchId)).toEqual([])
  })
})
