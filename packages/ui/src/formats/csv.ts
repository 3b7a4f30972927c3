/** What a cell of a table or export may hold. */
export type CsvValue = string | number | bigint | boolean | null | undefined

export interface CsvColumn<Row> {
  header: string
  /** The value to write; columns without one (actions) are left out. */
  value?: ((row: Row) => CsvValue) | undefined
}

const formula = /^[=+\-@\t\r]/
const plainNumber = /^-?\d+(\.\d+)?$/

/** A spreadsheet must not run what a user typed: a leading ' turns a formula into text. Plain negative numbers stay numbers. */
function neutral(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

function cell(value: CsvValue): string {
  const text = neutral(value === null || value === undefined ? '' : String(value))
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** CSV text (RFC 4180, CRLF) of rows, with formulas neutralised. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const written = columns.filter((column) => column.value !== undefined)
  const lines = [
    written.map((column) => cell(column.header)),
    ...rows.map((row) => written.map((column) => cell(column.value?.(row)))),
  ]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}
