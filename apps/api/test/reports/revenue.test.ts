import fc from 'fast-check'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCaller, type Caller } from '../access/callers.ts'
import { anAgency } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { type Past, type PastLaunch, write } from './history.ts'

let api: TestApi
let pool: Pool
let finance: Caller

beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  finance = await aCaller(api, pool, 'FINANCIAL_OPERATOR')
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

interface Row {
  readonly periodStart: string
  readonly launches: number
  readonly seatsSold: number
  readonly grossRevenue: string
  readonly refunds: string
  readonly netRevenue: string
  readonly fees: string
}
interface Report {
  readonly rows: readonly Row[]
  readonly total: Row
}
type Asked = { readonly agencyId?: string; readonly period: string; readonly from: string; readonly to: string }

const ROW = 'periodStart launches seatsSold grossRevenue refunds netRevenue fees'
const QUERY = `query ($agencyId: ID, $period: ReportPeriod!, $from: Date!, $to: Date!) {
  agencyRevenueReport(agencyId: $agencyId, period: $period, from: $from, to: $to) { rows { ${ROW} } total { ${ROW} } } }`

async function report(by: Caller, asked: Asked): Promise<Report> {
  const answer = await by.ask(QUERY, asked)
  expect(answer.errors).toEqual([])
  return (answer.data ?? {})['agencyRevenueReport'] as Report
}

const day = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-12-31T23:59:59Z'),
  noInvalidDate: true,
})
const booking: fc.Arbitrary<Past> = fc
  .record({
    booked: day,
    seats: fc.integer({ min: 1, max: 3 }),
    left: fc.integer({ min: 0, max: 3 }),
    paid: fc.integer({ min: 1, max: 1000 }),
    back: fc.nat(1000),
    dates: fc.tuple(day, day, day, day),
  })
  .map(({ booked, seats, left, paid, back, dates: [came, went, hoped, failed] }) => ({
    booked,
    seats,
    freed: Math.min(left, seats),
    payments: [
      { at: came, dollars: paid, status: 'COMPLETED' as const },
      ...(back > 0 ? [{ at: went, dollars: Math.min(back, paid), status: 'REFUNDED' as const }] : []),
      ...(back % 3 === 0 ? [{ at: hoped, dollars: 77, status: 'PENDING' as const }] : []),
      ...(back % 5 === 0 ? [{ at: failed, dollars: 55, status: 'FAILED' as const }] : []),
    ],
  }))
const launch: fc.Arbitrary<PastLaunch> = fc.record({
  status: fc.constantFrom('SCHEDULED' as const, 'COMPLETED' as const, 'ABORTED' as const),
  launchDate: day,
  bookings: fc.array(booking, { maxLength: 4 }),
  fee: fc.option(fc.record({ at: day, dollars: fc.integer({ min: 1, max: 500 }) })),
})

/** The period that an instant lies in, by its calendar date alone. */
function periodOf(instant: Date, period: string): string {
  const [year = '', month = ''] = instant.toISOString().split('-')
  if (period === 'YEAR') return `${year}-01-01`
  if (period === 'MONTH') return `${year}-${month}-01`
  return `${year}-${['01', '04', '07', '10'][Math.floor((Number(month) - 1) / 3)]}-01`
}

/** The sums as somebody would make them who goes through the history by hand. */
function byHand(launches: readonly PastLaunch[], period: string): Map<string, Record<string, number>> {
  const sums = new Map<string, Record<string, number>>()
  const add = (at: Date, what: string, count: number): void => {
    const row = sums.get(periodOf(at, period)) ?? { launches: 0, seatsSold: 0, gross: 0, refunds: 0, fees: 0 }
    row[what] = (row[what] ?? 0) + count
    sums.set(periodOf(at, period), row)
  }
  for (const { status, launchDate, bookings, fee } of launches) {
    if (status === 'COMPLETED') add(launchDate, 'launches', 1)
    if (fee) add(fee.at, 'fees', fee.dollars)
    for (const { booked, seats, freed, payments } of bookings) {
      add(booked, 'seatsSold', seats - freed)
      for (const { at, dollars, status: kind } of payments) {
        if (kind === 'COMPLETED') add(at, 'gross', dollars)
        if (kind === 'REFUNDED') add(at, 'refunds', dollars)
      }
    }
  }
  return sums
}

const shown = (start: string, sum: Record<string, number> | undefined): Row => {
  const { launches = 0, seatsSold = 0, gross = 0, refunds = 0, fees = 0 } = sum ?? {}
  const [grossRevenue = '', back = '', netRevenue = '', owed = ''] = [gross, refunds, gross - refunds, fees].map(
    (dollars) => dollars.toFixed(2),
  )
  return { periodStart: start, launches, seatsSold, grossRevenue, refunds: back, netRevenue, fees: owed }
}

describe('the revenue report of an agency', () => {
  it('is what adding up the rows by hand gives, for any history, by month, quarter and year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(launch, { maxLength: 3 }), fc.array(launch, { maxLength: 2 }), async (own, others) => {
        const [agencyId, otherId] = [await anAgency(pool), await anAgency(pool)]
        await write(pool, agencyId, own)
        await write(pool, otherId, others)
        for (const period of ['MONTH', 'QUARTER', 'YEAR']) {
          const { rows, total } = await report(finance, { agencyId, period, from: '2026-01-15', to: '2027-12-02' })
          const expected = byHand(own, period)
          expect(rows).toEqual(rows.map(({ periodStart }) => shown(periodStart, expected.get(periodStart))))
          expect(rows).toHaveLength({ MONTH: 24, QUARTER: 8, YEAR: 2 }[period] ?? 0)
          const all = [...byHand(own, 'YEAR').values()].reduce<Record<string, number>>((sum, row) => {
            for (const [what, count] of Object.entries(row)) sum[what] = (sum[what] ?? 0) + count
            return sum
          }, {})
          expect(total).toEqual(shown('2026-01-01', all))
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('counts money in the period, by UTC, in which it moved, to the millisecond', async () => {
    const agency = await aCaller(api, pool, 'AGENCY')
    const [last, first] = [new Date('2026-06-30T23:59:59.999Z'), new Date('2026-07-01T00:00:00.000Z')]
    const payments = [
      { at: last, dollars: 900, status: 'COMPLETED' as const },
      { at: first, dollars: 300, status: 'REFUNDED' as const },
    ]
    await write(pool, agency.userId, [
      { status: 'SCHEDULED', launchDate: first, fee: null, bookings: [{ booked: last, seats: 2, freed: 1, payments }] },
    ])
    const { rows } = await report(agency, { period: 'MONTH', from: '2026-06-30', to: '2026-07-01' })
    expect(rows).toEqual([shown('2026-06-01', { gross: 900, seatsSold: 1 }), shown('2026-07-01', { refunds: 300 })])
    expect(rows[1]?.netRevenue).toBe('-300.00')
  })

  it('lists what its money was added up from, a page at a time, and nobody else’s', async () => {
    const agency = await aCaller(api, pool, 'AGENCY')
    const [inside, outside] = [new Date('2026-06-15T12:00:00Z'), new Date('2026-07-01T00:00:00Z')]
    const payments = [
      { at: inside, dollars: 900, status: 'COMPLETED' as const },
      { at: inside, dollars: 300, status: 'REFUNDED' as const },
      { at: inside, dollars: 77, status: 'PENDING' as const },
      { at: outside, dollars: 55, status: 'COMPLETED' as const },
    ]
    const flown = {
      status: 'SCHEDULED' as const,
      launchDate: outside,
      fee: { at: inside, dollars: 9 },
      bookings: [{ booked: inside, seats: 1, freed: 0, payments }],
    }
    await write(pool, agency.userId, [flown])
    await write(pool, await anAgency(pool), [flown])
    const query = `query ($after: String) { agencyRevenueReport(period: MONTH, from: "2026-06-01", to: "2026-06-30") {
      movements(first: 1, after: $after) { nodes { amount status bookingReference launch { id } } totalCount
        pageInfo { hasNextPage endCursor } } } }`
    interface Movements {
      nodes: { amount: string; status: string; bookingReference: string; launch: { id: string } }[]
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    const page = async (after: string | null): Promise<Movements> => {
      const { data, errors } = await agency.ask(query, { after })
      expect(errors).toEqual([])
      return (data as { agencyRevenueReport: { movements: Movements } }).agencyRevenueReport.movements
    }
    const first = await page(null)
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const second = await page(first.pageInfo.endCursor)
    expect(second.pageInfo.hasNextPage).toBe(false)
    const all = [...first.nodes, ...second.nodes]
    expect(new Set(all.map(({ amount, status }) => `${status} ${amount}`))).toEqual(
      new Set(['COMPLETED 900.00', 'REFUNDED 300.00']),
    )
    expect(all.every(({ bookingReference, launch: { id } }) => bookingReference !== '' && id !== '')).toBe(true)
  })

  it('is refused when it would run backwards or be too long, and to the office without an agency', async () => {
    const agency = await aCaller(api, pool, 'AGENCY')
    const why = async (by: Caller, asked: Asked): Promise<string> => {
      const { errors } = await by.ask(QUERY, asked)
      return `${errors[0]?.extensions.code} ${errors[0]?.message}`
    }
    expect(await why(agency, { period: 'MONTH', from: '2026-02-01', to: '2026-01-31' })).toMatch(
      /^BAD_USER_INPUT .*before/,
    )
    expect(await why(agency, { period: 'MONTH', from: '2026-01-01', to: '2036-01-01' })).toMatch(
      /^BAD_USER_INPUT .*120 rows/,
    )
    expect(await why(agency, { period: 'YEAR', from: '0001-01-01', to: '9999-12-31' })).toMatch(/^BAD_USER_INPUT/)
    expect(await why(finance, { period: 'YEAR', from: '2026-01-01', to: '2026-01-01' })).toMatch(/which agency/)
    const nobody = await why(agency, {
      agencyId: crypto.randomUUID(),
      period: 'YEAR',
      from: '2026-01-01',
      to: '2026-01-01',
    })
    expect(nobody).toBe('BAD_USER_INPUT There is no such agency.')
    const foreign = { agencyId: await anAgency(pool), period: 'YEAR', from: '2026-01-01', to: '2026-01-01' }
    expect(await why(agency, foreign)).toBe(nobody)
    expect(await why(finance, { ...foreign, agencyId: 'no id' })).toBe(nobody)
  })
})

describe('the dashboard of an agency', () => {
  it('shows this month and the last, what is owed, what leaves next and what flies too empty', async () => {
    const agency = await aCaller(api, pool, 'AGENCY')
    const now = new Date()
    const month = (back: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1, 0, 0, 1))
    const payments = [
      { at: month(0), dollars: 500, status: 'COMPLETED' as const },
      { at: month(0), dollars: 50, status: 'REFUNDED' as const },
      { at: month(1), dollars: 200, status: 'COMPLETED' as const },
      { at: month(2), dollars: 99, status: 'COMPLETED' as const },
    ]
    const soon = new Date(now.getTime() + 86_400_000)
    await write(pool, agency.userId, [
      {
        status: 'SCHEDULED',
        launchDate: soon,
        fee: null,
        bookings: [{ booked: month(2), seats: 3, freed: 0, payments }],
      },
      { status: 'COMPLETED', launchDate: month(3), fee: { at: month(2), dollars: 42 }, bookings: [] },
      { status: 'ABORTED', launchDate: soon, fee: { at: month(1), dollars: 1000 }, bookings: [] },
    ])
    await pool.query(`update invoice set due_date = '2020-01-01' where agency_id = $1 and amount = 42`, [agency.userId])
    await pool.query(`update launch set minimum_seats = 4 where agency_id = $1 and status = 'SCHEDULED'`, [
      agency.userId,
    ])
    const ask = `{ agencyDashboard { revenueThisMonth revenueLastMonth unpaidInvoices unpaidAmount overdueInvoices
      nextLaunches { slug rocket { name } salesSummary { grossRevenue refunds netRevenue outstanding seatsSold seatsHeld } } belowMinimum { slug } } }`
    const { data, errors } = await agency.ask(ask)
    expect(errors).toEqual([])
    const slug = expect.stringMatching(/^launch-/) as string
    const salesSummary = {
      grossRevenue: '799.00',
      refunds: '50.00',
      netRevenue: '749.00',
      outstanding: '251.00',
      seatsSold: 3,
      seatsHeld: 0,
    }
    expect(data).toEqual({
      agencyDashboard: {
        revenueThisMonth: '450.00',
        revenueLastMonth: '200.00',
        unpaidInvoices: 2,
        unpaidAmount: '1042.00',
        overdueInvoices: 1,
        nextLaunches: [{ slug, rocket: { name: expect.any(String) as string }, salesSummary }],
        belowMinimum: [{ slug }],
      },
    })
    await pool.query(`update launch set minimum_seats = 3 where agency_id = $1 and status = 'SCHEDULED'`, [
      agency.userId,
    ])
    expect(((await agency.ask(ask)).data ?? {})['agencyDashboard']).toMatchObject({ belowMinimum: [] })
  })
})
