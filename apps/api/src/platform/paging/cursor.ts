import { fault } from '../errors/index.ts'
import { isId } from '../ids/index.ts'

/** What kind of value a row is ordered by; a cursor's values are checked against it before they reach SQL. */
export type CursorKind = 'instant' | 'date' | 'decimal' | 'integer' | 'text'

/** An order of rows: its name, and the kinds of its columns before the id, which always comes last. */
export interface CursorOrder {
  readonly name: string
  readonly by: readonly CursorKind[]
}

export type CursorValue = string | number | Date

/** The place of a row in an order: the values it is ordered by, then its id. */
export type Place = readonly [...values: CursorValue[], id: string]

/** Grows when what stands in a cursor changes, so that an old one is refused and not misread. */
const VERSION = 1
const MAX_LENGTH = 1000

const KINDS: Record<CursorKind, (value: unknown) => boolean> = {
  instant: (value) =>
    typeof value === 'string' &&
    /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  date: (value) =>
    typeof value === 'string' && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  decimal: (value) => typeof value === 'string' && /^-?\d{1,12}(\.\d{1,2})?$/.test(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  // PostgreSQL's text holds everything but NUL.
  text: (value) => typeof value === 'string' && !value.includes('\0'),
}

/** An opaque name of a row's place in an order. */
export function encodeCursor(order: CursorOrder, place: Place): string {
  return Buffer.from(JSON.stringify([VERSION, order.name, ...place])).toString('base64url')
}

/** The place that a cursor names. @throws BAD_USER_INPUT when it is none of ours, or one of another order */
export function decodeCursor(order: CursorOrder, cursor: string): Place {
  const [version, name, ...place] = parse(cursor)
  if (version !== VERSION || place.length !== order.by.length + 1) throw notACursor()
  if (name !== order.name)
    throw fault('BAD_USER_INPUT', 'This cursor belongs to a list in another order. Start again from the first page.')
  const fits =
    order.by.every((kind, i) => KINDS[kind](place[i])) &&
    typeof place.at(-1) === 'string' &&
    isId(place.at(-1) as string)
  if (!fits) throw notACursor()
  return place as unknown as Place
}

function parse(cursor: string): unknown[] {
  try {
    if (cursor.length > MAX_LENGTH) return []
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

const notACursor = () => fault('BAD_USER_INPUT', 'This is not a cursor of this list. Start again from the first page.')
