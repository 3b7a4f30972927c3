// npm run dev: server and worker from their sources, started again at each change, and a Vite server for each app.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../apps/api/src/platform/config/index.ts'
import { guardDatabase } from '../lib/database-guard.ts'
import { prepareDatabase, sourceTool, startDatabase } from '../lib/database.ts'
import { API, bin, ROOT } from '../lib/paths.ts'
import { completeEnvironment, startProduct } from '../lib/product.ts'
import { explain, step } from '../lib/progress.ts'
import { untilReady } from '../lib/readiness.ts'
import { clearRecord, takeOver } from '../lib/run-file.ts'
import { freePortFrom, readEnvironment } from '../lib/settings.ts'
import { onShutdown } from '../lib/shutdown.ts'
import { supervise } from '../lib/supervised.ts'
import { welcome } from '../lib/welcome.ts'

const FIRST_VITE_PORT = 5173

const watched = (file: string): readonly string[] => [
  bin('tsx'),
  'watch',
  '--clear-screen=false',
  '--tsconfig',
  join(API, 'tsconfig.json'),
  join(API, 'src', file),
]
const shutdown = onShutdown('\nStopping …')

try {
  await start()
} catch (error) {
  if (!shutdown.signal.aborted) console.error(explain(error))
  await shutdown.end(shutdown.signal.aborted ? 0 : 1)
}

async function start(): Promise<void> {
  const given = readEnvironment()
  await takeOver()
  shutdown.add(clearRecord)
  const database = await startDatabase(given)
  shutdown.add(guardDatabase(database.embedded))
  const env = await completeEnvironment(given, database.url)
  loadConfig(env)
  await prepareDatabase(database, env, sourceTool)
  const product = startProduct({ server: watched('server.ts'), worker: watched('worker.ts') }, env)
  shutdown.add(() => product.stop())
  const pages = await startVite(product.origin)
  await step('Server and worker', () => untilReady(product, shutdown.signal))
  if (!shutdown.signal.aborted) console.log([welcome(product.origin, env), ...pages, ''].join('\n'))
}

/** A Vite server for each app; all of them send /graphql on to the API. */
async function startVite(origin: string): Promise<readonly string[]> {
  const lines: string[] = []
  for (const app of readdirSync(join(ROOT, 'apps')).filter((name) =>
    existsSync(join(ROOT, 'apps', name, 'vite.config.ts')),
  )) {
    const port = await freePortFrom(FIRST_VITE_PORT + lines.length)
    const parameters = [bin('vite'), join(ROOT, 'apps', app), '--config', join(ROOT, 'apps', app, 'vite.config.ts')]
    const env = { ...process.env, API_ORIGIN: origin }
    const vite = supervise({
      name: `vite-${app}`,
      parameters: [...parameters, '--port', String(port)],
      env,
      onChange: () => undefined,
    })
    shutdown.add(() => vite.stop())
    lines.push(`  apps/${app} with hot reload: http://localhost:${port}`)
  }
  return lines
}
