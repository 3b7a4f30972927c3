import { expect, it } from 'vitest'
import { safeReturnTo } from './return-to.ts'

it('returns after log-in to paths of this app only', () => {
  expect(safeReturnTo('/book/x?step=pay', '/trips')).toBe('/book/x?step=pay')
  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
  ]) {
    expect(safeReturnTo(evil, '/trips')).toBe('/trips')
  }
  expect(safeReturnTo('/log-in?returnTo=/log-in', '/')).toBe('/')
})
