import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

it('leads to pages of the app itself', () => {
  expect(ownPath('/trips/ABC', '/')).toBe('/trips/ABC')
  expect(ownPath('/agency/launches/moon-2031', '/agency')).toBe('/launches/moon-2031')
  expect(ownPath('/agency', '/agency')).toBe('/')
})

it('leads nowhere else', () => {
  expect(ownPath(null, '/')).toBeUndefined()
  expect(ownPath('//evil.example', '/')).toBeUndefined()
  expect(ownPath('https://evil.example', '/')).toBeUndefined()
  expect(ownPath('/agencyx/launches', '/agency')).toBeUndefined()
  expect(ownPath('/trips/ABC', '/agency')).toBeUndefined()
})
