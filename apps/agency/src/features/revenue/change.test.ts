import { expect, it } from 'vitest'
import { changeWords } from './change.ts'

it('says by how much more or less came in', () => {
  expect(changeWords('1500.00', '1000.00', '$1,000')).toBe('50\u202f% more than $1,000 before')
  expect(changeWords('750.00', '1000.00', '$1,000')).toBe('25\u202f% less than $1,000 before')
  expect(changeWords('-500.00', '1000.00', '$1,000')).toBe('150\u202f% less than $1,000 before')
  expect(changeWords('160.00', '1.00', '$1')).toBe('160 times the $1 before')
  expect(changeWords('10.00', '10', '$10')).toBe('as much as before')
  expect(changeWords('3', '2', '2')).toBe('50\u202f% more than 2 before')
})

it('never divides by nothing, nor by a loss', () => {
  expect(changeWords('10.00', '0.00', '$0')).toBe('nothing before')
  expect(changeWords('10.00', '-5.00', '−$5')).toBe('−$5 before')
  expect(changeWords('0.00', '0', '$0')).toBe('nothing before either')
})
