import 'reflect-metadata'
import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dashboardStatement } from '../../src/modules/reports/dashboard.queries.ts'
import { periodsBetween } from '../../src/modules/reports/period.rules.ts'
import { reportStatement } from '../../src/modules/reports/revenue.queries.ts'
import { SALES } from '../../src/modules/reports/sales.queries.ts'
import { createPool, type Statement } from '../../src/platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { insertManyBookings } from './many-bookings.ts'

const AN_AGENCY = '0198a4f2-0001-7000-8000-000000000013'
const NOW = new Date('2027-05-05T00:00:00Z')

let database: TestDatabase
let pool: Pool

beforeAll(async () => {
  database = await createTestDatabase()
  pool = createPool({ url: database.url, poolSize: 1, statementTimeoutMs: 30_000 })
  await insertManyBookings(database.url, { launches: 20_000, bookings: 20_000 })
}, 240_000)
afterAll(async () => {
  await pool.end()
  await database.drop()
})

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: PlanNode[]
}

/** How each large table is read. */
async function reads({ text }: Pick<Statement, 'text'>): Promise<string[]> {
  const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (generic_plan, format json) ${text}`,
  )
  const found: string[] = []
  const walk = (node: PlanNode): void => {
    if (node['Relation Name'] !== undefined) found.push(`${node['Node Type']} on ${node['Relation Name']}`)
    node.Plans?.forEach(walk)
  }
  for (const row of rows) walk(row['QUERY PLAN'][0].Plan)
  return found
}

const periods = periodsBetween('MONTH', '2026-01-01', '2028-12-31')
if (typeof periods === 'string') throw new Error(periods)

it.each([
  ['the revenue report', reportStatement(AN_AGENCY, 'MONTH', periods)],
  ['the dashboard', dashboardStatement(AN_AGENCY, NOW)],
  ['the sales of launches', { text: SALES }],
])('%s reads no table of everybody’s from end to end', async (_name, statement) => {
  expect((await reads(statement)).filter((read) => read.startsWith('Seq Scan'))).toEqual([])
})

it('the revenue report adds up payments and seats from indexes alone', async () => {
  const read = await reads(reportStatement(AN_AGENCY, 'MONTH', periods))
  for (const table of ['payment', 'passenger', 'seat']) expect(read).toContain(`Index Only Scan on ${table}`)
})

it('the revenue report of an agency of ordinary size takes at most 50 ms', async () => {
  const statement = reportStatement(AN_AGENCY, 'MONTH', periods)
  const times: number[] = []
  for (let run = 0; run < 15; run += 1) {
    const start = performance.now()
    await pool.query({ ...statement, values: [...statement.values] })
    times.push(performance.now() - start)
  }
  // The fastest third: this machine may be busy with other things.
  expect(times.toSorted((a, b) => a - b)[4]).toBeLessThanOrEqual(50)
})
