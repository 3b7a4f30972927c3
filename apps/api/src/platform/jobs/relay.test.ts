import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/harness/index.ts'
import { entities } from '../../entities.ts'
import { createDatabase, type Database } from '../db/index.ts'
import { createLocalFeed } from '../feed/index.ts'
import { newId } from '../ids/index.ts'
import { setLogLevel } from '../log/index.ts'
import { insertEvents } from '../outbox/index.ts'
import { createBoss, ensureQueues } from './boss.ts'
import { defineJob, textOf } from './job.ts'
import type { WorkerPart } from './part.ts'
import { gatherReactions } from './reactions.ts'
import { relayBatch, type RelayOptions } from './relay.ts'

let file: TestDatabase
let database: Database
let boss: PgBoss
let options: RelayOptions

const note = defineJob({
  name: 'note',
  parse: (stored) => ({ text: textOf(stored, 'text') }),
  handle: () => Promise.resolve(),
})
const part: WorkerPart = {
  jobs: [note],
  reactions: { noted: (message) => [note.order({ text: String(message.data['text']) })] },
  announcements: { noted: (message) => [{ topic: 'launchSeats', id: message.entityId }] },
}
const feed = createLocalFeed()

beforeAll(async () => {
  setLogLevel('silent')
  file = await createTestDatabase()
  database = await createDatabase({ url: file.url, poolSize: 5, statementTimeoutMs: 5000 }, entities)
  boss = createBoss(file.url, { works: false })
  await boss.start()
  const react = gatherReactions([part], () => Promise.resolve())
  await ensureQueues(boss, [note, react.repeat])
  options = { boss, database, feed, react, jobs: new Map([note, react.repeat].map((job) => [job.name, job])) }
})

afterAll(async () => {
  await boss.stop({ graceful: false })
  await database.close()
  await file.drop()
})

beforeEach(async () => {
  await database.pool.query('delete from outbox')
  await database.pool.query('delete from pgboss.job')
  const sql = {
    query: async <Row extends object>(statement: { text: string; values: readonly unknown[] }) =>
      (await database.pool.query<Row>(statement.text, [...statement.values])).rows,
  }
  const events = ['a', 'b', 'c'].map((text) => ({
    event: 'noted',
    entityType: 'Note',
    entityId: newId(),
    data: { text },
  }))
  await insertEvents(sql, events, new Date())
})

const outbox = async (): Promise<unknown[]> =>
  (await database.pool.query<{ text: string }>(`select data->>'text' as text from outbox order by id`)).rows.map(
    (row) => row.text,
  )
const jobs = async (): Promise<unknown[]> =>
  (
    await database.pool.query<{ text: string }>(
      `select data->'data'->>'text' as text from pgboss.job where name = 'note' order by 1`,
    )
  ).rows.map((row) => row.text)

it('hands over every event and tells of it', async () => {
  const told: string[] = []
  const stop = feed.subscribe('launchSeats', (id) => told.push(id))
  expect(await relayBatch(options)).toBe(3)
  stop()
  expect(await outbox()).toEqual([])
  expect(await jobs()).toEqual(['a', 'b', 'c'])
  expect(told).toHaveLength(3)
})

it('loses and doubles nothing when it dies between writing the jobs and deleting the events', async () => {
  const dying = Object.assign(Object.create(boss) as PgBoss, {
    insert: async (...args: Parameters<PgBoss['insert']>) => {
      await boss.insert(...args)
      // What the server does when the process is killed: the connection ends, the transaction with it.
      await args[2]?.db?.executeSql('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined)
      throw new Error('killed')
    },
  })
  await expect(relayBatch({ ...options, boss: dying })).rejects.toThrow('killed')
  expect(await outbox()).toEqual(['a', 'b', 'c'])
  expect(await jobs()).toEqual([])
  expect(await relayBatch(options)).toBe(3)
  expect(await jobs()).toEqual(['a', 'b', 'c'])
})

it('is done by one worker at a time', async () => {
  const counts = await Promise.all(Array.from({ length: 4 }, () => relayBatch(options)))
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 3])
  expect(await jobs()).toEqual(['a', 'b', 'c'])
})
