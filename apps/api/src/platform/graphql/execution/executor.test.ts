import { execute, type ExecutionResult, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { NOBODY, type RequestContext } from '../../context/index.ts'
import { buildSchema } from '../build-schema.ts'
import { Gate } from '../documents/index.ts'
import { FixtureResolver } from '../fixture/resolver.ts'
import { createExecutor } from './executor.ts'

const schema = buildSchema([FixtureResolver])
const gate = new Gate(schema, new Map(), false)
const run = createExecutor(schema, (error) => error)
const context = { actor: NOBODY, traceId: 't', loaders: new Map() } as unknown as RequestContext

const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result))

const DOCUMENTS: Record<string, [string, Record<string, unknown>?]> = {
  'scalars and enums': [
    '{ launch(id: "x") { __typename id destination launchDate pricePerSeat availableSeats extra } }',
  ],
  'null where there is nothing': ['{ launch(id: "none") { id } }'],
  'aliases of one field with other arguments': [
    '{ a: launch(id: "a") { id } b: launch(id: "b") { id slug } c: launches(first: 2) { nodes { id } } }',
  ],
  fragments: [
    '{ ...Q } fragment Q on Query { launch(id: 1) { ...L ... on Node { id } ... { slug } } } fragment L on Launch { destination }',
  ],
  'skip and include': [
    'query ($yes: Boolean!, $no: Boolean!) { launch(id: 1) { id @skip(if: $yes) slug @include(if: $yes) ... @include(if: $no) { destination } } }',
    { yes: true, no: false },
  ],
  'defaults of arguments and variables': [
    'query ($first: Int = 3) { launches(first: $first) { nodes { id } } other: launches { totalCount } }',
  ],
  'an explicit null': [
    'query ($bookable: Boolean) { launches(first: 1, bookable: $bookable) { totalCount } }',
    { bookable: null },
  ],
  'an error in a list, with its path': ['{ launches(first: 3) { all: nodes { id bad: fragile } } }'],
}

describe('compiled and uncompiled answers are equal', () => {
  it.each(Object.entries(DOCUMENTS))('%s', async (_name, [query, variables = {}]) => {
    const expected = plain(
      await execute({ schema, document: parse(query), variableValues: variables, contextValue: context }),
    )
    for (let time = 0; time < 3; time += 1) {
      const { operation } = gate.admit(
        { query, hash: null, operationName: null, variables },
        { actor: NOBODY, app: 'script' },
      )
      if (operation === undefined) throw new Error('refused')
      expect(plain(await run(operation, context))).toEqual(expected)
    }
  })
})

it('refuses compiled exactly what it refuses uncompiled', () => {
  const request = { query: '{ launch(id: 1) { report { revenue } } }', hash: null, operationName: null, variables: {} }
  const finance = { actor: { audience: 'FINANCIAL_OPERATOR', userId: 'f', sessionId: 's' }, app: 'office' } as const
  for (let time = 0; time < 4; time += 1) {
    expect(gate.admit(request, finance).errors).toBeUndefined()
    expect(gate.admit(request, { actor: NOBODY, app: 'office' }).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    )
    expect(
      gate.admit(request, { ...finance, actor: { ...finance.actor, audience: 'AGENCY' } }).errors?.[0]?.extensions[
        'code'
      ],
    ).toBe('FORBIDDEN')
  }
})
