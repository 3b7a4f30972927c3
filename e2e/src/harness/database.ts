import { Pool } from 'pg'
import { inject } from 'vitest'
import { checkInvariants } from '../../../apps/api/test/invariants/index.ts'

/** The product's database, for what a browser cannot see. Close it in `afterAll`. */
export interface Database {
  readonly pool: Pool
  /** The one row that a statement must give. */
  one<Row>(sql: string, values?: readonly unknown[]): Promise<Row>
  /** What does not hold of what must always hold (apps/api/test/invariants); empty when all does. */
  violations(): ReturnType<typeof checkInvariants>
  close(): Promise<void>
}

export function openDatabase(): Database {
  const pool = new Pool({ connectionString: inject('databaseUrl'), max: 2 })
  return {
    pool,
    one: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const { rows } = await pool.query(sql, [...values])
      if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one: ${sql}`)
      return rows[0] as Row
    },
    violations: () => checkInvariants(pool),
    close: () => pool.end(),
  }
}
