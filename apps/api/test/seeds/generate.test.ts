import { describe, expect, it } from 'vitest'
import { generateBlock } from '../../seeds/generate.ts'
import { momentOf } from '../../seeds/moments.ts'
import type { Sheet } from '../../seeds/rows/sheet.ts'

const generate = (now: string, index = 0): Sheet =>
  generateBlock({ index, moment: momentOf(new Date(now)), passwordHash: '-' })

const demo = generate('2027-03-10T09:00:00.000Z')
const DAY = 86_400_000

describe('the generated demo set', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(generate('2027-03-10T09:00:00.000Z'))).toBe(JSON.stringify(demo))
  })

  it('depends on the day, and on the hour only in what is still running', () => {
    const later = generate('2027-03-10T17:30:00.000Z')
    expect(JSON.stringify(later.launch)).toBe(JSON.stringify(demo.launch))
    const running = demo.booking.filter(({ payable_until }) => payable_until !== null)
    const changed = demo.booking.filter(
      ({ booking_date }, i) => booking_date.getTime() !== later.booking[i]?.booking_date.getTime(),
    )
    expect(changed).toEqual(running)
    expect(JSON.stringify(generate('2027-03-11T09:00:00.000Z').launch)).not.toBe(JSON.stringify(demo.launch))
  })

  it('has launches of every status, behind and ahead', () => {
    expect(demo.launch.length).toBeGreaterThan(300)
    expect(new Set(demo.launch.map(({ status }) => status))).toEqual(
      new Set(['SCHEDULED', 'DELAYED', 'COMPLETED', 'ABORTED']),
    )
    const ahead = demo.launch
      .filter(({ status }) => status === 'SCHEDULED')
      .map(({ launch_date }) => launch_date.getTime() - Date.parse('2027-03-10'))
    expect(Math.min(...ahead.filter((time) => time > 0))).toBeLessThan(7 * DAY)
    expect(Math.max(...ahead)).toBeGreaterThan(900 * DAY)
  })

  it('lets a rocket fly within its reach and capacity, a day apart at least', () => {
    const reach = ['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS']
    for (const rocket of demo.rocket) {
      const flights = demo.launch.filter(({ rocket_id }) => rocket_id === rocket.id)
      const times = flights.map(({ launch_date }) => launch_date.getTime()).toSorted((a, b) => a - b)
      expect(times.every((time, i) => i === 0 || time - (times[i - 1] ?? 0) >= DAY)).toBe(true)
      expect(
        flights.every(
          ({ destination, total_seats }) =>
            reach.indexOf(destination) <= reach.indexOf(rocket.range) && total_seats <= rocket.capacity,
        ),
      ).toBe(true)
    }
  })

  it('lets an agency without tax data schedule nothing', () => {
    const unlicensed = demo.agency.filter(({ tax_id }) => tax_id === null).map(({ user_id }) => user_id)
    expect(unlicensed).toHaveLength(1)
    expect(demo.launch.filter(({ agency_id }) => unlicensed.includes(agency_id))).toEqual([])
  })

  it('has bookings in every state', () => {
    const invoices = new Map(demo.invoice.map((invoice) => [invoice.id, invoice.status]))
    const states = new Set(demo.booking.map(({ status, invoice_id }) => `${status} ${invoices.get(invoice_id)}`))
    const wanted = [
      'CONFIRMED PAID',
      'CONFIRMED PENDING',
      'CONFIRMED REFUNDED',
      'CANCELLED REFUNDED',
      'CANCELLED FAILED',
      'CANCELLED PAID',
      'COMPLETED PAID',
    ]
    expect([...states]).toEqual(expect.arrayContaining(wanted))
  })

  it('shows a sold-out ship, one with two seats left and a nearly empty one', () => {
    const taken = demo.launch
      .filter(({ total_seats }) => total_seats === 100)
      .map(({ id }) => demo.seat.filter(({ launch_id }) => launch_id === id).length)
    expect(taken).toEqual(expect.arrayContaining([100, 98, 4]))
  })
})

describe('a load block', () => {
  it('shares no id, slug, reference or address with another', () => {
    const blocks = [demo, generate('2027-03-10T09:00:00.000Z', 1), generate('2027-03-10T09:00:00.000Z', 2)]
    const keys = blocks.flatMap(({ launch, booking, app_user, passenger }) => [
      ...launch.flatMap(({ id, slug }) => [id, slug]),
      ...booking.flatMap(({ id, reference }) => [id, reference]),
      ...app_user.flatMap(({ id, email }) => [id, email]),
      ...passenger.map(({ id }) => id),
    ])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has ten bookings and two travelers a launch, or nearly', () => {
    const { launch, booking, traveler } = generate('2027-03-10T09:00:00.000Z', 3)
    expect(booking.length / launch.length).toBeGreaterThan(8)
    expect(traveler.length / launch.length).toBeGreaterThan(1.8)
  })
})
