import { expect, it } from 'vitest'
import { isWaitingForBank } from './waiting-payment.ts'

it('waits while a payment is neither made nor refused', () => {
  expect(isWaitingForBank(null)).toBe(false)
  expect(isWaitingForBank({ payments: [{ status: 'FAILED' }, { status: 'COMPLETED' }] })).toBe(false)
  expect(isWaitingForBank({ payments: [{ status: 'FAILED' }, { status: 'PENDING' }] })).toBe(true)
})
