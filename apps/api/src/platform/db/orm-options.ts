import { Migrator } from '@mikro-orm/migrations'
import { type AnyEntity, type EntityClass, type Options, defineConfig } from '@mikro-orm/postgresql'
import { migrations } from '../../../migrations/index.ts'

/** How long a statement may run, and how long we wait for the server's answer at all, in milliseconds. */
export interface StatementLimits {
  readonly statementTimeoutMs: number
}

/** MikroORM's options for one database; the entities come from the composition, because platform knows none. */
export function ormOptions(
  url: string,
  entities: readonly EntityClass<AnyEntity>[],
  limits: StatementLimits,
  poolSize: number,
): Options {
  return defineConfig({
    clientUrl: url,
    entities: [...entities],
    extensions: [Migrator],
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: false,
    pool: { min: 0, max: poolSize },
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, transactional: true },
    schemaGenerator: { ignoreSchema: ['pgboss', 'sandbox_gateway', 'catalogue'] },
    driverOptions: {
      statement_timeout: limits.statementTimeoutMs,
      // A frozen server never answers, so the statement's own limit never fires: the client needs one as well.
      query_timeout: limits.statementTimeoutMs + 500,
      connectionTimeoutMillis: limits.statementTimeoutMs,
      application_name: 'astro-orm',
    },
  })
}
