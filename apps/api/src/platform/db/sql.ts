import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** One statement. With a name it is prepared once per connection and planned once. */
export interface Statement {
  readonly name?: string
  /** With `$1`, `$2`, … for the values. */
  readonly text: string
  readonly values: readonly unknown[]
}

/** Runs statements inside a transaction, whoever opened it: a batch of bookings or a command on entities. */
export interface Sql {
  query<Row extends object>(statement: Statement): Promise<Row[]>
}

/** Statements in the transaction of an EntityManager; flush entities first when a statement must see them. */
export function sqlOf(em: EntityManager): Sql {
  const transaction = em.getTransactionContext<Kysely<unknown>>()
  if (!transaction) throw new Error('statements need the transaction of their EntityManager')
  return {
    async query<Row extends object>({ text, values }: Statement) {
      const result = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
      return result.rows
    },
  }
}

/** Statements on a connection on which a transaction was opened; on a pool, each is a transaction of its own. */
export function sqlOfClient(client: Pool | PoolClient): Sql {
  return {
    async query<Row extends object>({ name, text, values }: Statement) {
      const result = await client.query<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) })
      return result.rows
    },
  }
}
