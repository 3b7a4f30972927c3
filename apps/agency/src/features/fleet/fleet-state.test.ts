import { expect, it } from 'vitest'
import { found, sortOf, sortWord } from './fleet-state.ts'

const rocket = (name: string, capacity: number, range: 'ISS' | 'MARS' | 'MOON') => ({
  name,
  capacity,
  range,
  model: 'Orbiter II',
  openLaunches: 0,
})
const fleet = [rocket('Kestrel', 6, 'MOON'), rocket('Água', 40, 'ISS'), rocket('Heron', 6, 'MARS')]
const names = (search: Parameters<typeof found>[1]) => found(fleet, search).map(({ name }) => name)

it('finds rockets by the words of name and model, whatever their accents', () => {
  expect(names({})).toEqual(['Água', 'Heron', 'Kestrel'])
  expect(names({ q: 'AGUA' })).toEqual(['Água'])
  expect(names({ q: 'orbiter her' })).toEqual(['Heron'])
  expect(names({ range: 'MOON' })).toEqual(['Kestrel'])
})

it('orders by seats and by reach, equals by name', () => {
  expect(names({ sort: 'capacity' })).toEqual(['Heron', 'Kestrel', 'Água'])
  expect(names({ sort: 'range-desc' })).toEqual(['Heron', 'Kestrel', 'Água'])
  expect(names({ sort: 'name-desc' })).toEqual(['Kestrel', 'Heron', 'Água'])
})

it('writes the order into the URL and reads it back', () => {
  expect(sortWord({ by: 'name', direction: 'asc' })).toBeUndefined()
  expect(sortOf({ sort: sortWord({ by: 'open', direction: 'desc' }) })).toEqual({ by: 'open', direction: 'desc' })
})
