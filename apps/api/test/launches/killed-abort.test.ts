import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { checkInvariants } from '../invariants/index.ts'
import { freePort, type Killable, startProcess, untilReady } from '../storm/processes.ts'
import { type AgencyWorld, anOffer, idOf, openAgencies } from './agency-world.ts'
import { crowd } from './crowd.ts'

const SEATS = 100
const CONTROL = [join(import.meta.dirname, 'without-one-transaction.mjs')]

let world: AgencyWorld
const processes: Killable[] = []
afterEach(async () => {
  await Promise.all(processes.splice(0).map((one) => one.kill()))
  await world.close()
})

interface Scene {
  readonly launchId: string
  readonly cookie: string
}

/** A sold-out launch: 25 travelers with four seats each, all paid. */
async function aFullLaunch(): Promise<Scene> {
  world = await openAgencies()
  const agency = await world.agency()
  const offer = anOffer(await world.rocket(agency.id), await world.spaceport(), { totalSeats: SEATS })
  const launchId = idOf(await agency.run('scheduleLaunch', offer))
  await crowd(
    world,
    launchId,
    Array.from({ length: SEATS / 4 }, () => ({ seats: 4, paid: true })),
  )
  return { launchId, cookie: agency.caller.cookie }
}

/** A server in a process of its own aborts the launch, and is killed between the bookings and the agency's invoice. */
async function killInTheMiddle({ launchId, cookie }: Scene, preload: readonly string[]): Promise<void> {
  const port = await freePort()
  const { url } = world.api.database
  const server = startProcess({
    entry: 'server',
    env: { DATABASE_URL: url, PORT: String(port), SMTP_URL: 'smtp://127.0.0.1:1' },
    preload,
  })
  processes.push(server)
  await untilReady(`http://127.0.0.1:${port}`)
  const gate = new pg.Client({ connectionString: url })
  await gate.connect()
  await gate.query('begin')
  await gate.query('select from invoice_counter for update')
  const aborting = abortAt(`http://127.0.0.1:${port}`, { launchId, cookie }).catch(() => null)
  await until(async () => (await waiting()) === 1)
  await server.kill()
  expect(await aborting).toBeNull()
  await gate.query('rollback')
  // The database notices only now that nobody is left to commit.
  await until(async () => (await waiting()) === 0)
  await gate.end()
}

async function abortAt(origin: string, { launchId, cookie }: Scene): Promise<unknown> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query:
        'mutation ($input: AbortLaunchInput!) { abortLaunch(input: $input) { launch { status } errors { code } } }',
      variables: { input: { launchId, reason: 'Engine' } },
    }),
  })
  const body = (await answer.json()) as { data: unknown }
  return body.data
}

/** How many transactions of this database wait for the counter of invoices, or still stand open behind it. */
async function waiting(): Promise<number> {
  const { rows } = await world.pool.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and state <> 'idle' and query like '%from invoice_counter where year%'`,
  )
  return rows[0]?.n ?? 0
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return
    await pause(50)
  }
  throw new Error('it did not come to pass in twenty seconds')
}

const standOf = (launchId: string) =>
  world.one(
    `select status, available_seats as free,
       (select array_agg(distinct status) from booking where launch_id = l.id) as bookings,
       (select count(*)::int from payment p join invoice i on i.id = p.invoice_id where i.launch_id = l.id and p.status = 'REFUNDED') as refunds,
       (select count(*)::int from invoice where launch_id = l.id and type = 'AGENCY_LAUNCH') as bills
     from launch l where id = $1`,
    launchId,
  )

it('has done nothing when it is killed in the middle, and everything once when it is asked again', async () => {
  const scene = await aFullLaunch()
  await killInTheMiddle(scene, [])
  expect(await standOf(scene.launchId)).toEqual({
    status: 'SCHEDULED',
    free: 0,
    bookings: ['CONFIRMED'],
    refunds: 0,
    bills: 0,
  })
  expect(await checkInvariants(world.pool)).toEqual([])
  const { origin } = world.api
  const answers = await Promise.all([abortAt(origin, scene), abortAt(origin, scene)])
  expect(answers).toContainEqual({ abortLaunch: { launch: { status: 'ABORTED' }, errors: [] } })
  expect(await standOf(scene.launchId)).toEqual({
    status: 'ABORTED',
    free: 100,
    bookings: ['CANCELLED'],
    refunds: 25,
    bills: 1,
  })
  expect(await checkInvariants(world.pool)).toEqual([])
}, 120_000)

it('is found out when its work is split over two transactions (control)', async () => {
  const scene = await aFullLaunch()
  await killInTheMiddle(scene, CONTROL)
  expect(await standOf(scene.launchId)).toMatchObject({ status: 'ABORTED', refunds: 25, bills: 0 })
  expect((await checkInvariants(world.pool)).map(({ name }) => name)).toContain('ended-launch-is-invoiced-once')
}, 120_000)
