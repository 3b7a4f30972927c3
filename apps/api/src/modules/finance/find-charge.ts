import type { Sql } from '../../platform/db/index.ts'

/** The charge that was started under a gateway key. */
export async function findCharge(
  sql: Sql,
  gatewayKey: string,
): Promise<{ readonly id: string; readonly amount: string }> {
  const [row] = await sql.query<{ id: string; amount: string }>({
    name: 'find-charge',
    text: 'select id, amount from card_charge where gateway_key = $1',
    values: [gatewayKey],
  })
  if (!row) throw new Error('no card charge was started under this key')
  return row
}
