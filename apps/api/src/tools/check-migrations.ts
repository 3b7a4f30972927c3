import 'reflect-metadata'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entities } from '../entities.ts'
import { migrate, pendingSchemaChanges } from '../platform/db/index.ts'
import { removeEmbedded, startEmbedded } from '../platform/postgres/index.ts'

// Part of `npm run check`: migrates an empty database and asks what the entities would still change in it.

const directory = mkdtempSync(join(tmpdir(), 'astro-migrations-'))
chmodSync(directory, 0o755)
try {
  const server = await startEmbedded(directory)
  const url = await server.ensureDatabase('astrobookings')
  await migrate(url, entities)
  const pending = await pendingSchemaChanges(url, entities)
  if (pending !== '') {
    console.error(`The entities differ from the migrated database. What is missing:\n${pending}`)
    process.exitCode = 1
  }
} finally {
  await removeEmbedded(directory)
}
