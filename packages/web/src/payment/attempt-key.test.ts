import { expect, it } from 'vitest'
import { attemptKey } from './attempt-key.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
function counter() {
  let count = 0
  return () => `key-${(count += 1)}`
}

it('is the same until the server answered, also after a reload', () => {
  const storage = memory()
  const newKey = counter()
  const first = attemptKey('pay:b1', storage, newKey)
  expect(first.take()).toBe('key-1')
  expect(first.take()).toBe('key-1')
  expect(attemptKey('pay:b1', storage, newKey).take()).toBe('key-1')
  first.settle()
  expect(attemptKey('pay:b1', storage, newKey).take()).toBe('key-2')
})

it('works without storage', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  const key = attemptKey('x', { getItem: refuse, setItem: refuse, removeItem: refuse }, counter())
  expect(key.take()).toBe('key-1')
  expect(key.take()).toBe('key-1')
})
