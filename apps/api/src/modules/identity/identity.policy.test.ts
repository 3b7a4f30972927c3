import { describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../platform/access/index.ts'
import { audienceOf } from './actor.rules.ts'
import { can } from './identity.policy.ts'

const allowed = (action: Parameters<typeof can>[1], ownerId: string): Audience[] =>
  AUDIENCES.filter((audience) =>
    can({ audience, userId: audience === 'ANONYMOUS' ? null : 'me', sessionId: null }, action, ownerId),
  )

const members = AUDIENCES.filter((audience) => audience !== 'ANONYMOUS')

describe.each([
  ['seeSessions', ['IT_OPERATOR']],
  ['endSession', ['IT_OPERATOR']],
  ['seeTaxData', ['CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER']],
  ['editAgency', ['OPERATIONS_MANAGER']],
] as const)('%s', (action, others) => {
  it('is for everybody’s own', () => expect(allowed(action, 'me')).toEqual(members))
  it('of others is for few', () => expect(allowed(action, 'another')).toEqual(others))
})

it('lets an employee act by position, and not without one', () => {
  expect(audienceOf('EMPLOYEE', 'FINANCIAL_OPERATOR')).toBe('FINANCIAL_OPERATOR')
  expect(audienceOf('EMPLOYEE', null)).toBeNull()
  expect(audienceOf('TRAVELER', null)).toBe('TRAVELER')
})
