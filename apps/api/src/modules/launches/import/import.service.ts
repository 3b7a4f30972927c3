import type { RequestContext } from '../../../platform/context/index.ts'
import { DomainError, refuseAll, unauthenticated, type UserErrorData } from '../../../platform/errors/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import { type Answer, inputHash, mutate, transact, type Tx } from '../../../platform/mutate/index.ts'
import { judgeNewLaunch, scheduleLaunch } from '../commands/schedule.ts'
import { type CsvRow, readCsv } from './csv-file.ts'
import { asWritten, type LaunchToImport, pathOf, readRow } from './import-row.ts'
import type { ImportLaunchesInput, LaunchImportRowType } from './import.graphql.ts'
import { importUnder, readSurroundings } from './import.queries.ts'
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

/** What is wrong with a plan's rows by the rules of a launch (SPEC rule 4), beside what is wrong with them as text. */
export function judgePlan(ctx: RequestContext, plan: Plan): Promise<readonly UserErrorData[]> {
  return transact(ctx, async (tx) => [...plan.rowErrors, ...(await judgeAll(tx, plan.launches))])
}

/** Each row by itself, as scheduleLaunch would judge it: what already flies counts, the file's other rows do not. */
async function judgeAll(tx: Tx, launches: readonly LaunchToImport[]): Promise<readonly UserErrorData[]> {
  const found: UserErrorData[] = []
  for (const { line, ...launch } of launches) {
    const { errors } = await judgeNewLaunch(tx, launch)
    found.push(...placed(line, errors))
  }
  return found
}

const COLUMN_OF: Readonly<Record<string, string>> = { rocketId: 'rocket', spaceportId: 'spaceport' }

const placed = (line: number, errors: readonly UserErrorData[]): readonly UserErrorData[] =>
  errors.map((error) => ({ ...error, path: placeOf(line, error) }))

function placeOf(line: number, { path }: UserErrorData): readonly string[] {
  const [field] = path ?? []
  return pathOf(line, field === undefined ? undefined : (COLUMN_OF[field] ?? field))
}

/** What is refused while it is written, because somebody else was faster, is refused at its line. */
async function atLine<T>(line: number, scheduled: Promise<T>): Promise<T> {
  try {
    return await scheduled
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError(placed(line, error.refusals))
    throw error
  }
}

/** The import that was carried out under the same key before: also when its file could no longer be read today. */
export async function importBefore(
  { actor, database }: RequestContext,
  input: ImportLaunchesInput,
): Promise<string | null> {
  if (actor.userId === null) throw unauthenticated()
  const by = { userId: actor.userId, key: input.idempotencyKey, inputHash: inputHash('importLaunches', input) }
  return importUnder(database.pool, by)
}

/** Schedules all of a plan that could be read whole, or nothing. The subject is the import, known by its entry log row. */
export function carryOut(ctx: RequestContext, input: ImportLaunchesInput, plan: Plan): Promise<Answer> {
  const command = { operation: 'importLaunches', input, idempotencyKey: input.idempotencyKey }
  return mutate(ctx, command, async (tx) => {
    refuseAll(await judgeAll(tx, plan.launches))
    const launchIds: string[] = []
    for (const { line, ...launch } of plan.launches) launchIds.push(await atLine(line, scheduleLaunch(tx, launch)))
    const importId = newId(tx.now)
    tx.record({ entityType: 'LaunchImport', entityId: importId, action: 'IMPORTED', details: { launchIds } })
    return importId
  })
}

/** The launches of an import, in the order of its file. */
export async function launchesOf({ database }: RequestContext, importId: string): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ ids: readonly string[] }>({
    name: 'launches-of-import',
    text: `select details -> 'launchIds' as ids from entry_log where entity_type = 'LaunchImport' and entity_id = $1`,
    values: [importId],
  })
  return rows[0]?.ids ?? []
}

/** The rows as they were written, each with what is wrong with it. */
export function shownRows(rows: readonly CsvRow[], errors: readonly UserErrorData[]): LaunchImportRowType[] {
  const byLine = Map.groupBy(errors, ({ path }) => path?.[1] ?? '')
  return rows.map((row) => ({ ...asWritten(row), errors: byLine.get(String(row.line)) ?? [] }))
}
