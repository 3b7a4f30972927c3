import { expect, it } from 'vitest'
import { countOf, destinationName, destinationPhrase, enumWord, formatPercent, formatSeatsLeft } from './words.ts'

it('names destinations and statuses in plain words', () => {
  expect(destinationName('LOW_EARTH_ORBIT')).toBe('Low Earth orbit')
  expect(destinationPhrase('MOON')).toBe('to the Moon')
  expect(enumWord('CUSTOMER_SERVICE')).toBe('Customer service')
  expect(enumWord('IT_OPERATOR')).toBe('IT operator')
})

it('gives the true count of seats', () => {
  expect([0, 1, 2, 1200].map(formatSeatsLeft)).toEqual(['Sold out', '1 left', '2 left', '1,200 left'])
})

it('counts with the right word', () => {
  expect(countOf(1, 'seat')).toBe('1 seat')
  expect(countOf(3, 'seat')).toBe('3 seats')
  expect(countOf(2, 'person', 'people')).toBe('2 people')
  expect(formatPercent(0.345)).toBe('35\u202f%')
})
