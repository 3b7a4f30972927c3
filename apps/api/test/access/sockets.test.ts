import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { aLaunch } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { type Caller, everybody } from './callers.ts'
import { type Document, documentFor, type Step } from './documents.ts'
import { readTable, sees } from './table.ts'
import { aNotification } from './subjects.ts'
import { waysFrom } from './ways.ts'

const table = readTable('fields.txt')
const lines = new Map(table.map((line) => [line.name, line]))
const stepOf = (name: string): Step => ({ type: name.split('.')[0] ?? '', field: name.split('.')[1] ?? '' })
const subscriptions = table.filter(({ name }) => name.startsWith('Subscription.')).map(({ name }) => name)

let api: TestApi
let pool: Pool
let callers: Record<Audience, Caller>
let launchId: string
beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  callers = await everybody(api, pool)
  launchId = await aLaunch(pool)
  await pool.query(`select pgboss.create_queue('deliverNotification', '{"policy":"standard"}')`)
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

/** `next` when something comes, else the code of the error, shortened as in the tables. */
async function told(audience: Audience, { query, variables }: Document): Promise<string> {
  const { cookie } = callers[audience]
  const ws = await new RawClient(`${api.origin}/graphql`, cookie === '' ? {} : { cookie }).ready()
  ws.subscribe('1', query, { ...variables, launchIds0: [launchId] })
  const stop = query.includes('notification') ? happen(callers[audience]) : () => undefined
  const { type, payload } = await ws.until((message) => message['id'] === '1').finally(stop)
  ws.socket.terminate()
  if (type === 'next') return JSON.stringify(payload).includes('"errors"') ? JSON.stringify(payload) : 'next'
  const code = (payload as { extensions: { code: string } }[])[0]?.extensions.code ?? ''
  return { UNAUTHENTICATED: 'U', FORBIDDEN: 'F' }[code] ?? code
}

/** What is told only when it happens does so until the returned function is called: a notification, by mail as well. */
function happen({ userId }: Caller): () => void {
  const again = async (): Promise<void> => {
    if (userId === '') return
    const id = await aNotification(pool, userId)
    await pool.query(`insert into pgboss.job (id, name) values ($1, 'deliverNotification')`, [id])
    const events = `somebody\nnotification ${userId}\nnotificationQueue ${id}`
    await pool.query(`select pg_notify('astro_feed', $1)`, [events])
  }
  const timer = setInterval(() => void again().catch(() => undefined), 30)
  return () => clearInterval(timer)
}

const refusalOf = (audience: Audience): string => (audience === 'ANONYMOUS' ? 'U' : 'F')

describe('each subscription over WebSocket, the first time and again', () => {
  it.each(subscriptions)('%s', async (name) => {
    const document = documentFor(api.schema, [stepOf(name)])
    for (const audience of [...AUDIENCES, ...AUDIENCES]) {
      const expected = sees(lines.get(name), audience) ? 'next' : refusalOf(audience)
      expect([audience, await told(audience, document)]).toEqual([audience, expected])
    }
  })
})

/** Fields that subscriptions lead to. */
const reach = (allows: (name: string) => boolean) =>
  waysFrom(api.schema, (name) => !/^(?:Query|Mutation)\./.test(name) && allows(name))

describe.each(AUDIENCES)('each field of an object over WebSocket as %s', (audience) => {
  it('is refused where the table refuses it', async () => {
    const [all, allowed] = [reach(() => true), reach((name) => sees(lines.get(name), audience))]
    const hidden = table.filter((line) => all.has(stepOf(line.name).type) && !sees(line, audience))
    const differ: string[] = []
    for (const { name } of hidden) {
      const { type } = stepOf(name)
      const way = allowed.get(type) ?? all.get(type) ?? []
      const came = await told(audience, documentFor(api.schema, [...way, stepOf(name)]))
      if (came !== refusalOf(audience)) differ.push(`${name}: ${came}`)
    }
    expect(differ).toEqual([])
  })

  it('gives what the table allows', async () => {
    const allowed = reach((name) => sees(lines.get(name), audience))
    const shown = ['Launch.statusHistory', 'Agency.taxId', 'Launch.revenue'].filter((name) =>
      sees(lines.get(name), audience),
    )
    for (const name of shown) {
      const way = allowed.get(stepOf(name).type) ?? []
      expect([name, await told(audience, documentFor(api.schema, [...way, stepOf(name)]))]).toEqual([name, 'next'])
    }
  })
})

it('runs no query and no mutation over WebSocket, whoever asks', async () => {
  const roots = table.filter(({ name }) => /^(?:Query|Mutation)\./.test(name))
  for (const line of roots) {
    const audience = AUDIENCES.find((one) => sees(line, one)) ?? 'ANONYMOUS'
    const came = await told(audience, documentFor(api.schema, [stepOf(line.name)]))
    expect([line.name, came]).toEqual([line.name, 'BAD_USER_INPUT'])
  }
})
