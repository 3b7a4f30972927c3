import 'reflect-metadata'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { entities } from '../entities.ts'
import { migrate, pendingSchemaChanges } from '../platform/db/index.ts'
import { removeEmbedded, startEmbedded } from '../platform/postgres/index.ts'

// Part of `npm run check`: migrates an empty database and asks what the entities would still change in it. PostgreSQL
// rewrites conditions as it stores them, so a statement counts only if running it makes a difference.

const CATALOGUE = `
  select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public'
  union all
  select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all
  select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  order by line`

const directory = mkdtempSync(join(tmpdir(), 'astro-migrations-'))
chmodSync(directory, 0o755)
try {
  const server = await startEmbedded(directory)
  const url = await server.ensureDatabase('astrobookings')
  await migrate(url, entities)
  const pending = await pendingSchemaChanges(url, entities)
  const differences = pending === '' ? [] : await run(url, pending)
  if (differences.length > 0) {
    console.error(
      `The entities differ from the migrated database:\n${differences.join('\n')}\nWhat would make them agree:\n${pending}`,
    )
    process.exitCode = 1
  }
} finally {
  await removeEmbedded(directory)
}

/** Runs the statements and tells what they changed: `-` was there before, `+` is there now. */
async function run(url: string, statements: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const before = await catalogue(client)
    await client.query(statements)
    const after = await catalogue(client)
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
    return [...gone, ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)]
  } finally {
    await client.end()
  }
}

async function catalogue(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(CATALOGUE)
  return rows.map(({ line }) => line)
}
