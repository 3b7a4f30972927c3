import type { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'

/** The product's PostgreSQL. */
export interface Database {
  /** For commands: entities, unit of work. Fork its EntityManager for each command. */
  readonly orm: MikroORM
  /** For hot reads and set-based commands: prepared statements by name, generic plans. */
  readonly pool: Pool
  close(): Promise<void>
}
