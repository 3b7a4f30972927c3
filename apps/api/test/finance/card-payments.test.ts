import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { payByCard, type PaymentGateway, voidInvoices } from '../../src/modules/finance/index.ts'
import { sqlOf } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { type Answer, transact } from '../../src/platform/mutate/index.ts'
import { aTraveler } from '../factories/index.ts'
import { checkInvariants } from '../invariants/index.ts'
import { codeOf, type FinanceWorld, openFinance, stateOf } from './world.ts'

let world: FinanceWorld
beforeAll(async () => {
  world = await openFinance()
})
beforeEach(async () => {
  await world.database.pool.query('truncate sandbox_gateway.charge, sandbox_gateway.refund')
})
afterAll(async () => {
  await world.close()
})

const pay = (invoiceId: string, token: string, idempotencyKey = newId(), gateway?: PaymentGateway): Promise<Answer> =>
  payByCard(world.scopeOf(world.travelerId), gateway ? { ...world.desk, gateway } : world.desk, {
    invoiceId,
    token,
    idempotencyKey,
    operation: 'payInvoice',
  })

it('pays an invoice, once', async () => {
  const id = await world.invoice()
  expect(await pay(id, 'tok_visa')).toEqual({ subjectId: id, errors: [] })
  expect(await stateOf(world, id)).toEqual({ status: 'PAID', balance: '0.00', payments: ['COMPLETED 1000.00'] })
  expect(codeOf(await pay(id, 'tok_visa'))).toBe('ALREADY_PAID')
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('refuses a declined and an unknown card, and takes another one', async () => {
  const id = await world.invoice()
  for (const token of ['tok_declined', 'tok_nonsense']) {
    expect((await pay(id, token)).errors).toEqual([
      expect.objectContaining({ code: 'PAYMENT_DECLINED', path: ['payment', 'token'] }),
    ])
  }
  expect(codeOf(await pay(id, 'tok_visa'))).toBe('done')
  expect((await stateOf(world, id)).status).toBe('PAID')
})

it('keeps no token anywhere', async () => {
  const id = await world.invoice()
  await pay(id, 'tok_visa', 'key-of-canary')
  await pay(await world.invoice(), 'tok_canary_1234')
  for (const table of ['idempotency_key', 'card_charge', 'payment', 'entry_log', 'outbox', 'sandbox_gateway.charge']) {
    const { rows } = await world.database.pool.query(`select 1 from ${table} as row where row::text ~ 'tok_'`)
    expect([table, ...rows]).toEqual([table])
  }
})

it('tells nobody of a foreign invoice', async () => {
  const id = await world.invoice({ travelerId: await aTraveler(world.database.pool) })
  expect((await pay(id, 'tok_visa')).errors).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', path: ['invoiceId'] }),
  ])
  expect(codeOf(await pay('no-id', 'tok_visa'))).toBe('NOT_FOUND')
  expect((await world.money()).captures).toBe(0)
})

it('gives parallel duplicates of one key one charge and one answer', async () => {
  const id = await world.invoice()
  const answers = await Promise.all(Array.from({ length: 8 }, () => pay(id, 'tok_visa', 'same-key')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ subjectId: id, errors: [] })]),
  )
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('charges one card once, whatever many keys ask at the same time', async () => {
  const id = await world.invoice()
  const answers = await Promise.all(Array.from({ length: 8 }, () => pay(id, 'tok_visa')))
  const codes = answers.map(codeOf)
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  expect(codes.every((code) => ['done', 'ALREADY_PAID', 'CONFLICT'].includes(code))).toBe(true)
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('looks an unanswered charge up before it charges another card', async () => {
  const id = await world.invoice()
  expect(await pay(id, 'tok_timeout')).toEqual({ subjectId: id, errors: [] })
  expect(await stateOf(world, id)).toEqual({ status: 'PENDING', balance: '1000.00', payments: ['PENDING 1000.00'] })
  expect(codeOf(await pay(id, 'tok_visa'))).toBe('ALREADY_PAID')
  expect(await stateOf(world, id)).toEqual({ status: 'PAID', balance: '0.00', payments: ['COMPLETED 1000.00'] })
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('asks to wait while nobody knows whether an earlier charge will still come', async () => {
  const id = await world.invoice()
  expect(codeOf(await pay(id, 'tok_unreachable'))).toBe('done')
  expect(codeOf(await pay(id, 'tok_visa'))).toBe('CONFLICT')
  expect((await world.money()).captures).toBe(0)
})

it('resumes a payment whose process died after the card was charged', async () => {
  const id = await world.invoice()
  const dying: PaymentGateway = {
    ...world.desk.gateway,
    charge: async (request) => {
      await world.desk.gateway.charge(request)
      throw new Error('killed')
    },
  }
  await expect(pay(id, 'tok_visa', 'dying', dying)).rejects.toThrow('killed')
  expect(await pay(id, 'tok_visa', 'dying')).toEqual({ subjectId: id, errors: [] })
  expect(await stateOf(world, id)).toMatchObject({ status: 'PAID', payments: ['COMPLETED 1000.00'] })
  expect(await world.money()).toEqual({ captures: 1, captured: 1000, returned: 0 })
})

it('gives money straight back that arrives when the invoice is void', async () => {
  const id = await world.invoice()
  const slow: PaymentGateway = {
    ...world.desk.gateway,
    charge: async (request) => {
      const result = await world.desk.gateway.charge(request)
      await transact(world.system, (tx) =>
        voidInvoices(sqlOf(tx.em), [id], { actorId: null, origin: 'job:test', now: tx.now }),
      )
      await pause(10)
      return result
    },
  }
  expect(codeOf(await pay(id, 'tok_visa', 'late', slow))).toBe('PAYMENT_DECLINED')
  expect(await stateOf(world, id)).toEqual({ status: 'FAILED', balance: '1000.00', payments: ['FAILED 1000.00'] })
  const events = await world.one<{ count: number }>(`select count(*)::int from outbox where event = 'chargeReturned'`)
  expect(events.count).toBe(1)
})

it('leaves books that hold together', async () => {
  // These invoices stand for no booking.
  expect(await checkInvariants(world.database.pool, ['invoice-has-booking'])).toEqual([])
})
