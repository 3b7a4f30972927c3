import { expect, it } from 'vitest'
import { changesOf } from './profile-changes.rules.ts'

const before = { companyName: 'Orbital', contactEmail: 'a@mail.example', preferences: { seat: 1 } }

it('names what changed and shows only what may be shown', () => {
  expect(changesOf(before, { companyName: 'Lunar', contactEmail: 'b@mail.example' }, ['companyName'])).toEqual({
    changed: ['companyName', 'contactEmail'],
    before: { companyName: 'Orbital' },
    after: { companyName: 'Lunar' },
  })
})

it('is nothing when nothing changes', () => {
  expect(changesOf(before, { companyName: 'Orbital', preferences: { seat: 1 } }, [])).toBeNull()
})

it('shows no personal value', () => {
  expect(changesOf(before, { contactEmail: 'b@mail.example' }, [])).toEqual({ changed: ['contactEmail'] })
})
