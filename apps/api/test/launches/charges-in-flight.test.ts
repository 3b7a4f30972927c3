import { afterAll, beforeAll, expect, it } from 'vitest'
import { entities } from '../../src/entities.ts'
import { createSandboxGateway, type PaymentGateway } from '../../src/modules/finance/index.ts'
import { reconcile } from '../../src/modules/finance/reconcile/index.ts'
import { sendBack } from '../../src/modules/finance/refund-settlement.ts'
import { createDatabase, type Database } from '../../src/platform/db/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { systemScope } from '../../src/platform/jobs/index.ts'
import type { Scope } from '../../src/platform/mutate/index.ts'
import { done, why } from '../bookings/world.ts'
import { type AgencyWorld, anOffer, idOf, type Keeper, openAgencies } from './agency-world.ts'

/** Long enough that a launch can be aborted while the gateway is silent. */
const SILENCE_MS = 1500

let world: AgencyWorld
let agency: Keeper
let port: string
let database: Database
let gateway: PaymentGateway & { close(): Promise<void> }
let system: Scope
beforeAll(async () => {
  world = await openAgencies({ GATEWAY_TIMEOUT_MS: String(SILENCE_MS) })
  agency = await world.agency()
  port = await world.spaceport()
  const { url } = world.api.database
  database = await createDatabase({ url, poolSize: 3, statementTimeoutMs: 10_000 }, entities)
  gateway = await createSandboxGateway({ url, timeoutMs: 100 })
  system = systemScope('test', { database, feed: createLocalFeed() })
})
afterAll(async () => {
  await gateway.close()
  await database.close()
  expect(await world.close()).toEqual([])
})

const aLaunch = async () => idOf(await agency.run('scheduleLaunch', anOffer(await world.rocket(agency.id), port)))
const abort = (launchId: string) => agency.run('abortLaunch', { launchId, reason: 'Engine' })

interface Charge {
  readonly id: string
  readonly status: string
  readonly captured: number
  readonly returned: number
}
const chargeOf = (userId: string) =>
  world.one<Charge>(
    `select c.id, c.status, g.amount_cents::int as captured, g.refunded_cents::int as returned
     from card_charge c left join sandbox_gateway.charge g on g.key = c.gateway_key where c.user_id = $1`,
    userId,
  )

/** An hour later reconciliation has looked at what was left open, and the job it ordered has run. */
async function later(userId: string): Promise<Charge> {
  await world.pool.query(`update card_charge set created_at = created_at - interval '1 hour' where user_id = $1`, [
    userId,
  ])
  await reconcile(system, { gateway, gatewayTimeoutMs: 100 }, 120)
  await sendBack(system, gateway, (await chargeOf(userId)).id)
  return chargeOf(userId)
}

async function untilCharged(userId: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const charge = await chargeOf(userId)
    if (charge?.captured > 0) return
  }
  throw new Error('the gateway was not asked')
}

it('gives money back that the gateway takes while the launch of the held seats is aborted', async () => {
  const launchId = await aLaunch()
  const traveler = await world.traveler()
  const booking = traveler.book(launchId, { payment: { token: 'tok_timeout' } })
  await untilCharged(traveler.id)
  expect(why(await abort(launchId))).toEqual([])
  expect(why(await booking)).toEqual(['LAUNCH_NOT_BOOKABLE launchId'])
  expect(await later(traveler.id)).toMatchObject({ status: 'RETURNED', captured: 100_000, returned: 100_000 })
})

it('gives money back that arrives for a booking whose launch was aborted', async () => {
  const launchId = await aLaunch()
  const traveler = await world.traveler()
  const booked = done(await traveler.book(launchId, { payment: { token: 'tok_timeout' } }))
  expect(booked.invoice.payments).toMatchObject([{ status: 'PENDING' }])
  expect(why(await abort(launchId))).toEqual([])
  expect(await later(traveler.id)).toMatchObject({ status: 'RETURNED', captured: 100_000, returned: 100_000 })
  expect(await traveler.booking(booked.id)).toMatchObject({
    status: 'CANCELLED',
    invoice: { status: 'FAILED', balance: '1000.00' },
  })
})

it('gives money back that pays an unpaid booking at the moment of the abort', async () => {
  const launchId = await aLaunch()
  const traveler = await world.traveler()
  const booked = done(await traveler.book(launchId))
  const paying = traveler.pay(booked.id, 'tok_timeout')
  await untilCharged(traveler.id)
  expect(why(await abort(launchId))).toEqual([])
  await paying
  expect(await later(traveler.id)).toMatchObject({ status: 'RETURNED', captured: 100_000, returned: 100_000 })
})
