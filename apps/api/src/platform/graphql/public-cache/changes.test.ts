import { expect, it } from 'vitest'
import { Changes } from './changes.ts'

const showing = (...ids: string[]) => ({ ids: new Set(ids) })

it('knows which answers the seats of a launch concern', () => {
  const changes = new Changes(10)
  const before = changes.now
  changes.seats('a')
  expect(changes.concern(showing('a', 'b'), before)).toBe(true)
  expect(changes.concern(showing('b'), before)).toBe(false)
  expect(changes.concern({ ids: null }, before)).toBe(true)
  expect(changes.concern(showing('a'), changes.now)).toBe(false)
})

it('takes a changed launch to concern every answer', () => {
  const changes = new Changes(10)
  const before = changes.now
  changes.anyLaunch()
  expect(changes.concern(showing(), before)).toBe(true)
  expect(changes.concern(showing(), changes.now)).toBe(false)
})

it('takes answers that are older than what it remembers to be concerned', () => {
  const changes = new Changes(2)
  const first = changes.now
  changes.seats('a')
  const second = changes.now
  for (const id of ['b', 'c']) changes.seats(id)
  expect(changes.concern(showing('elsewhere'), first)).toBe(true)
  expect(changes.concern(showing('elsewhere'), second)).toBe(false)
  expect(changes.concern(showing('b'), second)).toBe(true)
})
