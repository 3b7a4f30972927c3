import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/harness/index.ts'
import { entities } from '../../entities.ts'
import { createDatabase, type Database } from '../db/index.ts'
import { createLocalFeed } from '../feed/index.ts'
import { newId } from '../ids/index.ts'
import { transact } from '../mutate/index.ts'
import { setLogLevel } from '../log/index.ts'
import {
  createWorker,
  defineJob,
  installJobs,
  noData,
  systemScope,
  textOf,
  type Worker,
  type WorkerPart,
} from './index.ts'

let file: TestDatabase
let database: Database
const feed = createLocalFeed()

beforeAll(async () => {
  setLogLevel('silent')
  file = await createTestDatabase()
  database = await createDatabase({ url: file.url, poolSize: 10, statementTimeoutMs: 5000 }, entities)
})

afterAll(async () => {
  await database.close()
  await file.drop()
})

const start = (...parts: WorkerPart[]): Promise<Worker> =>
  createWorker({ databaseUrl: file.url, database, feed, parts })

/** A job that notes what it was given. */
function noting(name: string, fail: (text: string, attempt: number) => boolean = () => false) {
  const seen: string[] = []
  const job = defineJob({
    name,
    parse: (stored) => ({ text: textOf(stored, 'text') }),
    handle: async (ctx, { text }) => {
      if (fail(text, ctx.attempt)) throw new Error('not yet')
      seen.push(text)
      await Promise.resolve()
    },
  })
  return { job, seen }
}

async function until(condition: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end;) {
    if (await condition()) return
    await pause(20)
  }
  throw new Error('it did not come to that')
}

const emit = (texts: readonly string[], event = 'noted'): Promise<void> =>
  transact(systemScope('test', { database, feed }), (tx) => {
    for (const text of texts) tx.emit({ event, entityType: 'Note', entityId: newId(), data: { text } })
    return Promise.resolve()
  })

const outboxRows = async (): Promise<number> => (await database.pool.query('select 1 from outbox')).rows.length

it('is installed by several processes at once', async () => {
  await database.pool.query('drop schema if exists pgboss cascade')
  await Promise.all([installJobs(file.url), installJobs(file.url), installJobs(file.url)])
  expect(
    (await database.pool.query(`select 1 from pg_tables where schemaname = 'pgboss' and tablename = 'job'`)).rows,
  ).toHaveLength(1)
})

it('makes jobs of events, within a second, each once, with several workers', async () => {
  const { job, seen } = noting('note')
  const part: WorkerPart = {
    jobs: [job],
    reactions: { noted: (message) => [job.order({ text: String(message.data['text']) })] },
  }
  const workers = await Promise.all([start(part), start(part), start(part)])
  const texts = Array.from({ length: 300 }, (_, i) => `n${i}`)
  const asked = performance.now()
  await emit(['first'])
  await until(() => seen.includes('first'))
  expect(performance.now() - asked).toBeLessThan(1000)
  await Promise.all([emit(texts.slice(0, 100)), emit(texts.slice(100, 200)), emit(texts.slice(200))])
  await until(() => seen.length === 301)
  await pause(300)
  expect(seen.toSorted()).toEqual(['first', ...texts].toSorted())
  expect(await outboxRows()).toBe(0)
  const { rows } = await database.pool.query(
    `select distinct data->>'entityType' as "entityType" from pgboss.job where name = 'note'`,
  )
  expect(rows).toEqual([{ entityType: 'Note' }])
  await Promise.all(workers.map((worker) => worker.close()))
})

it('tries a failed job again', async () => {
  const { job, seen } = noting('retryNote', (_text, attempt) => attempt < 3)
  const worker = await start({ jobs: [job] })
  await worker.send([job.order({ text: 'third time' })])
  await until(() => seen.length === 1, 20_000)
  expect(seen).toEqual(['third time'])
  await worker.close()
})

it('does not let an event that cannot be understood hold up the others', async () => {
  const { job, seen } = noting('laterNote')
  let isBroken = true
  const worker = await start({
    jobs: [job],
    reactions: {
      puzzling: (message) => {
        if (isBroken && message.data['text'] === 'puzzle') throw new Error('what is this?')
        return [job.order({ text: String(message.data['text']) })]
      },
    },
  })
  await emit(['puzzle', 'plain'], 'puzzling')
  await until(() => seen.includes('plain'))
  isBroken = false
  await until(() => seen.includes('puzzle'), 15_000)
  expect(seen).toEqual(['plain', 'puzzle'])
  await worker.close()
})

it('sweeps again and again, one worker at a time, and goes on after a failed run', async () => {
  let [runs, running, most] = [0, 0, 0]
  const sweep = defineJob({
    name: 'sweep',
    parse: noData,
    handle: async () => {
      most = Math.max(most, (running += 1))
      await pause(300)
      running -= 1
      if ((runs += 1) === 1) throw new Error('the first one')
    },
  })
  const part: WorkerPart = { jobs: [sweep], schedules: [{ order: sweep.order({}), everySeconds: 1 }] }
  const workers = await Promise.all([start(part), start(part), start(part)])
  await until(() => runs >= 3)
  await Promise.all(workers.map((worker) => worker.close()))
  const atClose = runs
  await pause(1200)
  expect(most).toBe(1)
  expect(runs).toBe(atClose)
  expect((await database.pool.query(`select 1 from pgboss.job where name = 'sweep'`)).rows).toHaveLength(0)
})

it('gives jobs by the clock to the queue, and forgets those that are no longer declared', async () => {
  const nightly = defineJob({ name: 'nightly', parse: noData, handle: () => Promise.resolve() })
  const scheduled = async (): Promise<unknown[]> =>
    (await database.pool.query<{ cron: string }>('select cron from pgboss.schedule')).rows.map((row) => row.cron)
  const first = await start({ jobs: [nightly], schedules: [{ order: nightly.order({}), cron: '17 3 * * *' }] })
  expect(await scheduled()).toEqual(['17 3 * * *'])
  await first.close()
  const second = await start({ jobs: [nightly] })
  expect(await scheduled()).toEqual([])
  await second.close()
})

it('runs the jobs of a killed worker again within a minute', async () => {
  const script = new URL('./fixture/doomed-worker.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, file.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const { job, seen } = noting('note')
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await database.pool.query(`delete from outbox`)
  await emit(['survivor'])
  const helper = await start({
    jobs: [
      defineJob({ name: 'unrelated', parse: noData, handle: () => Promise.resolve() }),
      { ...job, concurrency: 0 },
    ],
    reactions: { noted: (m) => [job.order({ text: String(m.data['text']) })] },
  })
  await until(() => output.includes('taken'), 20_000)
  child.kill('SIGKILL')
  const killed = performance.now()
  const heir = await start({ jobs: [job] })
  await until(() => seen.includes('survivor'), 60_000)
  expect(performance.now() - killed).toBeLessThan(60_000)
  await Promise.all([helper.close(), heir.close()])
}, 90_000)
