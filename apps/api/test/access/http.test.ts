import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { aCaller, type Caller, everybody } from './callers.ts'
import { type Document, documentFor, type Step } from './documents.ts'
import { outcomeOf } from './outcome.ts'
import { readTable, sees } from './table.ts'
import { waysFrom } from './ways.ts'

const table = readTable('fields.txt')
const lines = new Map(table.map((line) => [line.name, line]))
const rootFields = table.filter(({ name }) => /^(?:Query|Mutation)\./.test(name))
const objectFields = table.filter(({ name }) => !/^(?:Query|Mutation|Subscription)\./.test(name))

let api: TestApi
let pool: Pool
let callers: Record<Audience, Caller>
beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  callers = await everybody(api, pool)
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

const stepOf = (name: string): Step => ({ type: name.split('.')[0] ?? '', field: name.split('.')[1] ?? '' })

const nameOf = ({ type, field }: Step): string => `${type}.${field}`

/** Logging out ends the session that the other questions need. */
async function askerOf(audience: Audience, root: string): Promise<Caller> {
  return root === 'Mutation.logOut' ? aCaller(api, pool, audience) : callers[audience]
}

/** `U`, `F`, or `may` whatever came of it otherwise. */
async function rightOf(caller: Caller, { query, variables }: Document): Promise<string> {
  const reply = await caller.ask(query, variables)
  const outcome = outcomeOf(reply)
  if (outcome === 'U' || outcome === 'F') {
    // Nothing of the operation ran: no data beside the refusal.
    expect([reply.status, reply.data]).toEqual([200, null])
    return outcome
  }
  expect(outcome).not.toBe('INTERNAL_SERVER_ERROR')
  return 'may'
}

const refusalOf = (audience: Audience): string => (audience === 'ANONYMOUS' ? 'U' : 'F')

describe('each root field over HTTP, before its document was ever run, when it was, and compiled', () => {
  it.each(rootFields.map(({ name }) => name))('%s', async (name) => {
    const line = lines.get(name)
    const document = documentFor(api.schema, [stepOf(name)])
    const may = AUDIENCES.filter((audience) => sees(line, audience))
    const mayNot = AUDIENCES.filter((audience) => !sees(line, audience))
    const refused = async (): Promise<void> => {
      for (const audience of mayNot)
        expect([audience, await rightOf(callers[audience], document)]).toEqual([audience, refusalOf(audience)])
    }
    await refused()
    for (const time of ['uncompiled', 'compiled']) {
      for (const audience of may) {
        expect([time, audience, await rightOf(await askerOf(audience, name), document)]).toEqual([
          time,
          audience,
          'may',
        ])
      }
    }
    await refused()
  })
})

describe('each field of an object over HTTP', () => {
  it.each(AUDIENCES)('as %s', async (audience) => {
    const all = waysFrom(api.schema, () => true)
    const allowed = waysFrom(api.schema, (name) => sees(lines.get(name), audience))
    const differ: string[] = []
    for (const line of objectFields) {
      const step = stepOf(line.name)
      const own = allowed.get(step.type)
      const way = own ?? all.get(step.type)
      if (way === undefined) throw new Error(`nothing leads to ${step.type}`)
      const expected = own !== undefined && sees(line, audience) ? 'may' : refusalOf(audience)
      const came = await rightOf(
        await askerOf(audience, nameOf(way[0] ?? step)),
        documentFor(api.schema, [...way, step]),
      )
      if (came !== expected) differ.push(`${line.name}: ${came}, not ${expected}`)
    }
    expect(differ).toEqual([])
  })
})
