import { Client } from 'pg'
import { createSandboxGateway } from '../src/modules/finance/index.ts'
import { generateBlock } from './generate.ts'
import { momentOf } from './moments.ts'
import { seedNotices } from './notices.ts'
import { SPACEPORTS } from './facts/spaceports.ts'
import type { Sheet } from './rows/sheet.ts'
import { writeSheet } from './write.ts'

export interface SeedRequest {
  readonly url: string
  /** Blocks: 1 is the demo set, each further one adds about 450 launches and 4,300 bookings. */
  readonly scale: number
  readonly now: Date
  /** Makes the argon2id hash of everybody's password; asked once, and only when something is to be seeded. */
  readonly hashPassword: () => Promise<string>
  /** Told after each block: how many of how many are done. */
  readonly progress?: (done: number, of: number) => void
}

/** Rows written, by table; empty when the blocks were all there. */
export type SeedReport = Readonly<Record<string, number>>

/** The database holds something that the seeds have not made. */
export class ForeignDataError extends Error {
  constructor() {
    super('This database has data of its own and no demo set: seed an empty one.')
    this.name = 'ForeignDataError'
  }
}

/** Of two seeds at once the second waits, and then finds the blocks there. */
const LOCK = 720_002

/**
 * Seeds a migrated database: those of the blocks 0 to scale − 1 that it does not have yet, each in a transaction of
 * its own. Safe to repeat, and to go on with a larger scale.
 * @throws ForeignDataError when there is data, but no demo set
 */
export async function seed(request: SeedRequest): Promise<SeedReport> {
  const client = new Client({
    connectionString: request.url,
    application_name: 'astro-seed',
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const missing = await missingBlocks(client, request.scale)
    if (missing.length === 0) return {}
    if (missing[0] === 0 && (await hasData(client))) throw new ForeignDataError()
    const report = await writeBlocks(client, missing, request)
    // Fresh statistics, or the first queries are planned for empty tables.
    await client.query('analyze')
    return report
  } finally {
    await client.end()
  }
}

async function writeBlocks(client: Client, missing: readonly number[], request: SeedRequest): Promise<SeedReport> {
  const [passwordHash] = await Promise.all([request.hashPassword(), makeGatewayTables(request.url)])
  const moment = momentOf(request.now)
  const report: Record<string, number> = {}
  for (const [done, index] of missing.entries()) {
    const sheet = generateBlock({ index, moment, passwordHash })
    await writeSheet(client, sheet, index === 0 ? () => seedNotices(client, moment) : undefined)
    count(report, sheet)
    request.progress?.(done + 1, missing.length)
  }
  return report
}

/** The sandbox gateway makes its tables when it starts. */
async function makeGatewayTables(url: string): Promise<void> {
  const gateway = await createSandboxGateway({ url, timeoutMs: 1000 })
  await gateway.close()
}

async function hasData(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 where exists (select 1 from app_user) or exists (select 1 from spaceport)',
  )
  return rowCount === 1
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
