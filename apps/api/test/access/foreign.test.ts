import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import { type Caller, everybody, type Reply } from './callers.ts'
import { CASES } from './row-cases.ts'
import { aParty, askerOf, nothing, type Party, withSession } from './subjects.ts'
import { readTable } from './table.ts'

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

/** Different in each answer, whatever it says. */
const VOLATILE = new Set(['date', 'x-request-id'])

const whole = ({ status, text, headers }: Reply) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => !VOLATILE.has(name)),
})

const cells = new Map(readTable('rows.txt').map((line) => [line.name, line.cells]))

/** Where the table hides from an audience what belongs to others. Launches, rockets and agencies everybody sees, the office all bookings. */
const cases = Object.keys(CASES).filter((name) => !/^(?:Launch|Rocket|Agency|Booking\.viewerCanCancel)/.test(name))
const hidden = cases.flatMap((name) =>
  AUDIENCES.filter((audience) => {
    const [other, none] = [cells.get(`${name}:other`)?.[audience], cells.get(`${name}:none`)?.[audience]]
    return other === none && other !== 'U' && other !== 'F'
  }).map((audience): [string, Audience] => [name, audience]),
)

/** Everything of a party that somebody could have changed. */
async function stateOf({ subject, traveler }: Party): Promise<unknown> {
  const { bookingId, invoiceId, agencyInvoiceId, holdId, agencyId } = subject
  const { rows } = await pool.query(
    `select (select jsonb_agg(b order by id) from booking b where id = $1) as booking,
       (select jsonb_agg(p order by id) from passenger p where booking_id = $1) as passengers,
       (select jsonb_agg(i order by id) from invoice i where id in ($2, $3)) as invoices,
       (select jsonb_agg(h) from seat_hold h where id = $4) as hold,
       (select jsonb_agg(s order by number) from seat s where traveler_id = $5) as seats,
       (select jsonb_agg(a) from agency a where user_id = $6) as agency,
       (select count(*) from authentication_token where user_id = $5 and is_revoked) as "endedSessions"`,
    [bookingId, invoiceId, agencyInvoiceId, holdId, traveler.userId, agencyId],
  )
  return rows[0]
}

describe('what belongs to somebody else answers to the letter like what does not exist', () => {
  let before: unknown
  beforeAll(async () => {
    before = await stateOf(theirs)
  })

  it('in many cases', () => expect(hidden.length).toBeGreaterThan(40))

  it.each(hidden)('%s as %s', async (name, audience) => {
    const caller = askerOf(mine, callers, audience)
    const own = await withSession(pool, mine, caller, 'own')
    const subjects = [await withSession(pool, theirs, caller, 'other'), nothing()]
    const answers: Reply[] = []
    for (const subject of subjects) {
      const question = CASES[name]?.(subject, own)
      if (question === undefined) throw new Error(`no case ${name}`)
      answers.push(await caller.ask(question.query, question.variables))
    }
    const [foreign, missing] = answers.map(whole)
    expect(foreign).toEqual(missing)
  })

  it('and stays as it was', async () => expect(await stateOf(theirs)).toEqual(before))
})
