import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printSdl } from '../../src/platform/graphql/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { compare, readList } from './compare.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const contract = readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8')
const open = readList(readFileSync(join(import.meta.dirname, 'open-parts.txt'), 'utf8'))

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

describe('the contract that clients rely on', () => {
  it('is kept in everything that is built', () => expect(compare(contract, api.schema).broken).toEqual([]))

  it('lacks nothing but what is still to be built', () =>
    expect(compare(contract, api.schema).missing.filter((part) => !open.includes(part))).toEqual([]))

  it('lists as still to be built only what is missing, so that the list shrinks', () =>
    expect(open.filter((part) => !compare(contract, api.schema).missing.includes(part))).toEqual([]))

  it('lists each open part once', () => expect(new Set(open).size).toBe(open.length))
})

it('the emitted schema is the one that the server serves', () => {
  const emitted = readFileSync(join(ROOT, 'schema.graphql'), 'utf8')
  expect(emitted.replace(/^(?:#.*)?\n/gm, '')).toBe(printSdl(api.schema).replace(/^\n/gm, ''))
})

describe('the comparison', () => {
  const schema = (text: string) => buildSchema(text)
  const promised = 'type Query { a(b: Int): String! c: D } type D { e: Int }'

  it('tells what is missing from what differs', () =>
    expect(compare(promised, schema('type Query { a(b: Int!): String }'))).toEqual({
      missing: ['D', 'Query.c'],
      broken: ['Query.a arg b has changed type from Int to Int!.', 'Query.a changed type from String! to String.'],
    }))

  it('lets a schema have more', () =>
    expect(
      compare(promised, schema('type Query { a(b: Int, x: Int): String! c: D f: Int } type D { e: Int! }')),
    ).toEqual({
      missing: [],
      broken: [],
    }))
})
