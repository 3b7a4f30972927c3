import { expect, it } from 'vitest'
import { passwordStrength } from './password-strength.ts'

it('asks for twelve characters first, then for variety', () => {
  expect(passwordStrength('').score).toBe(0)
  expect(passwordStrength('elevenchars')).toEqual({ score: 1, words: '1 more character needed' })
  expect(passwordStrength('aaaaaaaaaaaa').score).toBe(1)
  expect(passwordStrength('abcdabcdabcd').score).toBe(1)
  expect(passwordStrength('twelve chars').score).toBeGreaterThanOrEqual(2)
  expect(passwordStrength('a sentence nobody else would write').score).toBe(4)
})
