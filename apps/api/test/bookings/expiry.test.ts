import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { entities } from '../../src/entities.ts'
import { expireHolds, expireUnpaidBookings } from '../../src/modules/bookings/expiry.ts'
import { clock, setClock } from '../../src/platform/clock/index.ts'
import { createDatabase, type Database } from '../../src/platform/db/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { systemScope } from '../../src/platform/jobs/index.ts'
import type { Scope } from '../../src/platform/mutate/index.ts'
import { inDays } from '../factories/index.ts'
import { done, openWorld, passengers, type Person, type World } from './world.ts'

let world: World
let ada: Person
let database: Database
let job: Scope

beforeAll(async () => {
  world = await openWorld()
  ada = await world.traveler()
  database = await createDatabase({ url: world.api.database.url, poolSize: 4, statementTimeoutMs: 5000 }, entities)
  job = systemScope('expiry', { database, feed: createLocalFeed() })
})
afterEach(() => setClock())
afterAll(async () => {
  await database.close()
  expect(await world.close()).toEqual([])
})

/** Runs something some minutes later. */
async function minutesLater<T>(minutes: number, work: () => Promise<T>): Promise<T> {
  const then = inDays(minutes / 1440)
  setClock(() => then)
  try {
    return await work()
  } finally {
    setClock()
  }
}

describe('holds that have ended (rule 11)', () => {
  it('free their seats, once, however many workers look', async () => {
    const launchId = await world.launch()
    await ada.hold({ launchId, numberOfSeats: 3 })
    expect(await minutesLater(9, () => expireHolds(job, clock.now()))).toBe(0)
    const ended = await minutesLater(11, () => Promise.all([1, 2, 3].map(() => expireHolds(job, clock.now()))))
    expect(ended.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await world.seatsLeft(launchId)).toBe(10)
    const { rows } = await world.pool.query(
      `select origin from entry_log where entity_type = 'SeatHold' and action = 'EXPIRED'`,
    )
    expect(rows).toEqual([{ origin: 'job:expiry' }])
  })
})

describe('bookings that were not paid in time (rule 11)', () => {
  it('are cancelled, their invoice is void, their seats are free', async () => {
    const launchId = await world.launch()
    const booking = done(await ada.book(launchId, { passengers: passengers(2) }))
    expect(await minutesLater(29, () => expireUnpaidBookings(job, clock.now()))).toBe(0)
    const ended = await minutesLater(31, () => Promise.all([1, 2].map(() => expireUnpaidBookings(job, clock.now()))))
    expect(ended.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await ada.booking(booking.id)).toMatchObject({
      status: 'CANCELLED',
      payableUntil: null,
      invoice: { status: 'FAILED' },
    })
    expect(await world.seatsLeft(launchId)).toBe(10)
  })

  it('stay when they were paid in the last moment', async () => {
    const booking = done(await ada.book(await world.launch()))
    await minutesLater(29, () => ada.pay(booking.id, 'tok_visa'))
    expect(await minutesLater(31, () => expireUnpaidBookings(job, clock.now()))).toBe(0)
    expect(await ada.booking(booking.id)).toMatchObject({ status: 'CONFIRMED', invoice: { status: 'PAID' } })
  })

  it('wait while the gateway has not answered for their card', async () => {
    const launchId = await world.launch()
    const booking = done(await ada.book(launchId, { payment: { token: 'tok_timeout' } }))
    expect(await minutesLater(31, () => expireUnpaidBookings(job, clock.now()))).toBe(0)
    expect(await ada.booking(booking.id)).toMatchObject({
      status: 'CONFIRMED',
      invoice: { payments: [{ status: 'PENDING' }] },
    })
  })

  it('are paid or cancelled, never both, when both happen at the same moment', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => world.traveler()))
    const bookings = await Promise.all(people.map(async (person) => done(await person.book(await world.launch()))))
    const paying = bookings.map(async ({ id }, i) => people[i]?.pay(id, 'tok_visa'))
    const later = inDays(31 / 1440)
    await Promise.all([expireUnpaidBookings(job, later), ...paying])
    const after = await Promise.all(bookings.map(async ({ id }, i) => people[i]?.booking(id)))
    for (const booking of after) {
      const stands = booking?.status === 'CONFIRMED' ? ['PAID'] : ['FAILED']
      expect(stands).toContain(booking?.invoice.status)
    }
  })
})
