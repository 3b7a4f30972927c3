import { describe, expect, it } from 'vitest'
import { prepared, Values } from './prepared.ts'

describe('a prepared statement', () => {
  it('gets a name when its text comes back, always the same', () => {
    expect(prepared('select 1', [])).toEqual({ text: 'select 1', values: [] })
    const second = prepared('select 1', [])
    expect(second.name).toMatch(/^s[0-9a-f]{24}$/)
    expect(prepared('select 1', []).name).toBe(second.name)
    prepared('select 2', [])
    expect(prepared('select 2', []).name).not.toBe(second.name)
  })

  it('never fills the connections with plans, whatever is asked for', () => {
    const named = new Set<string | undefined>()
    for (let i = 0; i < 5000; i += 1) {
      prepared(`select ${i}`, [])
      named.add(prepared(`select ${i}`, []).name)
    }
    expect(named.size).toBeLessThanOrEqual(401)
  })
})

it('numbers the values of a statement', () => {
  const values = new Values()
  expect([values.add('a'), values.add(2)]).toEqual(['$1', '$2'])
  expect(values.list).toEqual(['a', 2])
})
