import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { removeEmbedded, startEmbedded } from '../../../apps/api/src/platform/postgres/index.ts'
import { DIST, freePort, type Settings, startNode, startWorker, type Stoppable } from './processes.ts'

/** The built product, running on a database of its own with the demo data. */
export interface RunningProduct extends Stoppable {
  readonly origin: string
  readonly databaseUrl: string
}

/** Starts PostgreSQL, server and worker as `npm start` does, beside any that already run. */
export async function startProduct(): Promise<RunningProduct> {
  const directory = mkdtempSync(join(tmpdir(), `astro-e2e-${process.pid}-`))
  chmodSync(directory, 0o755)
  const running: Stoppable[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((process) => process.stop()))
    await removeEmbedded(directory)
  }
  try {
    const server = await startEmbedded(directory)
    const databaseUrl = await server.ensureDatabase('astrobookings')
    await prepare({ NODE_ENV: 'development', DATABASE_URL: databaseUrl })
    const node = await startNode(databaseUrl, { INBOX_PORT: String(await freePort()) })
    running.push(node, startWorker(databaseUrl, node.settings))
    return { origin: node.origin, databaseUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function prepare(settings: Settings): Promise<void> {
  const env = { ...process.env, ...settings }
  for (const tool of ['migrate', 'seed'])
    await promisify(execFile)(process.execPath, [join(DIST, 'tools', `${tool}.js`)], { env })
}
