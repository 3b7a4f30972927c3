// npm start: builds, starts the database, brings its tables and demo data up to date, runs server and worker.
import { join } from 'node:path'
import { loadConfig } from '../../apps/api/src/platform/config/index.ts'
import { buildIfNeeded } from '../lib/build.ts'
import { guardDatabase } from '../lib/database-guard.ts'
import { builtTool, prepareDatabase, startDatabase } from '../lib/database.ts'
import { API } from '../lib/paths.ts'
import { completeEnvironment, startProduct } from '../lib/product.ts'
import { explain, step } from '../lib/progress.ts'
import { untilReady } from '../lib/readiness.ts'
import { clearRecord, takeOver } from '../lib/run-file.ts'
import { readEnvironment } from '../lib/settings.ts'
import { onShutdown } from '../lib/shutdown.ts'
import { welcome } from '../lib/welcome.ts'

const ENTRY_POINTS = {
  server: ['--enable-source-maps', join(API, 'dist', 'src', 'server.js')],
  worker: ['--enable-source-maps', join(API, 'dist', 'src', 'worker.js')],
}

const shutdown = onShutdown('\nStopping …')

try {
  await start()
} catch (error) {
  if (!shutdown.signal.aborted) console.error(explain(error))
  await shutdown.end(shutdown.signal.aborted ? 0 : 1)
}

async function start(): Promise<void> {
  const given = readEnvironment()
  loadConfig({ ...given, DATABASE_URL: given.DATABASE_URL || 'postgresql://embedded' })
  await takeOver()
  shutdown.add(clearRecord)
  const building = buildIfNeeded(shutdown.signal)
  // Awaited below; if the database fails first, its failure is the one to tell.
  building.catch(() => undefined)
  const database = await startDatabase(given)
  shutdown.add(guardDatabase(database.embedded))
  await building
  const env = await completeEnvironment(given, database.url)
  await prepareDatabase(database, env, builtTool)
  if (shutdown.signal.aborted) return
  const product = startProduct(ENTRY_POINTS, env)
  shutdown.add(() => product.stop())
  await step('Server and worker', () => untilReady(product, shutdown.signal))
  if (!shutdown.signal.aborted) console.log(welcome(product.origin, env))
}
