import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from '../../src/entities.ts'
import { serveSeatRequests } from '../../src/modules/bookings/seating/batch.ts'
import { SeatLanes } from '../../src/modules/bookings/seating/lanes.ts'
import type { BookRequest, HoldRequest, SeatOutcome } from '../../src/modules/bookings/seating/requests.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { createDatabase, type Database, sqlOf } from '../../src/platform/db/index.ts'
import type { Feed } from '../../src/platform/feed/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, aTraveler, inDays, type LaunchGiven, passengers } from '../factories/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { checkInvariants } from '../invariants/index.ts'

let test: TestDatabase
let database: Database
let lanes: SeatLanes

const silentFeed: Feed = {
  announce: () => undefined,
  subscribe: () => () => undefined,
  onGap: () => () => undefined,
  isConnected: () => true,
  close: () => Promise.resolve(),
}

beforeAll(async () => {
  test = await createTestDatabase()
  database = await createDatabase({ url: test.url, poolSize: 8, statementTimeoutMs: 10_000 }, entities)
  lanes = new SeatLanes(database.pool, silentFeed, { lanes: 2, batchSize: 64 })
})

afterAll(async () => {
  expect(await checkInvariants(database.pool)).toEqual([])
  await database.close()
  await test.drop()
})

const by = (actorId: string) => ({ actorId, origin: 'test' })
const launchWith = (given: LaunchGiven) => aLaunch(database.pool, given)

function book(
  travelerId: string,
  launchId: string,
  given: Partial<BookRequest> & { count?: number; key?: string; hash?: string } = {},
): BookRequest {
  const { count = 1, key = newId(), hash = 'h', ...rest } = given
  return {
    kind: 'book',
    agreedCents: null,
    by: by(travelerId),
    travelerId,
    launchId,
    holdId: null,
    passengers: passengers(count).map((passenger) => ({ ...passenger, phone: null, seatNumber: null })),
    settlement: { kind: 'later', payableForSeconds: 1800 },
    claim: { userId: travelerId, key, operation: 'bookSeats', inputHash: hash },
    ...rest,
  }
}

function hold(travelerId: string, launchId: string, given: Partial<HoldRequest> = {}): HoldRequest {
  return {
    kind: 'hold',
    by: by(travelerId),
    travelerId,
    launchId,
    numberOfSeats: 1,
    seatNumbers: null,
    secondsToLive: 600,
    ...given,
  }
}

const codes = (outcome: SeatOutcome) =>
  'errors' in outcome ? outcome.errors.map((error) => error.code) : [outcome.kind]
const traveler = () => aTraveler(database.pool)

async function seatsLeft(launchId: string): Promise<number> {
  const { rows } = await database.pool.query<{ left: number }>(
    'select available_seats as left from launch where id = $1',
    [launchId],
  )
  return rows[0]?.left ?? -1
}

describe('booking at the same moment', () => {
  it('sells the last seat to exactly one of 200', async () => {
    const launchId = await launchWith({ totalSeats: 1 })
    const buyers = await Promise.all(Array.from({ length: 200 }, traveler))
    const outcomes = await Promise.all(buyers.map((buyer) => lanes.submit(book(buyer, launchId, { key: newId() }))))
    const kinds = outcomes.flatMap(codes)
    expect(kinds.filter((kind) => kind === 'booked')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'SEATS_UNAVAILABLE')).toHaveLength(199)
    expect(await seatsLeft(launchId)).toBe(0)
  })

  it('gives duplicates of a key one effect and the same answer', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    const key = newId()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => lanes.submit(book(buyer, launchId, { key }))))
    const ids = new Set(
      outcomes.map((outcome) =>
        outcome.kind === 'booked' ? outcome.booking.id : outcome.kind === 'known' ? outcome.bookingId : null,
      ),
    )
    expect(ids.size).toBe(1)
    expect(ids.has(null)).toBe(false)
    expect(await seatsLeft(launchId)).toBe(9)
  })

  it('refuses a key that stands for other input', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    const key = newId()
    await lanes.submit(book(buyer, launchId, { key }))
    expect(codes(await lanes.submit(book(buyer, launchId, { key, hash: 'other' })))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('answers a refused key with the same refusal, also when seats are free again', async () => {
    const launchId = await launchWith({ totalSeats: 1 })
    const [first, second] = [await traveler(), await traveler()]
    const held = await lanes.submit(hold(first, launchId))
    const key = newId()
    expect(codes(await lanes.submit(book(second, launchId, { key })))).toEqual(['SEATS_UNAVAILABLE'])
    if (held.kind === 'held') await database.pool.query('delete from seat_hold where id = $1', [held.hold.id])
    expect(codes(await lanes.submit(book(second, launchId, { key })))).toEqual(['SEATS_UNAVAILABLE'])
    expect(codes(await lanes.submit(book(second, launchId, { key: newId() })))).toEqual(['booked'])
  })

  it('does not let a broken neighbour in the batch harm the others', async () => {
    const launchId = await launchWith({})
    const [good, stranger] = [await traveler(), newId()]
    const results = await Promise.allSettled([
      lanes.submit(book(stranger, launchId)),
      lanes.submit(book(good, launchId)),
      lanes.submit(book(stranger, launchId)),
    ])
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled', 'rejected'])
    expect(await seatsLeft(launchId)).toBe(9)
  })
})

describe('what a launch allows', () => {
  it.each([
    ['ABORTED', { status: 'ABORTED' }],
    ['COMPLETED', { status: 'COMPLETED' }],
    ['past', { launchDate: inDays(-1) }],
  ])('refuses a launch that is %s', async (_, given) => {
    expect(codes(await lanes.submit(book(await traveler(), await launchWith(given))))).toEqual(['LAUNCH_NOT_BOOKABLE'])
  })

  it('refuses a launch that does not exist', async () => {
    expect(codes(await lanes.submit(book(await traveler(), newId())))).toEqual(['NOT_FOUND'])
  })

  it('refuses passengers too young or too old, each at its field', async () => {
    const launchId = await launchWith({ launchDate: new Date('2028-06-15T12:00:00Z') })
    const people = ['2010-06-16', '1985-01-01', '1957-06-15'].map((dateOfBirth, i) => ({
      fullName: `P${i}`,
      email: 'p@test.example',
      phone: null,
      dateOfBirth,
      seatNumber: null,
    }))
    const outcome = await lanes.submit(book(await traveler(), launchId, { passengers: people }))
    expect('errors' in outcome && outcome.errors.map((error) => [error.code, error.path])).toEqual([
      ['PASSENGER_AGE', ['passengers', '0', 'dateOfBirth']],
      ['PASSENGER_AGE', ['passengers', '2', 'dateOfBirth']],
    ])
  })

  it('says how many seats are left', async () => {
    const launchId = await launchWith({ totalSeats: 3 })
    const outcome = await lanes.submit(book(await traveler(), launchId, { count: 4 }))
    expect('errors' in outcome && outcome.errors[0]).toMatchObject({
      code: 'SEATS_UNAVAILABLE',
      availableSeats: 3,
      path: ['passengers'],
    })
  })
})

describe('the limit of a traveler (rule 9)', () => {
  it('is four seats, holds and bookings together', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    expect(codes(await lanes.submit(hold(buyer, launchId, { numberOfSeats: 2 })))).toEqual(['held'])
    expect(codes(await lanes.submit(book(buyer, launchId, { count: 3 })))).toEqual(['SEAT_LIMIT_EXCEEDED'])
    expect(codes(await lanes.submit(book(buyer, launchId, { count: 2 })))).toEqual(['booked'])
    expect(codes(await lanes.submit(hold(buyer, launchId)))).toEqual(['SEAT_LIMIT_EXCEEDED'])
  })

  it('is six with two bookings on other launches', async () => {
    const buyer = await traveler()
    for (const other of [await launchWith({}), await launchWith({})]) await lanes.submit(book(buyer, other))
    const launchId = await launchWith({})
    expect(codes(await lanes.submit(book(buyer, launchId, { count: 6 })))).toEqual(['booked'])
  })

  it('does not count the bookings of the launch itself', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    for (let i = 0; i < 3; i += 1) await lanes.submit(book(buyer, launchId))
    expect(codes(await lanes.submit(book(buyer, launchId, { count: 2 })))).toEqual(['SEAT_LIMIT_EXCEEDED'])
  })

  it('holds when all of them are asked for at once', async () => {
    const launchId = await launchWith({ totalSeats: 50 })
    const buyer = await traveler()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => lanes.submit(book(buyer, launchId, { key: newId() }))),
    )
    expect(outcomes.flatMap(codes).filter((kind) => kind === 'booked')).toHaveLength(4)
  })
})

describe('holds (rule 11)', () => {
  it('turn into the booking of their seats, and free what is left over', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    const held = await lanes.submit(hold(buyer, launchId, { numberOfSeats: 3, seatNumbers: [7, 8, 9] }))
    if (held.kind !== 'held') throw new Error('not held')
    expect(await seatsLeft(launchId)).toBe(7)
    const booked = await lanes.submit(book(buyer, launchId, { count: 2, holdId: held.hold.id }))
    expect(booked.kind).toBe('booked')
    expect(await seatsLeft(launchId)).toBe(8)
    const { rows } = await database.pool.query('select number from seat where launch_id = $1 order by number', [
      launchId,
    ])
    expect(rows).toEqual([{ number: 7 }, { number: 8 }])
  })

  it('are for their traveler alone, and refuse once they have ended', async () => {
    const launchId = await launchWith({})
    const [owner, other] = [await traveler(), await traveler()]
    const held = await lanes.submit(hold(owner, launchId, { secondsToLive: -1 }))
    const theirs = await lanes.submit(hold(owner, launchId))
    if (held.kind !== 'held' || theirs.kind !== 'held') throw new Error('not held')
    expect(codes(await lanes.submit(book(other, launchId, { holdId: theirs.hold.id })))).toEqual(['HOLD_EXPIRED'])
    expect(codes(await lanes.submit(book(owner, launchId, { holdId: held.hold.id })))).toEqual(['HOLD_EXPIRED'])
  })

  it('that have ended free their seats for the next booking, without waiting for a job', async () => {
    const launchId = await launchWith({ totalSeats: 2 })
    await lanes.submit(hold(await traveler(), launchId, { numberOfSeats: 2, secondsToLive: -1 }))
    expect(codes(await lanes.submit(book(await traveler(), launchId, { count: 2 })))).toEqual(['booked'])
  })

  it('refuse a seat that is taken, unknown or named twice, each at its place', async () => {
    const launchId = await launchWith({ totalSeats: 5 })
    await lanes.submit(hold(await traveler(), launchId, { seatNumbers: [2] }))
    const outcome = await lanes.submit(
      hold(await traveler(), launchId, { numberOfSeats: 4, seatNumbers: [2, 9, 3, 3] }),
    )
    expect('errors' in outcome && outcome.errors.map((error) => [error.code, error.path])).toEqual([
      ['SEATS_UNAVAILABLE', ['seatNumbers', '0']],
      ['INVALID_INPUT', ['seatNumbers', '1']],
      ['INVALID_INPUT', ['seatNumbers', '3']],
    ])
  })

  it('keep seats side by side where they can', async () => {
    const launchId = await launchWith({ totalSeats: 8 })
    await lanes.submit(hold(await traveler(), launchId, { seatNumbers: [2] }))
    const outcome = await lanes.submit(hold(await traveler(), launchId, { numberOfSeats: 3 }))
    expect(outcome.kind === 'held' && outcome.hold.seatNumbers).toEqual([3, 4, 5])
  })
})

describe('inside a command on entities', () => {
  it('serves seats in the transaction of the EntityManager', async () => {
    const launchId = await launchWith({})
    const buyer = await traveler()
    const em = database.orm.em.fork()
    const kinds = await em.transactional(async (inner) => {
      const [held] = await serveSeatRequests(sqlOf(inner), [hold(buyer, launchId, { numberOfSeats: 2 })], clock.now())
      if (held?.kind !== 'held') throw new Error('not held')
      const [booked] = await serveSeatRequests(
        sqlOf(inner),
        [book(buyer, launchId, { count: 2, holdId: held.hold.id })],
        clock.now(),
      )
      return [held.kind, booked?.kind]
    })
    expect(kinds).toEqual(['held', 'booked'])
  })
})

describe('the database itself', () => {
  it('refuses a seat sold twice, and a launch oversold', async () => {
    const launchId = await launchWith({ totalSeats: 1 })
    const [first, second] = [await traveler(), await traveler()]
    await lanes.submit(hold(first, launchId))
    const grab = (number: number) =>
      database.pool.query(
        `with h as (insert into seat_hold (id, launch_id, traveler_id, expires_at, created_at) values ($1, $2, $3, now(), now()) returning id)
         insert into seat (launch_id, number, traveler_id, hold_id) select $2, $4, $3, id from h`,
        [newId(), launchId, second, number],
      )
    await expect(grab(1)).rejects.toMatchObject({ code: '23505' })
    await expect(grab(2)).rejects.toMatchObject({ code: '23514', constraint: 'launch_seats_never_oversold' })
  })

  it('refuses to change or forget the entry log', async () => {
    await expect(database.pool.query('delete from entry_log')).rejects.toThrow('append-only')
    await expect(database.pool.query(`update entry_log set action = 'X'`)).rejects.toThrow('append-only')
  })
})
