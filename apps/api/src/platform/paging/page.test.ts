import { describe, expect, it } from 'vitest'
import { type CursorOrder, decodeCursor, encodeCursor } from './cursor.ts'
import { pageOf, pageRequest } from './page.ts'

const byDate: CursorOrder = { name: 'DATE', by: ['instant'] }
const byPrice: CursorOrder = { name: 'PRICE', by: ['decimal'] }
const id = (n: number): string => `0198a4f2-0000-7000-8000-${String(n).padStart(12, '0')}`
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: id(i), at: new Date(Date.UTC(2030, 0, i + 1)) }))
const placeOf = (row: { id: string; at: Date }) => [row.at, row.id] as const
const badInput = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error
const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a page request', () => {
  it('reads one row more than it shows', () => {
    expect(pageRequest({ first: 5 }, byDate)).toEqual({ order: byDate, size: 5, limit: 6, after: null })
  })
  it('shows twenty when it is not told', () => expect(pageRequest({ first: null }, byDate).size).toBe(20))
  it.each([0, -1, 101, 1.5, Number.NaN])('refuses first: %s', (first) => {
    expect(() => pageRequest({ first }, byDate)).toThrow(badInput)
  })
})

describe('a cursor', () => {
  const place = [new Date('2030-01-01T00:00:00.123Z'), id(1)] as const

  it('names a place to the millisecond', () => {
    expect(decodeCursor(byDate, encodeCursor(byDate, place))).toEqual(['2030-01-01T00:00:00.123Z', id(1)])
  })
  it('is refused in another order', () => {
    expect(() => decodeCursor(byPrice, encodeCursor(byDate, place))).toThrow(badInput)
  })
  it.each([
    '',
    'x',
    '%%%',
    'null',
    raw(null),
    raw({}),
    raw([]),
    raw([1, 'DATE', id(1)]),
    raw([2, 'DATE', '2030-01-01T00:00:00.000Z', id(1)]),
    raw([1, 'DATE', '2030-13-01T00:00:00.000Z', id(1)]),
    raw([1, 'DATE', 'now', id(1)]),
    raw([1, 'DATE', '2030-01-01T00:00:00.000Z', "' or 1=1"]),
    raw([1, 'DATE', ['2030-01-01T00:00:00.000Z'], id(1)]),
    'A'.repeat(100_000),
  ])('is refused when it is garbage: %.40s', (cursor) => {
    expect(() => pageRequest({ first: 1, after: cursor }, byDate)).toThrow(badInput)
  })
  it('checks each kind of value', () => {
    const kinds: CursorOrder = { name: 'ALL', by: ['decimal', 'integer', 'date', 'text'] }
    const good = ['1.50', 3, '2030-01-01', 'é'] as const
    expect(decodeCursor(kinds, encodeCursor(kinds, [...good, id(1)]))).toEqual([...good, id(1)])
    for (const [i, bad] of ['1e5', 2 ** 40, '2030-1-1', '\0'].entries()) {
      expect(() => decodeCursor(kinds, raw([1, 'ALL', ...good.with(i, bad as never), id(1)]))).toThrow(badInput)
    }
  })
})

describe('a page', () => {
  it('drops the row that only told of a next page', () => {
    const page = pageOf(rows(3), pageRequest({ first: 2 }, byDate), placeOf, 7)
    expect(page.nodes.map((node) => node.id)).toEqual([id(0), id(1)])
    expect(page.totalCount).toBe(7)
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(page.edges.map((edge) => edge.cursor)).toEqual([page.pageInfo.startCursor, page.pageInfo.endCursor])
  })
  it('knows the end, and that it did not begin at the start', () => {
    const first = pageOf(rows(3), pageRequest({ first: 2 }, byDate), placeOf)
    const page = pageOf(rows(1), pageRequest({ first: 2, after: first.pageInfo.endCursor }, byDate), placeOf)
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })
  it('has no cursors when empty', () => {
    const page = pageOf([], pageRequest({}, byDate), placeOf)
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor, page.edges]).toEqual([null, null, []])
  })
})
