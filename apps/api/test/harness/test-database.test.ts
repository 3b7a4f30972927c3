import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from './index.ts'

let first: TestDatabase
let second: TestDatabase

beforeAll(async () => {
  ;[first, second] = await Promise.all([createTestDatabase(), createTestDatabase()])
})

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()])
})

async function query(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

it('gives each caller a migrated database of its own', async () => {
  await query(first.url, 'create table mark (id int)')
  const marks = `select 1 from pg_tables where tablename = 'mark'`
  expect(await query(first.url, marks)).toHaveLength(1)
  expect(await query(second.url, marks)).toHaveLength(0)
  expect((await query(second.url, `select 1 from pg_tables where schemaname = 'public'`)).length).toBeGreaterThan(10)
})

it('keeps every commit on disk', async () => {
  const durable = `select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`
  expect(await query(first.url, durable)).toEqual([{ setting: 'on' }, { setting: 'on' }, { setting: 'on' }])
})

it('connects as a role without special rights', async () => {
  expect(await query(first.url, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false },
  ])
})
