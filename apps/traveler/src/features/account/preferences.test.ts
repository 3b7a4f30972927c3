import { expect, it } from 'vitest'
import { readPreferences, writePreferences } from './preferences.ts'

it('reads whatever is kept', () => {
  const plain = { seat: 'any', meals: 'any', remarks: '' }
  expect(readPreferences(null)).toEqual(plain)
  expect(readPreferences({ seat: 'roof', meals: 'vegan' })).toEqual({ ...plain, meals: 'vegan' })
})

it('keeps what it does not know', () => {
  expect(writePreferences({ newsletter: true }, { seat: 'window', meals: 'any', remarks: '' })).toEqual({
    newsletter: true,
    seat: 'window',
    meals: 'any',
    remarks: '',
  })
})
