import { CsvError, parse } from 'csv-parse/sync'
import { refusal, type UserErrorData } from '../../../platform/errors/index.ts'

/** The columns of an import, as its header names them. */
export const COLUMNS = [
  'rocket',
  'spaceport',
  'destination',
  'launchDate',
  'pricePerSeat',
  'totalSeats',
  'minimumSeats',
] as const
export type Column = (typeof COLUMNS)[number]
const OPTIONAL: ReadonlySet<Column> = new Set(['minimumSeats'])

/** Rows that one file may have: as many launches as somebody can look through before they go on sale. */
export const MAX_ROWS = 500

/** A row as it was written: its line in the file, and what stands under each column, trimmed. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
  /** Cells beyond the header's last column that hold something. */
  readonly surplus: number
}

/** A file taken apart, or what is wrong with all of it. */
export type CsvFile = { readonly rows: readonly CsvRow[] } | { readonly errors: readonly UserErrorData[] }

const wrong = (...messages: readonly string[]): CsvFile => ({
  errors: messages.map((message) => refusal('INVALID_INPUT', message, ['csv'])),
})

/** Takes a CSV file apart: comma or semicolon, quotes, any line ends, with or without a byte order mark. */
export function readCsv(text: string): CsvFile {
  if (/[\0\uFFFD]/.test(text))
    return wrong('The file is not in UTF-8, so some letters are lost. Save it as “CSV UTF-8” and try again.')
  const [first = ''] = text.split(/\r\n|\r|\n/, 1)
  if (text.trim() === '') return wrong('The file is empty.')
  const parsed = parseRecords(text, first.split(';').length > first.split(',').length ? ';' : ',')
  if (typeof parsed === 'string') return wrong(parsed)
  const [header, ...records] = parsed
  const columns = readHeader(header?.record ?? [])
  if ('errors' in columns) return columns
  if (records.length === 0) return wrong('There is no launch in the file: nothing stands under the header.')
  if (records.length > MAX_ROWS)
    return wrong(
      `The file has ${records.length} rows; an import takes ${MAX_ROWS} at most. Part it into several files.`,
    )
  return { rows: records.map(({ record, info }) => toRow(record, info.lines, columns.names)) }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** One more than is allowed is parsed, the rest only counted. */
function parseRecords(text: string, delimiter: string): readonly CsvRecord[] | string {
  try {
    const options = { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
    const records = parse(text, options) as unknown as CsvRecord[]
    return records.filter(({ record }) => record.some((cell) => cell !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : ''
    return `The file cannot be read as CSV${line}: a quotation mark is not closed, or stands where none may.`
  }
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]/gu, '')

function readHeader(
  cells: readonly string[],
): { readonly names: readonly (Column | null)[] } | { errors: readonly UserErrorData[] } {
  const known = new Map(COLUMNS.map((column) => [plain(column), column]))
  const names = cells.map((cell) => known.get(plain(cell)) ?? null)
  const unknown = cells.filter((cell, index) => cell !== '' && names[index] === null)
  const missing = COLUMNS.filter((column) => !OPTIONAL.has(column) && !names.includes(column))
  const twice = COLUMNS.filter((column) => names.filter((name) => name === column).length > 1)
  const problems = [
    ...(missing.length > 0 ? [`The header lacks ${missing.join(', ')}. Its columns are ${COLUMNS.join(', ')}.`] : []),
    ...(unknown.length > 0
      ? [`There is no column ${unknown.map(quoted).join(', ')}: remove it or mend its name.`]
      : []),
    ...(twice.length > 0 ? [`The header names ${twice.join(', ')} more than once.`] : []),
  ]
  const found = problems.map((message) => refusal('INVALID_INPUT', message, ['csv']))
  return found.length > 0 ? { errors: found } : { names }
}

/** What a file says, in a message: not more of it than one can read. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`

function toRow(record: readonly string[], line: number, names: readonly (Column | null)[]): CsvRow {
  const cells: Partial<Record<Column, string>> = {}
  for (const [index, name] of names.entries()) if (name !== null) cells[name] = record[index] ?? ''
  return { line, cells, surplus: record.slice(names.length).filter((cell) => cell !== '').length }
}
