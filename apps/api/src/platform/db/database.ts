import { type AnyEntity, type EntityClass, MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { outliveBrokenConnections } from './broken-connections.ts'
import { ormOptions } from './orm-options.ts'

/** The product's PostgreSQL. */
export interface Database {
  /** For commands: entities, unit of work. Fork its EntityManager for each command. */
  readonly orm: MikroORM
  /** For hot reads and set-based commands: prepared statements by name, generic plans. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface DatabaseSettings {
  readonly url: string
  /** Connections each of the two pools may open. */
  readonly poolSize: number
  readonly statementTimeoutMs: number
}

const { builtins } = pg.types

/** Dates stay `YYYY-MM-DD` and decimals stay strings: neither a zone nor a float may touch them. */
const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === builtins.DATE
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** A pool of plain connections whose prepared statements are planned once (QUALITY, Speed). */
export function createPool(settings: DatabaseSettings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.poolSize,
    types: parsers,
    application_name: 'astro',
    statement_timeout: settings.statementTimeoutMs,
    query_timeout: settings.statementTimeoutMs + 500,
    connectionTimeoutMillis: settings.statementTimeoutMs,
    idle_in_transaction_session_timeout: 30_000,
    options: '-c plan_cache_mode=force_generic_plan',
  })
  return outliveBrokenConnections(pool)
}

/** Connects to the database for commands and for reads. */
export async function createDatabase(
  settings: DatabaseSettings,
  entities: readonly EntityClass<AnyEntity>[],
): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(settings.url, entities, settings, settings.poolSize))
  const pool = createPool(settings)
  return {
    orm,
    pool,
    async close() {
      await pool.end()
      await orm.close(true)
    },
  }
}
