import { expect, it } from 'vitest'
import { dayOf, edgeOfDay } from './clock.ts'

it('knows where a day begins and ends', () => {
  expect(dayOf(edgeOfDay('2031-03-12', 'start'))).toBe('2031-03-12')
  expect(dayOf(edgeOfDay('2031-03-12', 'end'))).toBe('2031-03-12')
})
