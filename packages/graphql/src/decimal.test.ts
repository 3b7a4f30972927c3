import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  fromCents,
  isZero,
  multiplyDecimal,
  parseAmount,
  percentOf,
  subtractDecimals,
  toCents,
} from './decimal.ts'

describe('decimal amounts', () => {
  it('survive the way to cents and back', () => {
    for (const amount of ['0.00', '0.05', '250000.00', '-12.30', '99999999999999.99']) {
      expect(fromCents(toCents(amount))).toBe(amount)
    }
  })

  it('add up where floats would not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.30')
    expect(subtractDecimals('1', '0.01')).toBe('0.99')
    expect(multiplyDecimal('33333.33', 3)).toBe('99999.99')
  })

  it('round half a cent up in shares', () => {
    expect(percentOf('0.05', 90)).toBe('0.05')
    expect(percentOf('250000.00', 70)).toBe('175000.00')
  })

  it('compare by value, not by spelling', () => {
    expect(compareDecimals('9.5', '10')).toBe(-1)
    expect(compareDecimals('10', '10.00')).toBe(0)
    expect(isZero('0.00')).toBe(true)
  })

  it('are refused when they are none', () => {
    expect(() => toCents('1e3')).toThrow(RangeError)
    expect(parseAmount('$250,000')).toBe('250000.00')
    expect(parseAmount('much')).toBeUndefined()
  })
})
