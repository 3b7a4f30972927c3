import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type EmbeddedServer, startEmbedded } from '../../apps/api/src/platform/postgres/index.ts'
import { API, POSTGRES_HOME } from './paths.ts'
import { step } from './progress.ts'
import { mustRun } from './run-program.ts'
import { fingerprint } from './sources.ts'
import { isStamped, stamp } from './stamp.ts'

const NAME = 'astrobookings'

/** The database that the product runs on. */
export interface RunningDatabase {
  readonly url: string
  /** The server, when it is ours to look after. */
  readonly embedded: EmbeddedServer | undefined
}

/** The server of DATABASE_URL, or the embedded one, started. */
export async function startDatabase(env: NodeJS.ProcessEnv): Promise<RunningDatabase> {
  const given = env.DATABASE_URL?.trim()
  if (given) return { url: given, embedded: undefined }
  return step('PostgreSQL', async () => {
    const embedded = await startEmbedded(POSTGRES_HOME)
    return { url: await embedded.ensureDatabase(NAME), embedded }
  })
}

/** Brings the tables up to date and, in development, fills an empty database. `built` chooses dist or the sources. */
export async function prepareDatabase(
  database: RunningDatabase,
  env: NodeJS.ProcessEnv,
  runTool: ToolRunner,
): Promise<void> {
  const state = `${fingerprint(['apps/api/migrations'])} ${createHash('sha256')
    .update(database.url.replace(/:\d+\//, '/'))
    .digest('hex')}`
  // A server of somebody else's may have been emptied meanwhile; ours cannot without our knowing.
  if (database.embedded && isStamped('database', state)) return
  await step('Tables', () => runTool('migrate', env))
  if (env.NODE_ENV !== 'production') await step('Demo data', () => runTool('seed', env, ['--if-empty']))
  stamp('database', state)
}

export type ToolRunner = (tool: string, env: NodeJS.ProcessEnv, parameters?: readonly string[]) => Promise<string>

/** Runs a tool of the API as it was built. */
export const builtTool: ToolRunner = (tool, env, parameters = []) =>
  mustRun({
    command: process.execPath,
    parameters: [join(API, 'dist', 'src', 'tools', `${tool}.js`), ...parameters],
    env,
  })

/** Runs a tool of the API from its sources. */
export const sourceTool: ToolRunner = (tool, env, parameters = []) =>
  mustRun({
    command: process.execPath,
    parameters: ['--import', 'tsx', join(API, 'src', 'tools', `${tool}.ts`), ...parameters],
    env: { ...env, TSX_TSCONFIG_PATH: join(API, 'tsconfig.json') },
  })
