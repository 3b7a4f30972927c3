import { Client } from 'pg'
import { generateBlock } from './generate.ts'
import { momentOf } from './moments.ts'
import { SPACEPORTS } from './facts/spaceports.ts'
import type { Sheet } from './rows/sheet.ts'
import { writeSheet } from './write.ts'

export interface SeedRequest {
  readonly url: string
  /** Blocks: 1 is the demo set, each further one adds about 350 launches and 3,500 bookings. */
  readonly scale: number
  readonly now: Date
  /** The argon2id hash of everybody's password. */
  readonly passwordHash: string
  /** Told after each block: how many are done. */
  readonly progress?: (done: number) => void
}

/** Rows written, by table. */
export type SeedReport = Readonly<Record<string, number>>

/** Of two seeds at once the second waits, and then finds the blocks there. */
const LOCK = 720_002

/**
 * Seeds a migrated database: those of the blocks 0 to scale − 1 that it does not have yet, each in a transaction of
 * its own. While PostgreSQL writes one block, the next is made.
 */
export async function seed(request: SeedRequest): Promise<SeedReport> {
  const client = await connect(request.url)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const report: Record<string, number> = {}
    let writing: Promise<void> = Promise.resolve()
    for (const [done, index] of (await missingBlocks(client, request.scale)).entries()) {
      const sheet = generateBlock({ index, moment: momentOf(request.now), passwordHash: request.passwordHash })
      await writing
      request.progress?.(done)
      count(report, sheet)
      writing = writeSheet(client, sheet)
      // The failure is thrown where it is awaited; without this it would end the process before.
      writing.catch(() => undefined)
    }
    await writing
    // Fresh statistics, or the first queries are planned for empty tables.
    if (Object.keys(report).length > 0) await client.query('analyze')
    return report
  } finally {
    await client.end()
  }
}

/** Whether there is anything in the database already. */
export async function isSeeded(url: string): Promise<boolean> {
  const client = await connect(url)
  try {
    const { rowCount } = await client.query('select 1 where exists (select 1 from app_user) or exists (select 1 from spaceport)')
    return rowCount === 1
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'astro-seed', connectionTimeoutMillis: 10_000 })
  await client.connect()
  return client
}

/** The demo set is known by its spaceports, a load block by its first agency. */
async function missingBlocks(client: Client, scale: number): Promise<number[]> {
  const { rows } = await client.query<{ index: number }>(
    `select 0 as index from spaceport where name = $1
     union all select split_part(split_part(email, '-', 2), '-', 1)::int from app_user where email like 'desk@agency-%-1.load.example'`,
    [SPACEPORTS.KSC.name],
  )
  const known = new Set(rows.map(({ index }) => index))
  return Array.from({ length: scale }, (_, index) => index).filter((index) => !known.has(index))
}

function count(report: Record<string, number>, sheet: Sheet): void {
  for (const [table, rows] of Object.entries(sheet)) report[table] = (report[table] ?? 0) + rows.length
}
