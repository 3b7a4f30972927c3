import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../apps/api/src/platform/postgres/index.ts'
import { STATE } from '../../scripts/lib/paths.ts'
import { step } from '../../scripts/lib/progress.ts'
import { mustRun } from '../../scripts/lib/run-program.ts'
import { fingerprint } from '../../scripts/lib/sources.ts'

/** Blocks of demo data: some 4,500 launches, 43,000 bookings, 9,000 travelers. */
const SCALE = 10
const DATABASE = 'bench'

/** What the bench leaves behind, never committed. */
export const BENCH_STATE = join(STATE, 'bench')

/** A PostgreSQL with a fresh copy of the demo data. */
export interface Environment {
  readonly url: string
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Starts a PostgreSQL of the bench's own and fills it; the filled database is kept as a template for the next run. */
export async function openEnvironment(build: string): Promise<Environment> {
  const server = await step('PostgreSQL', () => startEmbedded(join(BENCH_STATE, 'postgres')))
  const admin = new pg.Client({ connectionString: server.adminUrl('postgres') })
  await admin.connect()
  const template = `template_${fingerprint(['apps/api/migrations', 'apps/api/seeds']).slice(0, 12)}`
  const known = await admin.query('select 1 from pg_database where datname = $1', [template])
  if (known.rowCount === 0)
    await makeTemplate(await server.ensureDatabase(`${template}_draft`), { admin, template, build })
  await admin.query(`drop database if exists ${DATABASE} with (force)`)
  await step('A fresh copy of the data', () =>
    admin.query(`create database ${DATABASE} template ${template} owner astro`),
  )
  await admin.end()
  const url = await server.ensureDatabase(DATABASE)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  return {
    url,
    pool,
    async close() {
      await pool.end()
      await server.stop()
    },
  }
}

interface Template {
  readonly admin: pg.Client
  readonly template: string
  readonly build: string
}

async function makeTemplate(url: string, { admin, template, build }: Template): Promise<void> {
  const env = { ...serverSettings(url), NODE_ENV: 'development' }
  const tool = (name: string, ...parameters: string[]) =>
    mustRun({ command: process.execPath, parameters: [join(build, 'src', 'tools', `${name}.js`), ...parameters], env })
  await step('Tables', () => tool('migrate'))
  await step('Demo data', () => tool('seed', '--scale', String(SCALE)))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
  // Renamed when it is whole, so that an interrupted run leaves no half-filled template.
  await admin.query(`alter database ${template}_draft rename to ${template}`)
}

/** The settings of production; only the rate limits are wide, because one address asks for everybody. */
export function serverSettings(databaseUrl: string): NodeJS.ProcessEnv {
  const { PATH } = process.env
  return {
    PATH,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_ORIGIN: 'https://bench.example',
    SIGNING_SECRET: randomBytes(32).toString('hex'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'WARNING',
    RATE_LIMITS: 'lenient',
    MAX_SOCKETS_PER_USER: '1000',
  }
}
