import { describe, expect, it } from 'vitest'
import { inputOf } from './book-input.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { outcomeOf } from './use-attempt.ts'

const ana = { fullName: ' Ana Ruiz ', email: 'ana@example.org', phone: '', dateOfBirth: '1990-01-01' }
const draft = {
  ...EMPTY_DRAFT,
  hold: { id: 'h1', seatNumbers: [4, 7], expiresAt: '2031-01-01T00:00:00Z' },
  passengers: [ana, { ...ana, fullName: 'Ben Ruiz', phone: '+34 600 100 200' }, { ...ana, fullName: 'Left over' }],
}

describe('what is sent to book', () => {
  it('seats each passenger on a held seat, and nobody else', () => {
    expect(inputOf('l1', draft, 'tok_visa', 'k')).toEqual({
      launchId: 'l1',
      holdId: 'h1',
      idempotencyKey: 'k',
      payment: { token: 'tok_visa' },
      passengers: [
        { fullName: 'Ana Ruiz', email: 'ana@example.org', dateOfBirth: '1990-01-01', seatNumber: 4 },
        {
          fullName: 'Ben Ruiz',
          email: 'ana@example.org',
          dateOfBirth: '1990-01-01',
          phone: '+34 600 100 200',
          seatNumber: 7,
        },
      ],
    })
  })

  it('says what total was agreed to', () => {
    expect(inputOf('l1', { ...draft, agreedPrice: '120000.50' }, 'later', 'k').agreedTotal).toBe('240001.00')
  })

  it('has no payment when it is paid later', () => {
    expect(inputOf('l1', draft, 'later', 'k')).not.toHaveProperty('payment')
  })
})

describe('where a refusal leads', () => {
  const refusal = (code: string, path: string[] | null = null) => outcomeOf([{ code, message: code, path }]).kind

  it('is the seats when they are gone', () => {
    expect(refusal('HOLD_EXPIRED')).toBe('seatsLost')
    expect(refusal('SEATS_UNAVAILABLE', ['input', 'passengers', '0', 'seatNumber'])).toBe('seatsLost')
  })

  it('is the review when the price has changed', () => {
    expect(refusal('PRICE_CHANGED', ['agreedTotal'])).toBe('priceMoved')
  })

  it('is the passengers when it names one', () => {
    expect(refusal('PASSENGER_AGE', ['input', 'passengers', '0', 'dateOfBirth'])).toBe('passengersRefused')
  })

  it('is the payment otherwise', () => {
    expect(refusal('PAYMENT_DECLINED', ['input', 'payment'])).toBe('refused')
  })
})
