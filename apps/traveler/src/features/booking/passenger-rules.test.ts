import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ageOn, passengerSchema } from './passenger-rules.ts'

const day = '2031-03-12'
const ana = { fullName: 'Ana Ruiz', email: 'ana@example.org', phone: '', dateOfBirth: '1990-01-01' }
const messages = (change: Partial<typeof ana>) =>
  v.safeParse(passengerSchema(day), { ...ana, ...change }).issues?.map((issue) => issue.message) ?? []

describe('a passenger (SPEC rule 10)', () => {
  it('is 18 on the launch date at the latest birthday', () => {
    expect(messages({ dateOfBirth: '2013-03-12' })).toEqual([])
    expect(messages({ dateOfBirth: '2013-03-13' })).toHaveLength(1)
  })

  it('may not have had the 71st birthday', () => {
    expect(messages({ dateOfBirth: '1960-03-13' })).toEqual([])
    expect(messages({ dateOfBirth: '1960-03-12' })).toHaveLength(1)
  })

  it('has a date of birth that exists', () => {
    expect(messages({ dateOfBirth: '1990-02-30' })).toEqual(['Enter the date of birth.'])
    expect(messages({ dateOfBirth: '' })).toEqual(['Enter the date of birth.'])
  })

  it('needs a name and an address, not a phone', () => {
    expect(messages({ fullName: ' ' })).toHaveLength(1)
    expect(messages({ email: 'ana@' })).toHaveLength(1)
    expect(messages({ phone: '+34 600 100 200' })).toEqual([])
  })
})

it('counts years by birthdays', () => {
  expect(ageOn('2031-02-28', '2013-02-28')).toBe(18)
  expect(ageOn('2031-02-28', '2012-02-29')).toBe(18)
})
