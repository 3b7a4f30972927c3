import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { entities } from '../../src/entities.ts'
import { createSandboxGateway, financeJobs, type PaymentGateway } from '../../src/modules/finance/index.ts'
import { createDatabase, type Database } from '../../src/platform/db/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { createWorker, type Worker } from '../../src/platform/jobs/index.ts'
import { setLogLevel } from '../../src/platform/log/index.ts'
import { passengers } from '../factories/index.ts'
import { done, openWorld, type Person, type World } from '../bookings/world.ts'

const GATEWAY_TIMEOUT_MS = 200

let world: World
let ada: Person
let database: Database
let gateway: PaymentGateway
let worker: Worker

beforeAll(async () => {
  setLogLevel('CRITICAL')
  world = await openWorld({ GATEWAY_TIMEOUT_MS: String(GATEWAY_TIMEOUT_MS) })
  ada = await world.traveler()
  const { url } = world.api.database
  database = await createDatabase({ url, poolSize: 5, statementTimeoutMs: 5000 }, entities)
  gateway = await createSandboxGateway({ url, timeoutMs: GATEWAY_TIMEOUT_MS })
  const parts = [financeJobs({ gateway, gatewayTimeoutMs: GATEWAY_TIMEOUT_MS }, { reconcileIntervalSeconds: 2 })]
  worker = await createWorker({ databaseUrl: url, database, feed: createLocalFeed(), parts })
})
afterAll(async () => {
  await worker.close()
  await gateway.close()
  await database.close()
  expectNothing(await world.close())
})

function expectNothing(violations: readonly unknown[]): void {
  if (violations.length > 0) throw new Error(JSON.stringify(violations))
}

async function returned(): Promise<number> {
  const { rows } = await world.pool.query<{ cents: string }>(
    'select coalesce(sum(refunded_cents), 0) as cents from sandbox_gateway.charge',
  )
  return Number(rows[0]?.cents) / 100
}

async function until(condition: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(100)) {
    if (await condition()) return
  }
  throw new Error('it did not come to that')
}

it('pays a booking whose gateway did not answer, within two minutes and once', async () => {
  const booking = done(await ada.book(await world.launch(), { payment: { token: 'tok_timeout' } }))
  expect(booking).toMatchObject({ invoice: { status: 'PENDING' } })
  expect(booking.payableUntil).not.toBeNull()
  await until(async () => (await ada.booking(booking.id))?.invoice.status === 'PAID', 30)
  expect(await ada.booking(booking.id)).toMatchObject({
    status: 'CONFIRMED',
    payableUntil: null,
    invoice: { balance: '0.00', payments: [{ status: 'COMPLETED' }] },
  })
  const { rows } = await world.pool.query(`select 1 from sandbox_gateway.charge where state = 'captured'`)
  expect(rows).toHaveLength(1)
}, 60_000)

it('sends the refund of a cancelled booking to the gateway by itself', async () => {
  const booking = done(
    await ada.book(await world.launch(), { passengers: passengers(2), payment: { token: 'tok_visa' } }),
  )
  const before = await returned()
  done(await ada.cancel(booking.id))
  await until(isSettled, 10)
  expect((await returned()) - before).toBe(450_000)
}, 30_000)

async function isSettled(): Promise<boolean> {
  const { rows } = await world.pool.query(`select 1 from payment where status = 'REFUNDED' and settled_at is not null`)
  return rows.length === 1
}
