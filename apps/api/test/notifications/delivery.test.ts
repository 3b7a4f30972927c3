import type { Pool } from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PAUSES } from '../../src/modules/notifications/delivery/tries.ts'
import type { Worker } from '../../src/platform/jobs/index.ts'
import { type LogRecord, onLogRecord, setLogLevel } from '../../src/platform/log/index.ts'
import { startProcess } from '../storm/processes.ts'
import { type NotificationWorld, openNotifications, until } from './world.ts'

const QUEUES = ['notify', 'deliverNotification'] as const

let world: NotificationWorld
let worker: Worker

beforeAll(async () => {
  world = await openNotifications()
  worker = await world.work([1, 3, 5])
})
afterAll(async () => expect(await world.close()).toEqual([]))
beforeEach(async () => {
  world.mail.set('well')
  await world.settle(...QUEUES)
  await world.pool.query('truncate notification, notification_status')
  await world.pool.query(`delete from pgboss.job where name = 'deliverNotification'`)
  world.mail.clear()
})

interface Step {
  readonly status: string
  readonly reason: string | null
  readonly at: Date
}

async function history(): Promise<readonly Step[]> {
  const { rows } = await world.pool.query<Step>(
    `select status, failure_reason as reason, timestamp as at from notification_status order by id`,
  )
  return rows
}

const states = async (): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await world.pool.query<{ state: string; count: number }>(
    `select state::text, count(*)::int from pgboss.job where name = 'deliverNotification' group by 1`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

describe('the pauses before further tries', () => {
  it('are five, grow, and outlast a mail server that is away for ten minutes', () => {
    expect(PAUSES).toHaveLength(5)
    expect([...PAUSES]).toEqual(PAUSES.toSorted((a, b) => a - b))
    expect(new Set(PAUSES).size).toBe(5)
    expect(PAUSES.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(600)
  })
})

describe('a mail that the server refuses', () => {
  it('is tried again after growing pauses, then FAILED with each reason, and no address in any log or job', async () => {
    const heard: LogRecord[] = []
    const stop = onLogRecord((record) => heard.push(record))
    setLogLevel('INFO')
    world.mail.set('refuses')
    const [userId = ''] = await world.tell(worker, 1)
    await until(async () => (await states())['failed'] === 1, 30_000)
    setLogLevel('silent')
    stop()
    const steps = await history()
    expect(steps.map(({ status }) => status)).toEqual(['FAILED', 'FAILED', 'FAILED', 'FAILED'])
    expect(steps[0]?.reason).toContain('The mail server refused the recipient: 550')
    const gaps = steps.slice(1).map(({ at }, i) => (at.getTime() - (steps[i]?.at.getTime() ?? 0)) / 1000)
    for (const [i, least] of [1, 3, 5].entries()) {
      expect(gaps[i]).toBeGreaterThanOrEqual(least)
      expect(gaps[i]).toBeLessThan(least + 4)
    }
    const email = await world.emailOf(userId)
    const { rows } = await world.pool.query(`select * from pgboss.job where name in ('notify', 'deliverNotification')`)
    expect(heard.filter(({ message }) => message.includes('deliverNotification'))).toHaveLength(4)
    for (const text of [JSON.stringify(heard), JSON.stringify(rows), JSON.stringify(steps)])
      expect(text).not.toContain(email)
  }, 40_000)

  it('does not hold up the others', async () => {
    world.mail.set('refuses')
    await world.tell(worker, 1)
    await until(async () => (await history()).length === 1)
    world.mail.set('well')
    await world.tell(worker, 3)
    await until(() => world.mail.arrived.length >= 3, 4000)
    expect((await states())['completed']).toBeGreaterThan(0)
  })
})

describe('a mail server that is away', () => {
  it('gets all that waited within seconds of its return, each once, and costs nobody all tries', async () => {
    world.mail.set('away')
    await world.tell(worker, 40)
    await until(async () => (await history()).length >= 20)
    const { rows } = await world.pool.query<{ most: number }>(
      `select max(retry_count)::int as most from pgboss.job where name = 'deliverNotification'`,
    )
    expect(rows[0]?.most).toBeLessThan(3)
    world.mail.set('well')
    await until(() => world.mail.arrived.length >= 40, 20_000)
    await world.settle(...QUEUES)
    expect(await states()).toEqual({ completed: 40 })
    expect(new Set(world.mail.arrived.map(({ messageId }) => messageId)).size).toBe(40)
    expect((await history()).filter(({ status }) => status === 'SENT')).toHaveLength(40)
    const away = (await history()).find(({ status }) => status === 'FAILED')
    expect(away?.reason).toMatch(/^The (mail server|connection)/)
  }, 60_000)

  it.each(['away', 'stalls', 'drops'] as const)(
    'slows no booking and no other job: it %s',
    async (mood) => {
      const ada = await world.traveler()
      const launchId = await world.launch({ totalSeats: 60 })
      const time = async (): Promise<number> => {
        const from = performance.now()
        expect((await ada.book(launchId, { idempotencyKey: crypto.randomUUID() })).booking).not.toBeNull()
        return performance.now() - from
      }
      await time()
      world.mail.set(mood)
      await world.tell(worker, 20)
      await until(async () => (await states())['active'] === 4 || (await history()).length > 0)
      const took = [await time(), await time(), await time()]
      expect(Math.max(...took)).toBeLessThan(1000)
      const told = async () => (await world.told()).filter(({ type }) => type === 'BOOKING_CONFIRMATION').length
      await until(async () => (await told()) === 4, 5000)
      world.mail.set('well')
      await until(async () => ((await states())['completed'] ?? 0) === 28, 30_000)
    },
    60_000,
  )
})

describe('a worker that is killed in mid-delivery', () => {
  it('loses nothing, and sends at most one mail twice, with the same Message-ID', async () => {
    const { all, taken } = await killInMidDelivery(1)
    // The kill did strike in mid-delivery: what the server had taken came again.
    expect([taken.length, all.length, new Set(all).size]).toEqual([1, 13, 12])
    expect(all.filter((one) => one === taken[0])).toHaveLength(2)
  }, 120_000)

  it('repeats more than one mail where it has more hands (the control)', async () => {
    const { all } = await killInMidDelivery(4)
    expect([all.length, new Set(all).size]).toEqual([16, 12])
  }, 120_000)
})

/** Twelve mails, a server that takes and does not answer, a kill, a server that is well. The Message-IDs before and after. */
async function killInMidDelivery(hands: number): Promise<{ readonly taken: string[]; readonly all: string[] }> {
  const file = await openNotifications()
  const env = {
    DATABASE_URL: file.api.database.url,
    SMTP_URL: `smtp://127.0.0.1:${file.mail.port}`,
    PUBLIC_ORIGIN: 'https://astro.example',
    MAIL_HANDS: String(hands),
  }
  const doomed = startProcess({ entry: 'worker', env })
  try {
    file.mail.set('holds')
    const { pool } = file
    await until(
      async () => (await pool.query(`select 1 from pgboss.queue where name = 'notify'`)).rows.length > 0,
      30_000,
    )
    await tellTwelve(pool)
    await until(() => file.mail.arrived.length >= hands, 30_000)
    await doomed.kill()
    const taken = file.mail.arrived.map(({ messageId }) => messageId)
    file.mail.set('well')
    const killed = performance.now()
    doomed.start()
    await until(
      () => new Set(file.mail.arrived.map(({ to }) => to)).size === 12 && file.mail.arrived.length >= 12 + hands,
      60_000,
    )
    expect(performance.now() - killed).toBeLessThan(60_000)
    await file.settle(...QUEUES)
    await pause(500)
    return { taken, all: file.mail.arrived.map(({ messageId }) => messageId) }
  } finally {
    await doomed.kill()
    await file.close()
  }
}

/** Twelve users, each of whom is to hear of a changed password. */
async function tellTwelve(pool: Pool): Promise<void> {
  const ids = Array.from({ length: 12 }, () => crypto.randomUUID())
  await pool.query(
    `insert into app_user (id, email, password_hash, name, role, created_at, updated_at)
     select id, id || '@mail.example', '-', 'Somebody', 'TRAVELER', now(), now() from unnest($1::uuid[]) id`,
    [ids],
  )
  await pool.query(
    `insert into outbox (event, entity_type, entity_id, data, created_at) select 'passwordChanged', 'User', id, '{}', now() from unnest($1::uuid[]) id`,
    [ids],
  )
}
