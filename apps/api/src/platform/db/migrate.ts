import { type AnyEntity, type EntityClass, MikroORM } from '@mikro-orm/postgresql'
import { ormOptions } from './orm-options.ts'

/** A migration may rewrite a table; it gets minutes, not the seconds of a request. */
const LIMITS = { statementTimeoutMs: 600_000 }

/** Runs what migrations are missing. Safe beside other nodes: the first takes an advisory lock, the rest wait. */
export async function migrate(url: string, entities: readonly EntityClass<AnyEntity>[]): Promise<readonly string[]> {
  const orm = await MikroORM.init(ormOptions(url, entities, LIMITS, 2))
  const client = orm.em.getConnection()
  try {
    await client.execute('select pg_advisory_lock(720_001)')
    const done = await orm.migrator.up()
    return done.map((migration) => migration.name)
  } finally {
    await orm.close(true)
  }
}

/** What the entities would change in a migrated database; empty when migrations and entities agree. */
export async function pendingSchemaChanges(url: string, entities: readonly EntityClass<AnyEntity>[]): Promise<string> {
  const orm = await MikroORM.init(ormOptions(url, entities, LIMITS, 2))
  try {
    const statements = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n')
    // Triggers and their functions live in migrations alone; tests of what they guard would miss them.
    return statements.filter((line) => line !== '' && !/^drop (trigger|function) /.test(line)).join('\n')
  } finally {
    await orm.close(true)
  }
}
