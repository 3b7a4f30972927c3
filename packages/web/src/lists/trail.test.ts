import { expect, it } from 'vitest'
import { trailOf } from './trail.ts'

it('leads forward by what each page ends with, and back the same way', () => {
  const first = trailOf(undefined)
  expect(first).toMatchObject({ after: undefined, page: 1, previous: undefined })
  const second = trailOf(first.next('aaa'))
  expect(second).toMatchObject({ after: 'aaa', page: 2, previous: undefined })
  const third = trailOf(second.next('bbb'))
  expect(third).toMatchObject({ after: 'bbb', page: 3, previous: 'aaa' })
})
