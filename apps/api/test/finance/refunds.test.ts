import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  changeInvoiceAmount,
  insertPayments,
  payByCard,
  type PaymentGateway,
  recordRefunds,
  voidInvoices,
} from '../../src/modules/finance/index.ts'
import { overdueRefunds, settleRefund } from '../../src/modules/finance/refund-settlement.ts'
import { sqlOf } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { transact } from '../../src/platform/mutate/index.ts'
import { checkInvariants } from '../invariants/index.ts'
import { type FinanceWorld, openFinance, stateOf } from './world.ts'

let world: FinanceWorld
beforeAll(async () => {
  world = await openFinance()
})
beforeEach(async () => {
  await world.database.pool.query('truncate sandbox_gateway.charge, sandbox_gateway.refund')
  await world.database.pool.query('delete from outbox')
})
afterAll(async () => {
  await world.close()
})

const by = (now: Date) => ({ actorId: null, origin: 'job:test', now })
const pay = (invoiceId: string, token = 'tok_visa') =>
  payByCard(world.scopeOf(world.travelerId), world.desk, {
    invoiceId,
    token,
    idempotencyKey: newId(),
    operation: 'payInvoice',
  })
const refund = (invoiceId: string, cents: bigint): Promise<void> =>
  transact(world.system, (tx) => recordRefunds(sqlOf(tx.em), [{ invoiceId, cents }], by(tx.now)))

/** What the jobs do that the outbox asks for. */
async function settleAll(gateway: PaymentGateway = world.desk.gateway): Promise<void> {
  const { rows } = await world.database.pool.query<{ id: string }>(
    `select entity_id as id from outbox where event = 'refundRequested'`,
  )
  await Promise.all(rows.map(({ id }) => settleRefund(world.system, gateway, id)))
}

it('gives a part back in our books at once, and at the gateway once, however often it is asked', async () => {
  const id = await world.invoice()
  await pay(id)
  await refund(id, 900_00n)
  expect(await stateOf(world, id)).toEqual({
    status: 'REFUNDED',
    balance: '900.00',
    payments: ['COMPLETED 1000.00', 'REFUNDED 900.00'],
  })
  expect((await world.money()).returned).toBe(0)
  await Promise.all([settleAll(), settleAll(), settleAll()])
  await settleAll()
  expect((await world.money()).returned).toBe(900)
  const { open } = await world.one<{ open: number }>(
    `select count(*)::int as open from payment where status = 'REFUNDED' and settled_at is null`,
  )
  expect(open).toBe(0)
})

it('settles again what died between the gateway and our books', async () => {
  const id = await world.invoice()
  await pay(id)
  await refund(id, 1000_00n)
  const dying: PaymentGateway = {
    ...world.desk.gateway,
    refund: async (request) => {
      await world.desk.gateway.refund(request)
      throw new Error('killed')
    },
  }
  await expect(settleAll(dying)).rejects.toThrow('killed')
  await settleAll()
  expect((await world.money()).returned).toBe(1000)
})

it('refunds several times, up to what was paid and no cent more', async () => {
  const id = await world.invoice()
  await pay(id)
  await refund(id, 400_00n)
  await refund(id, 600_00n)
  await expect(refund(id, 1n)).rejects.toThrow('a refund above what was paid')
  await settleAll()
  expect((await world.money()).returned).toBe(1000)
})

it('takes a refund out of several payments, oldest first', async () => {
  const id = await world.invoice()
  const bank = {
    invoiceId: id,
    amount: '300.00',
    status: 'COMPLETED' as const,
    method: 'BANK_TRANSFER',
    gatewayReference: null,
    gatewayKey: null,
    recordedById: null,
  }
  await transact(world.system, (tx) => insertPayments(sqlOf(tx.em), [bank], tx.now))
  await pay(id)
  expect((await stateOf(world, id)).status).toBe('PAID')
  await refund(id, 500_00n)
  const { rows } = await world.database.pool.query(
    `select method, amount from payment where invoice_id = $1 and status = 'REFUNDED' order by amount`,
    [id],
  )
  expect(rows).toEqual([
    { method: 'CARD', amount: '200.00' },
    { method: 'BANK_TRANSFER', amount: '300.00' },
  ])
  await settleAll()
  expect((await world.money()).returned).toBe(200)
})

it('refunds many invoices at once, as when a launch is aborted', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => world.invoice()))
  for (const id of ids) await pay(id)
  await transact(world.system, (tx) =>
    recordRefunds(
      sqlOf(tx.em),
      ids.map((invoiceId) => ({ invoiceId, cents: 1000_00n })),
      by(tx.now),
    ),
  )
  await settleAll()
  expect((await world.money()).returned).toBe(5000)
})

it('voids an unpaid invoice, and gives back what was paid of it in part', async () => {
  const [unpaid, partly] = [await world.invoice(), await world.invoice()]
  const part = {
    invoiceId: partly,
    amount: '300.00',
    status: 'COMPLETED' as const,
    method: 'BANK_TRANSFER',
    gatewayReference: null,
    gatewayKey: null,
    recordedById: null,
  }
  await transact(world.system, (tx) => insertPayments(sqlOf(tx.em), [part], tx.now))
  await transact(world.system, (tx) => voidInvoices(sqlOf(tx.em), [unpaid, partly], by(tx.now)))
  expect(await stateOf(world, unpaid)).toEqual({ status: 'FAILED', balance: '1000.00', payments: null })
  expect(await stateOf(world, partly)).toMatchObject({
    status: 'REFUNDED',
    payments: ['COMPLETED 300.00', 'REFUNDED 300.00'],
  })
})

it('gives back what is too much when the invoice shrank while the gateway was silent', async () => {
  const id = await world.invoice()
  await pay(id, 'tok_timeout')
  await transact(world.system, (tx) =>
    changeInvoiceAmount(sqlOf(tx.em), { invoiceId: id, amount: '600.00' }, by(tx.now)),
  )
  await pay(id)
  expect(await stateOf(world, id)).toEqual({
    status: 'PAID',
    balance: '0.00',
    payments: ['COMPLETED 1000.00', 'REFUNDED 400.00'],
  })
  await settleAll()
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 400 })
})

it('sweeps up only refunds by card that are overdue', async () => {
  const id = await world.invoice()
  await pay(id)
  await refund(id, 10_00n)
  expect(await overdueRefunds(world.system)).toEqual([])
  await world.database.pool.query(
    `update payment set created_at = created_at - interval '5 minutes' where invoice_id = $1`,
    [id],
  )
  expect(await overdueRefunds(world.system)).toHaveLength(1)
})

it('leaves books that hold together', async () => {
  // These invoices stand for no booking.
  expect(await checkInvariants(world.database.pool, ['invoice-has-booking'])).toEqual([])
})
