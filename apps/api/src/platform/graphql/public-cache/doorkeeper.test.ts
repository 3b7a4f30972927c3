import { expect, it } from 'vitest'
import { Doorkeeper } from './doorkeeper.ts'

it('knows a request when it comes again', () => {
  const door = new Doorkeeper(16)
  expect(door.knows('{"query":"{ a }"}')).toBe(false)
  expect(door.knows('{"query":"{ b }"}')).toBe(false)
  expect(door.knows('{"query":"{ a }"}')).toBe(true)
})

it('forgets old requests instead of growing', () => {
  const door = new Doorkeeper(4)
  for (let i = 0; i < 1000; i += 1) door.knows(`request ${i}`)
  const known = Array.from({ length: 1000 }, (_, i) => `request ${i}`).filter((request) => door.knows(request))
  expect(known.length).toBeLessThanOrEqual(4)
})
