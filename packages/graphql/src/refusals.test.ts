import { expect, it, vi } from 'vitest'
import { applyRefusals, fieldOf, hasRefusal } from './refusals.ts'

const age = { code: 'PASSENGER_AGE', message: 'Too young', path: ['input', 'passengers', '1', 'dateOfBirth'] }
const seats = { code: 'SEATS_UNAVAILABLE', message: 'Gone', path: null }

it("finds the form's field in a path with and without the argument's name", () => {
  expect(fieldOf(age)).toBe('passengers.1.dateOfBirth')
  expect(fieldOf({ ...age, path: ['email'] })).toBe('email')
  expect(fieldOf(seats)).toBeUndefined()
})

it('shows refusals at their fields and hands back the rest', () => {
  const setError = vi.fn()
  const rest = applyRefusals([age, seats], setError, (field) => field.startsWith('passengers.'))
  expect(setError).toHaveBeenCalledExactlyOnceWith('passengers.1.dateOfBirth', {
    type: 'PASSENGER_AGE',
    message: 'Too young',
  })
  expect(rest).toEqual([seats])
})

it('hands back what names a field the form does not have', () => {
  expect(applyRefusals([age], vi.fn(), () => false)).toEqual([age])
  expect(hasRefusal([age], 'PASSENGER_AGE')).toBe(true)
})
