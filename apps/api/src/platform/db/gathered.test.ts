import type { Pool } from 'pg'
import { expect, it } from 'vitest'
import { gathered, gatheredByIds } from './gathered.ts'

const pool = {} as Pool

it('reads by one statement for all who ask in one turn, and remembers nothing', async () => {
  const asked: (readonly number[])[] = []
  const double = gathered<number, number>((_pool, keys) => {
    asked.push(keys)
    return Promise.resolve(keys.map((key) => key * 2))
  })
  expect(await Promise.all([double(pool, 1), double(pool, 2), double(pool, 1)])).toEqual([2, 4, 2])
  expect(await double(pool, 1)).toBe(2)
  expect(asked).toEqual([[1, 2, 1], [1]])
})

it('does not mix databases, and lets a failed statement fail only those who took part in it', async () => {
  const other = {} as Pool
  const nameOf = gathered<string, string>((of, keys) =>
    of === other ? Promise.reject(new Error('away')) : Promise.resolve(keys),
  )
  const [here, there] = await Promise.allSettled([nameOf(pool, 'a'), nameOf(other, 'a')])
  expect([here.status, there.status]).toEqual(['fulfilled', 'rejected'])
  expect(await nameOf(pool, 'b')).toBe('b')
})

it('gives each the rows of its own ids', async () => {
  const asked: (readonly string[])[] = []
  const rowsOf = gatheredByIds(
    (_pool, ids) => {
      asked.push(ids)
      return Promise.resolve(
        ids
          .filter((id) => id !== 'none')
          .flatMap((id) => [
            { id, n: 1 },
            { id, n: 2 },
          ]),
      )
    },
    ({ id }) => id,
  )
  const [one, two] = await Promise.all([rowsOf(pool, ['a', 'b', 'a']), rowsOf(pool, ['b', 'none'])])
  expect(one.map(({ id, n }) => `${id}${n}`)).toEqual(['a1', 'a2', 'b1', 'b2'])
  expect(two.map(({ id, n }) => `${id}${n}`)).toEqual(['b1', 'b2'])
  expect(asked).toEqual([['a', 'b', 'none']])
})
