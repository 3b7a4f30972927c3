import { expect, it } from 'vitest'
import { type Arc, arcPath, arcPoint, arcRest } from './arc.ts'

const arc: Arc = { from: { x: 0, y: 100 }, via: { x: 50, y: 0 }, to: { x: 100, y: 100 } }

it('is where it should be at the start, on top and at the end', () => {
  expect(arcPoint(arc, 0)).toEqual({ x: 0, y: 100 })
  expect(arcPoint(arc, 0.5)).toEqual({ x: 50, y: 50 })
  expect(arcPoint(arc, 1)).toEqual({ x: 100, y: 100 })
})

it('splits into what is travelled and what lies ahead at the same point', () => {
  expect(arcPath(arc, 0.5)).toBe('M0 100Q25 50 50 50')
  expect(arcRest(arc, 0.5)).toBe('M100 100Q75 50 50 50')
})
