import { expect, it } from 'vitest'
import { allPages, type KeysetPage } from './all-pages.ts'

it('asks on until the last page', async () => {
  const pages: Record<string, KeysetPage<number>> = {
    '': { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'b' } },
    b: { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'c' } },
  }
  const asked: (string | null)[] = []
  const rows = await allPages((after) => {
    asked.push(after)
    return Promise.resolve(pages[after ?? ''] ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } })
  })
  expect(rows).toEqual([1, 2, 3])
  expect(asked).toEqual([null, 'b'])
})
