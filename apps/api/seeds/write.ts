import type { ClientBase } from 'pg'
import { type Counters, numberInvoices } from './plan/numbering.ts'
import type { Sheet } from './rows/sheet.ts'

/** Rows a statement carries: large enough to be fast, small enough for the server's memory. */
const BATCH = 5000

/** In the order that the foreign keys ask for. */
const ORDER = [
  'app_user',
  'traveler',
  'agency',
  'employee',
  'spaceport',
  'rocket',
  'launch',
  'launch_status_change',
  'invoice',
  'booking',
  'passenger',
  'seat_hold',
  'seat',
  'payment',
  'card_charge',
  'entry_log',
] as const satisfies readonly (keyof Sheet)[]

/**
 * Writes a block's rows in one transaction, and what `more` adds to them; triggers count seats and sums as they do in
 * the product.
 */
export async function writeSheet(client: ClientBase, sheet: Sheet, more?: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    const counters = await readCounters(client)
    numberInvoices(sheet, counters)
    await writeTables(client, sheet, counters)
    await more?.()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function writeTables(client: ClientBase, sheet: Sheet, counters: Counters): Promise<void> {
  for (const table of ORDER) await writeRows(client, table, rowsOf(sheet, table))
  await settleInvoices(client, sheet)
  await writeRows(client, 'sandbox_gateway.charge', sheet.sandbox_charge)
  await writeRows(client, 'sandbox_gateway.refund', sheet.sandbox_refund)
  for (const [year, last] of counters) {
    const insert = 'insert into invoice_counter (year, last_number) values ($1, $2)'
    await client.query(`${insert} on conflict (year) do update set last_number = excluded.last_number`, [year, last])
  }
}

function rowsOf(sheet: Sheet, table: keyof Sheet): readonly object[] {
  if (table !== 'invoice') return sheet[table]
  // A CHECK refuses PAID before the payments are there, and they come after their invoices.
  return sheet.invoice.map((row) => (row.status === 'PAID' ? { ...row, status: 'PENDING' } : row))
}

async function writeRows(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ')
  for (let from = 0; from < rows.length; from += BATCH) {
    const json = JSON.stringify(rows.slice(from, from + BATCH))
    // The table itself says which types the columns have.
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [json],
    )
  }
}

async function settleInvoices(client: ClientBase, sheet: Sheet): Promise<void> {
  const paid = sheet.invoice.filter(({ status }) => status === 'PAID').map(({ id }) => id)
  await client.query(`update invoice set status = 'PAID' where id = any($1::uuid[])`, [paid])
}

/** The last invoice number of each year, locked until the transaction ends. */
async function readCounters(client: ClientBase): Promise<Counters> {
  const { rows } = await client.query<{ year: number; last_number: number }>(
    'select year, last_number from invoice_counter for update',
  )
  return new Map(rows.map(({ year, last_number }) => [year, last_number]))
}
