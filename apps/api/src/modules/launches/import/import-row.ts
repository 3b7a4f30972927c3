import { refusal, type UserErrorCode, type UserErrorData } from '../../../platform/errors/index.ts'
import { DESTINATIONS, type Destination } from '../../fleet/index.ts'
import { type Column, COLUMNS, type CsvRow, quoted } from './csv-file.ts'
import type { KnownRocket, KnownSpaceport, Surroundings } from './import.queries.ts'
import { readLaunchDate } from './local-time.ts'

/** A row understood: what is to be scheduled. */
export interface LaunchToImport {
  readonly line: number
  readonly rocketId: string
  readonly spaceportId: string
  readonly destination: Destination
  readonly launchDate: Date
  readonly pricePerSeat: string
  readonly totalSeats: number
  readonly minimumSeats: number | null
}

/** Where in a file something is wrong: the line, then the column. */
export const pathOf = (line: number, column?: string): readonly string[] =>
  column === undefined ? ['rows', String(line)] : ['rows', String(line), column]

/** Understands a row, or tells what in it cannot be understood: every cell at once. */
export function readRow(row: CsvRow, around: Surroundings): LaunchToImport | readonly UserErrorData[] {
  const cells = new Cells(row)
  const rocket = cells.read('rocket', (text) => findRocket(text, around.rockets))
  const spaceport = cells.read('spaceport', (text) => findSpaceport(text, around.spaceports))
  const destination = cells.read('destination', readDestination)
  const launchDate = cells.read('launchDate', (text) => orRefused(readLaunchDate(text, spaceport?.timeZone ?? 'UTC')))
  const pricePerSeat = cells.read('pricePerSeat', readPrice)
  const totalSeats = cells.read('totalSeats', readCount)
  const minimumSeats = row.cells.minimumSeats ? cells.read('minimumSeats', readCount) : null
  if (row.surplus > 0) cells.wrong(undefined, 'The row has more cells than the header has columns.')
  if (cells.errors.length > 0) return cells.errors
  if (!rocket || !spaceport || !destination || !launchDate || !pricePerSeat || !totalSeats) return cells.errors
  const { line } = row
  const ids = { rocketId: rocket.id, spaceportId: spaceport.id }
  return { line, ...ids, destination, launchDate, pricePerSeat, totalSeats, minimumSeats: minimumSeats ?? null }
}

/** Reads the cells of a row and notes what cannot be read. */
class Cells {
  readonly errors: UserErrorData[] = []
  readonly #row: CsvRow

  constructor(row: CsvRow) {
    this.#row = row
  }

  /** What a cell means; undefined, and noted, when `read` says in words that it means nothing. */
  read<T extends object | number | string>(column: Column, read: (text: string) => T | Refused): T | undefined {
    const text = this.#row.cells[column] ?? ''
    if (text === '') return this.wrong(column, 'This is missing.')
    if (/^[=+\-@\t]/.test(text))
      return this.wrong(column, `${quoted(text)} begins like a formula. Write the value itself.`)
    const value = read(text)
    if (value instanceof Refused) return this.wrong(column, value.message, value.code)
    return value
  }

  wrong(column: Column | undefined, message: string, code: UserErrorCode = 'INVALID_INPUT'): undefined {
    this.errors.push(refusal(code, message, pathOf(this.#row.line, column)))
  }
}

/** Why a cell means nothing. */
class Refused {
  readonly message: string
  readonly code: UserErrorCode

  constructor(message: string, code: UserErrorCode = 'INVALID_INPUT') {
    this.message = message
    this.code = code
  }
}

const orRefused = (date: Date | string): Date | Refused => (typeof date === 'string' ? new Refused(date) : date)

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** A few names for a message. */
function some(names: readonly string[]): string {
  const [first, rest] = [names.slice(0, 12), names.length - 12]
  return rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', ')
}

function findRocket(text: string, rockets: readonly KnownRocket[]): KnownRocket | Refused {
  if (rockets.length === 0) return new Refused('You have no rocket yet: add one to your fleet first.', 'NOT_FOUND')
  const wanted = plain(text)
  const full = rockets.filter(({ name, model }) => [`${model} ${name}`, `${name} ${model}`].map(plain).includes(wanted))
  const found = full.length > 0 ? full : rockets.filter(({ name }) => plain(name) === wanted)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (only !== undefined)
    return new Refused(`Several rockets are called ${quoted(text)}: write the model before the name.`)
  const names = some(rockets.map(({ name }) => name))
  return new Refused(`There is no rocket ${quoted(text)} in your fleet. There are ${names}.`, 'NOT_FOUND')
}

function findSpaceport(text: string, spaceports: readonly KnownSpaceport[]): KnownSpaceport | Refused {
  const found = spaceports.find(({ name }) => plain(name) === plain(text))
  if (found !== undefined) return found
  const names = some(spaceports.map(({ name }) => name))
  return new Refused(`There is no spaceport ${quoted(text)}. There are ${names}.`, 'NOT_FOUND')
}

const OTHER_WORDS: Readonly<Record<string, Destination>> = {
  leo: 'LOW_EARTH_ORBIT',
  orbit: 'LOW_EARTH_ORBIT',
  internationalspacestation: 'ISS',
  themoon: 'MOON',
}

function readDestination(text: string): Destination | Refused {
  const word = text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const found = DESTINATIONS.find((one) => one.toLowerCase().replaceAll('_', '') === word) ?? OTHER_WORDS[word]
  return found ?? new Refused(`${quoted(text)} is no destination. There are ${DESTINATIONS.join(', ')}.`)
}

function readPrice(text: string): string | Refused {
  const [, whole, cents = ''] = /^\$? ?(\d{1,12})(?:[.,](\d{1,2}))?(?: ?USD)?$/i.exec(text) ?? []
  if (whole === undefined)
    return new Refused(`${quoted(text)} is no price. Write dollars and cents, as 250000.00, without separators.`)
  return `${whole}.${cents.padEnd(2, '0')}`
}

function readCount(text: string): number | Refused {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text)
  return new Refused(`${quoted(text)} is no number of seats: write a whole number from 1 on.`)
}

/** The row as it was written, for whoever looks at it. */
export function asWritten({ line, cells }: CsvRow): { readonly line: number } & Record<Column, string | null> {
  const written = Object.fromEntries(COLUMNS.map((column) => [column, cells[column] || null]))
  return { line, ...(written as Record<Column, string | null>) }
}
