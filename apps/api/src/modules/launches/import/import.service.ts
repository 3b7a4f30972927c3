import type { RequestContext } from '../../../platform/context/index.ts'
import { unauthenticated, type UserErrorData } from '../../../platform/errors/index.ts'
import { readCsv, type CsvRow } from './csv-file.ts'
import { asWritten, type LaunchToImport, readRow } from './import-row.ts'
import type { LaunchImportRowType } from './import.graphql.ts'
import { readSurroundings } from './import.queries.ts'
import { tooClose } from './neighbours.ts'

/** A file understood as far as it goes. */
export interface Plan {
  readonly rows: readonly CsvRow[]
  /** The rows that could be read. */
  readonly launches: readonly LaunchToImport[]
  /** What is wrong with rows, and with the file as a whole. */
  readonly rowErrors: readonly UserErrorData[]
  readonly fileErrors: readonly UserErrorData[]
}

/** Reads a file for the agency that asks; asks no rule of launches yet. */
export async function planImport({ actor, database }: RequestContext, csv: string): Promise<Plan> {
  if (actor.userId === null) throw unauthenticated()
  const file = readCsv(csv)
  if ('errors' in file) return { rows: [], launches: [], rowErrors: [], fileErrors: file.errors }
  const around = await readSurroundings(database.pool, actor.userId)
  const read = file.rows.map((row) => readRow(row, around))
  const launches = read.filter((row): row is LaunchToImport => !Array.isArray(row))
  const unreadable = read.flatMap((row) => (Array.isArray(row) ? (row as readonly UserErrorData[]) : []))
  return { rows: file.rows, launches, rowErrors: [...unreadable, ...tooClose(launches)], fileErrors: [] }
}

/** The rows as they were written, each with what is wrong with it. */
export function shownRows(rows: readonly CsvRow[], errors: readonly UserErrorData[]): LaunchImportRowType[] {
  const byLine = Map.groupBy(errors, ({ path }) => path?.[1] ?? '')
  return rows.map((row) => ({ ...asWritten(row), errors: byLine.get(String(row.line)) ?? [] }))
}
