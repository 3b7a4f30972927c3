import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { type Caller, everybody } from './callers.ts'
import { outcomeOf } from './outcome.ts'
import type { Case } from './case.ts'
import { CASES } from './row-cases.ts'
import { aParty, askerOf, nothing, type Party, type Whose, withSession } from './subjects.ts'
import { type Line, readTable } from './table.ts'

const WHOSE = ['own', 'other', 'none'] as const
const lines = readTable('rows.txt')

let api: TestApi
let pool: Pool
let callers: Record<Audience, Caller>
let mine: Party
let theirs: Party
beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  callers = await everybody(api, pool)
  ;[mine, theirs] = [await aParty(api, pool), await aParty(api, pool)]
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

async function outcome(ask: Case, whose: Whose, audience: Audience): Promise<string> {
  const caller = askerOf(mine, callers, audience)
  const own = await withSession(pool, mine, caller, 'own')
  const subject = { own: () => own, other: () => withSession(pool, theirs, caller, 'other'), none: nothing }[whose]
  const { query, variables, looksFor } = ask(await subject(), own)
  return outcomeOf(await caller.ask(query, variables), looksFor)
}

describe('whose things each audience reaches', () => {
  it('has a line for each case', () => {
    const cases = Object.keys(CASES).flatMap((name) => WHOSE.map((whose) => `${name}:${whose}`))
    expect(lines.map(({ name }) => name).toSorted()).toEqual(cases.toSorted())
  })

  it.each(lines.map((line): [string, Line] => [line.name, line]))('%s', async (name, { cells }) => {
    const [field = '', whose = ''] = name.split(/:(?=\w+$)/)
    const ask = CASES[field]
    if (ask === undefined) throw new Error(`no case ${field}`)
    const came: Partial<Record<Audience, string>> = {}
    for (const audience of AUDIENCES) came[audience] = await outcome(ask, whose as Whose, audience)
    expect(came).toEqual(cells)
  })
})
