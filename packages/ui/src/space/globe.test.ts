import { expect, it } from 'vitest'
import { graticule, project } from './globe.ts'

const centre = { latitude: 0, longitude: 0 }

it('puts the place below the eye in the middle', () => {
  const place = { latitude: 28.57, longitude: -80.65 }
  const point = project(place, place, 100)
  expect(point.x).toBeCloseTo(0)
  expect(point.y).toBeCloseTo(0)
  expect(point.isVisible).toBe(true)
})

it('has north up, east right and the far side hidden', () => {
  expect(project({ latitude: 45, longitude: 0 }, centre, 100).y).toBeLessThan(0)
  expect(project({ latitude: 0, longitude: 45 }, centre, 100).x).toBeGreaterThan(0)
  expect(project({ latitude: 0, longitude: 180 }, centre, 100).isVisible).toBe(false)
})

it('draws its lines within the globe', () => {
  const numbers =
    graticule(centre, 100)
      .match(/-?\d+\.\d/g)
      ?.map(Number) ?? []
  expect(numbers.length).toBeGreaterThan(100)
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(100)
})
