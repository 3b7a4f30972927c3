import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  type ChargeOutcome,
  type InvoiceFact,
  invoicePaid,
  invoiceReopened,
  issueInvoices,
  payByCard,
  payWithCharge,
  type PaymentGateway,
  returnCharge,
  settleWithGateway,
  startCharge,
  voidInvoices,
} from '../../src/modules/finance/index.ts'
import { reconcile } from '../../src/modules/finance/reconcile/index.ts'
import { sendBack } from '../../src/modules/finance/refund-settlement.ts'
import { setClock } from '../../src/platform/clock/index.ts'
import { sqlOf } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { onLogRecord, setLogLevel } from '../../src/platform/log/index.ts'
import { transact } from '../../src/platform/mutate/index.ts'
import { checkInvariants } from '../invariants/index.ts'
import { codeOf, type FinanceWorld, openFinance, stateOf } from './world.ts'

let world: FinanceWorld
const heard: { event: string; invoiceId: string }[] = []
const critical: string[] = []
const stops: (() => void)[] = []

beforeAll(async () => {
  world = await openFinance()
  setLogLevel('CRITICAL')
  const note =
    (event: string) =>
    (_tx: unknown, { invoiceId }: InvoiceFact) =>
      Promise.resolve(void heard.push({ event, invoiceId }))
  stops.push(invoicePaid.on(note('paid')), invoiceReopened.on(note('reopened')))
  stops.push(onLogRecord((record) => void (record.level === 'CRITICAL' && critical.push(record.message))))
})
beforeEach(async () => {
  heard.length = 0
  critical.length = 0
  await world.database.pool.query('truncate sandbox_gateway.charge, sandbox_gateway.refund')
  await world.database.pool.query('truncate card_charge, outbox')
})
afterEach(() => setClock())
afterAll(async () => {
  for (const stop of stops) stop()
  await world.close()
})

const later = (seconds: number): void => setClock(() => new Date(Date.now() + seconds * 1000))
const pay = (invoiceId: string, token: string) =>
  payByCard(world.scopeOf(world.travelerId), world.desk, {
    invoiceId,
    token,
    idempotencyKey: newId(),
    operation: 'payInvoice',
  })
const by = (now: Date) => ({ actorId: null, origin: 'job:test', now })

/** As a booking begins: a charge behind which no invoice stands yet, captured or not. */
async function charge(token = 'tok_visa'): Promise<{ id: string; outcome: ChargeOutcome }> {
  const given = { gatewayKey: `astro_charge_${newId()}`, userId: world.travelerId, amount: '1000.00', invoiceId: null }
  const id = await transact(world.system, (tx) => startCharge(sqlOf(tx.em), given, tx.now))
  return { id, outcome: await settleWithGateway(world.system, world.desk.gateway, id, token) }
}

/** As a booking ends: its invoice, paid with the charge. */
const book = (chargeId: string): Promise<string> =>
  transact(world.system, async (tx) => {
    const sql = sqlOf(tx.em)
    const invoice = {
      id: newId(),
      type: 'TRAVELER_BOOKING' as const,
      launchId: world.launchId,
      travelerId: world.travelerId,
      agencyId: null,
      amount: '1000.00',
      dueDate: '2099-01-01',
    }
    await issueInvoices(sql, [invoice], tx.now)
    await payWithCharge(sql, { chargeId, invoiceId: invoice.id, by: by(tx.now) })
    return invoice.id
  })

/** What the jobs do that the outbox asks for. */
async function sendBackAll(): Promise<void> {
  const { rows } = await world.database.pool.query<{ id: string }>(
    `delete from outbox where event = 'chargeReturned' returning entity_id as id`,
  )
  for (const { id } of rows) await sendBack(world.system, world.desk.gateway, id)
}

it('books a charge that was captured though the gateway did not answer, once', async () => {
  const id = await world.invoice()
  await pay(id, 'tok_timeout')
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ booked: 0 })
  later(60)
  const runs = await Promise.all([1, 2, 3].map(() => reconcile(world.system, world.desk, 15)))
  expect(runs.some((run) => run.booked > 0)).toBe(true)
  expect(await stateOf(world, id)).toEqual({ status: 'PAID', balance: '0.00', payments: ['COMPLETED 1000.00'] })
  expect(heard).toEqual([{ event: 'paid', invoiceId: id }])
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('books a booking whose charge was unknown when it was made', async () => {
  const { id, outcome } = await charge('tok_timeout')
  expect(outcome).toEqual({ state: 'unknown' })
  const invoiceId = await book(id)
  expect((await stateOf(world, invoiceId)).payments).toEqual(['PENDING 1000.00'])
  later(60)
  await reconcile(world.system, world.desk, 15)
  expect(await stateOf(world, invoiceId)).toEqual({ status: 'PAID', balance: '0.00', payments: ['COMPLETED 1000.00'] })
})

it('lets a charge go that the gateway never heard of, and another card pay', async () => {
  const id = await world.invoice()
  await pay(id, 'tok_unreachable')
  later(60)
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ declined: 1 })
  expect(await stateOf(world, id)).toEqual({ status: 'PENDING', balance: '1000.00', payments: ['FAILED 1000.00'] })
  expect(codeOf(await pay(id, 'tok_visa'))).toBe('done')
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('gives back what was captured for a booking that never came', async () => {
  const { outcome } = await charge()
  expect(outcome).toEqual({ state: 'captured' })
  later(30)
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ returned: 0 })
  later(60)
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ returned: 1 })
  await sendBackAll()
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 1000 })
})

it('gives back what arrives for an invoice that has become void', async () => {
  const { id } = await charge('tok_timeout')
  const invoiceId = await book(id)
  await transact(world.system, (tx) => voidInvoices(sqlOf(tx.em), [invoiceId], by(tx.now)))
  later(60)
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ returned: 1 })
  await sendBackAll()
  expect(await stateOf(world, invoiceId)).toEqual({
    status: 'FAILED',
    balance: '1000.00',
    payments: ['FAILED 1000.00'],
  })
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 1000 })
})

it('uses a charge for a booking or gives it back, never both', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const { id } = await charge()
      const [booked, returned] = await Promise.allSettled([
        book(id),
        pause(i % 12).then(() => transact(world.system, (tx) => returnCharge(sqlOf(tx.em), id, tx.now))),
      ])
      return [booked.status === 'fulfilled', returned.status === 'fulfilled' && returned.value]
    }),
  )
  for (const [booked, returned] of outcomes) expect(booked).not.toBe(returned)
  await sendBackAll()
  const kept = outcomes.filter(([booked]) => booked).length
  expect(await world.money()).toEqual({ captures: 40, captured: 40_000, returned: (40 - kept) * 1000 })
})

it('asks again for a return that never reached the gateway', async () => {
  const { id } = await charge()
  await transact(world.system, (tx) => returnCharge(sqlOf(tx.em), id, tx.now))
  await world.database.pool.query('delete from outbox')
  later(120)
  await reconcile(world.system, world.desk, 15)
  await sendBackAll()
  expect((await world.money()).returned).toBe(1000)
})

it('gives back a capture that our books have lost, and calls people', async () => {
  await world.desk.gateway.charge({ key: `astro_charge_${newId()}`, amountCents: 500_00n, token: 'tok_visa' })
  await world.desk.gateway.charge({ key: 'another-shop', amountCents: 700_00n, token: 'tok_visa' })
  later(60)
  await reconcile(world.system, world.desk, 15)
  await reconcile(world.system, world.desk, 15)
  expect(await world.money()).toEqual({ captures: 2, captured: 1200, returned: 500 })
  expect(critical).toHaveLength(1)
})

it('opens an invoice again whose payment the gateway never took, and calls people', async () => {
  const ids = [await world.invoice(), await world.invoice()]
  for (const id of ids) await pay(id, 'tok_visa')
  heard.length = 0
  const [lost = ''] = ids
  await world.database.pool.query(
    `delete from sandbox_gateway.charge where key = (select gateway_key from payment where invoice_id = $1)`,
    [lost],
  )
  later(60)
  expect(await reconcile(world.system, world.desk, 15)).toMatchObject({ reopened: 1 })
  expect(await stateOf(world, lost)).toEqual({ status: 'PENDING', balance: '1000.00', payments: ['FAILED 1000.00'] })
  expect(heard).toEqual([{ event: 'reopened', invoiceId: lost }])
  expect(critical).toHaveLength(1)
  expect(codeOf(await pay(lost, 'tok_visa'))).toBe('done')
})

it('touches nothing when the gateway suddenly knows none of our charges', async () => {
  for (let i = 0; i < 5; i += 1) await pay(await world.invoice(), 'tok_visa')
  const empty: PaymentGateway = {
    ...world.desk.gateway,
    find: () => Promise.resolve(null),
    captures: () => Promise.resolve([]),
  }
  later(60)
  expect(await reconcile(world.system, { ...world.desk, gateway: empty }, 15)).toMatchObject({ reopened: 0 })
  expect(critical).toEqual([expect.stringContaining('does not know many of our charges')])
})

it('leaves books that hold together', async () => {
  // These invoices stand for no booking.
  expect(await checkInvariants(world.database.pool, ['invoice-has-booking'])).toEqual([])
})
