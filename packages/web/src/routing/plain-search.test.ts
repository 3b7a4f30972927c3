import { expect, it } from 'vitest'
import { parseSearch, stringifySearch } from './plain-search.ts'

it('keeps numbers, lists and paths readable, and the same both ways', () => {
  const search = { seats: '2', to: 'MOON,MARS', returnTo: '/book/x?step=pay&a=b', q: '50 % & more' }
  const written = stringifySearch({ ...search, from: undefined })
  expect(written).toContain('?seats=2&to=MOON,MARS&returnTo=/book/x%3Fstep%3Dpay%26a%3Db')
  expect(parseSearch(written)).toEqual(search)
})

it('writes nothing for nothing', () => {
  expect(stringifySearch({})).toBe('')
})
