import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueInvoices } from '../../src/modules/finance/index.ts'
import { sqlOf } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { transact } from '../../src/platform/mutate/index.ts'
import { type FinanceWorld, openFinance } from './world.ts'

let world: FinanceWorld
beforeAll(async () => {
  world = await openFinance()
})
afterAll(() => world.close())

const invoices = (count: number) =>
  Array.from({ length: count }, () => ({
    id: newId(),
    type: 'TRAVELER_BOOKING' as const,
    launchId: world.launchId,
    travelerId: world.travelerId,
    agencyId: null,
    amount: '1.00',
    dueDate: '2026-12-31',
  }))

it('gives numbers without gaps or repeats to 50 transactions at once, of which every third rolls back', async () => {
  const now = new Date('2026-06-01T00:00:00Z')
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) =>
      transact(world.system, async (tx) => {
        const issued = await issueInvoices(sqlOf(tx.em), invoices(1 + (i % 4)), now)
        if (i % 3 === 0) throw new Error('rolled back')
        return issued.map((invoice) => invoice.number)
      }),
    ),
  )
  const numbers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))
  expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(17)
  const expected = Array.from({ length: numbers.length }, (_, i) => `AB-2026-${String(i + 1).padStart(6, '0')}`)
  expect(numbers.toSorted()).toEqual(expected)
  const { rows } = await world.database.pool.query<{ number: string }>('select number from invoice order by number')
  expect(rows.map((row) => row.number)).toEqual(expected)
})

it('numbers the invoices of a batch in their order, and each year from 1', async () => {
  const issue = (now: string, count: number) =>
    transact(world.system, (tx) => issueInvoices(sqlOf(tx.em), invoices(count), new Date(now)))
  expect((await issue('2027-12-31T23:59:59.999Z', 3)).map((invoice) => invoice.number)).toEqual([
    'AB-2027-000001',
    'AB-2027-000002',
    'AB-2027-000003',
  ])
  expect((await issue('2028-01-01T00:00:00.000Z', 1)).map((invoice) => invoice.number)).toEqual(['AB-2028-000001'])
})
