import { fault } from '../errors/index.ts'
import { type CursorOrder, decodeCursor, encodeCursor, type Place } from './cursor.ts'

/** What a client asks for: how many, after which cursor. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A checked request for one page. */
export interface PageRequest {
  readonly order: CursorOrder
  /** How many rows the page holds at most. */
  readonly size: number
  /** How many rows to read: one more, which tells whether there is a next page. */
  readonly limit: number
  /** The place after which the page begins; null for the first page. */
  readonly after: Place | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** One page of a list, as the Connection types read it. */
export interface Page<T> {
  readonly nodes: readonly T[]
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: PageInfo
  /** All rows of the list; 0 when nobody selected it. */
  readonly totalCount: number
}

const MAX_PAGE = 100
const DEFAULT_PAGE = 20

/**
 * Checks what a client asks for. @throws BAD_USER_INPUT when `first` is not 1 to `max` (100), or the cursor is
 * not one of this order
 */
export function pageRequest({ first, after }: PageArgs, order: CursorOrder, max = MAX_PAGE): PageRequest {
  const size = first ?? DEFAULT_PAGE
  if (!Number.isInteger(size) || size < 1 || size > max) throw fault('BAD_USER_INPUT', `Ask for 1 to ${max} at a time.`)
  return {
    order,
    size,
    limit: size + 1,
    after: after === null || after === undefined ? null : decodeCursor(order, after),
  }
}

/** Makes the page of up to `request.limit` rows; `placeOf` gives the values a row is ordered by, then its id. */
export function pageOf<T>(
  rows: readonly T[],
  request: PageRequest,
  placeOf: (row: T) => Place,
  totalCount = 0,
): Page<T> {
  return new RowPage(rows, request, placeOf, totalCount)
}

/** Cursors are made when they are read: most answers hold only the last one. */
class RowPage<T> implements Page<T> {
  readonly nodes: readonly T[]
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly #cursorOf: (row: T) => string

  constructor(rows: readonly T[], { order, size, after }: PageRequest, placeOf: (row: T) => Place, totalCount: number) {
    this.#cursorOf = (row) => encodeCursor(order, placeOf(row))
    this.nodes = rows.length > size ? rows.slice(0, size) : rows
    this.totalCount = totalCount
    this.pageInfo = new RowPageInfo(this.nodes, this.#cursorOf, {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
    })
  }

  get edges(): readonly { readonly cursor: string; readonly node: T }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }))
  }
}

class RowPageInfo<T> implements PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly #nodes: readonly T[]
  readonly #cursorOf: (row: T) => string

  constructor(
    nodes: readonly T[],
    cursorOf: (row: T) => string,
    around: Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>,
  ) {
    this.hasNextPage = around.hasNextPage
    this.hasPreviousPage = around.hasPreviousPage
    this.#nodes = nodes
    this.#cursorOf = cursorOf
  }

  get startCursor(): string | null {
    return this.#at(0)
  }

  get endCursor(): string | null {
    return this.#at(-1)
  }

  #at(index: number): string | null {
    const node = this.#nodes.at(index)
    return node === undefined ? null : this.#cursorOf(node)
  }
}
