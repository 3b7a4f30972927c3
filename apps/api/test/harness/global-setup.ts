import 'reflect-metadata'
import { chmodSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { entities } from '../../src/entities.ts'
import { migrate } from '../../src/platform/db/index.ts'
import { installJobs } from '../../src/platform/jobs/index.ts'
import { removeEmbedded, startEmbedded } from '../../src/platform/postgres/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address on the test server. */
    readonly testServer: string
    /** The product role's address of the migrated template, which is copied and never connected to. */
    readonly testTemplate: string
  }
}

const TEMPLATE = 'astro_template'
const PREFIX = 'astro-test-'

/** One PostgreSQL for the whole run, with one migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(directory, 0o755)
  try {
    const server = await startEmbedded(directory)
    const template = await server.ensureDatabase(TEMPLATE)
    await migrate(template, entities)
    await installJobs(template)
    await freeze(server.adminUrl('postgres'))
    project.provide('testServer', server.adminUrl('postgres'))
    project.provide('testTemplate', template)
  } catch (error) {
    await removeEmbedded(directory)
    throw error
  }
  return () => removeEmbedded(directory)
}

/** Nothing may connect to the template: copying it waits until nobody does. */
async function freeze(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`)
  await client.end()
}

/** Servers of runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0])
    if (!isRunning(owner)) await removeEmbedded(join(tmpdir(), name)).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
