import { expect, it } from 'vitest'
import { completeTypedDate, isRealDate } from './typed-date.ts'

/** Types a text key by key. */
const type = (text: string) => [...text].reduce((typed, key) => completeTypedDate(typed + key, typed), '')

it('puts the dashes in while digits are typed', () => {
  expect(type('1990')).toBe('1990-')
  expect(type('19900423')).toBe('1990-04-23')
})

it('takes dashes, dots and slashes as they come', () => {
  expect(type('1990-04-23')).toBe('1990-04-23')
  expect(type('1990/04/23')).toBe('1990-04-23')
  expect(completeTypedDate('1990-04-23', '')).toBe('1990-04-23')
})

it('leaves another order of day and month to the form', () => {
  expect(completeTypedDate('23.04.1990', '')).toBe('23-04-1990')
})

it('lets a dash be deleted', () => {
  expect(completeTypedDate('1990', '1990-')).toBe('1990')
})

it('knows which days exist', () => {
  expect(isRealDate('2028-02-29')).toBe(true)
  expect(isRealDate('2027-02-29')).toBe(false)
  expect(isRealDate('1990-13-01')).toBe(false)
  expect(isRealDate('1990-4-1')).toBe(false)
})
