import { describe, expect, it } from 'vitest'
import {
  compareMoney,
  formatMoney,
  formatMoneyShort,
  isNoMoney,
  parseMoney,
  percentOfMoney,
  sumMoney,
  timesMoney,
} from './money.ts'

describe('formatMoney', () => {
  it('drops cents that are none and groups thousands', () => {
    expect(formatMoney('250000.00')).toBe('$250,000')
    expect(formatMoney('1234.5')).toBe('$1,234.50')
    expect(formatMoney('0')).toBe('$0')
    expect(formatMoney('999')).toBe('$999')
  })

  it('keeps cents where columns must align', () => {
    expect(formatMoney('250000', { cents: 'always' })).toBe('$250,000.00')
  })

  it('writes what is owed with a real minus', () => {
    expect(formatMoney('-1234.05')).toBe('−$1,234.05')
  })

  it('stays exact where a float would not', () => {
    expect(formatMoney('999999999999.99')).toBe('$999,999,999,999.99')
    expect(sumMoney(['0.10', '0.20'])).toBe('0.30')
    expect(sumMoney(['90071992547409.93', '0.01'])).toBe('90071992547409.94')
  })

  it('refuses what is no amount', () => {
    for (const text of ['', 'abc', '1.234', '1,000', 'NaN', '1e3']) expect(() => formatMoney(text)).toThrow(RangeError)
  })
})

it('shortens for tiles without rounding up', () => {
  expect(['999.00', '1000.00', '1250000.00', '1999999.00', '3000000000.00'].map(formatMoneyShort)).toEqual([
    '$999',
    '$1k',
    '$1.2M',
    '$1.9M',
    '$3B',
  ])
})

it('multiplies, shares and compares', () => {
  expect(timesMoney('250000.50', 4)).toBe('1000002.00')
  expect(percentOfMoney('501234.50', 70)).toBe('350864.15')
  expect(percentOfMoney('0.01', 50)).toBe('0.01')
  expect(['10.00', '9.00', '-1'].toSorted(compareMoney)).toEqual(['-1', '9.00', '10.00'])
})

it('knows nothing from something', () => {
  expect(['0', '0.00', '-0', '0.01'].map(isNoMoney)).toEqual([true, true, true, false])
  expect(sumMoney([])).toBe('0.00')
})

it('reads what a person types', () => {
  expect(['$250,000', ' 1200.5 ', '1_000'].map(parseMoney)).toEqual(['250000.00', '1200.50', '1000.00'])
  expect(['much', '', '1.234', '1e3'].map(parseMoney)).toEqual([undefined, undefined, undefined, undefined])
})
