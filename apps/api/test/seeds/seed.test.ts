import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_LOGINS, ForeignDataError, type SeedReport, seed } from '../../seeds/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../harness/index.ts'
import { checkInvariants } from '../invariants/index.ts'

let database: TestDatabase
let client: Client

const run = (url: string, scale: number): Promise<SeedReport> =>
  seed({ url, scale, now: clock.now(), hashPassword: () => Promise.resolve('-') })

async function rowsOf<T>(sql: string): Promise<T[]> {
  return (await client.query(sql)).rows as T[]
}

beforeAll(async () => {
  database = await createTestDatabase()
  await run(database.url, 1)
  client = new Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

describe('the seeded demo set', () => {
  it('keeps every invariant', async () => {
    expect(await checkInvariants(client)).toEqual([])
  })

  it('has every log-in, with a verified e-mail', async () => {
    const rows = await rowsOf<{ email: string }>(
      `select email from app_user where email_verified_at is not null and email like '%@demo.%'`,
    )
    expect(rows.map(({ email }) => email).toSorted()).toEqual(DEMO_LOGINS.map(({ email }) => email).toSorted())
  })

  it('makes one of the two travelers a VIP and leaves the other one booking short', async () => {
    const rows = await rowsOf<{ email: string; counted: number }>(
      `select u.email, count(distinct b.launch_id)::int as counted from booking b join app_user u on u.id = b.traveler_id
       where u.email like '%@demo.%' and b.status in ('CONFIRMED', 'COMPLETED') group by u.email order by u.email`,
    )
    expect(rows[0]).toEqual({ email: 'ada@demo.astrobookings.example', counted: 1 })
    expect(rows[1]?.counted).toBeGreaterThan(4)
  })

  it('numbers invoices in the order of their creation', async () => {
    const rows = await rowsOf(
      `select 1 from (select number, lag(number) over (partition by left(number, 7) order by created_at, id) as before from invoice) n
       where before >= number`,
    )
    expect(rows).toEqual([])
  })

  it('charges agencies 1 %, reliable ones 0.8 % and 1,000 USD for an abort, once for each launch', async () => {
    const wrong = await rowsOf(
      `with ended as (
         select l.id, l.status, i.type, i.amount,
           (select coalesce(sum(p.amount * case p.status when 'COMPLETED' then 1 when 'REFUNDED' then -1 else 0 end), 0)
            from invoice t join payment p on p.invoice_id = t.id where t.launch_id = l.id and t.type = 'TRAVELER_BOOKING') as net,
           row_number() over (partition by l.agency_id, l.status order by c.at) as nth
         from launch l join launch_status_change c on c.launch_id = l.id and c.to_status = l.status
           left join invoice i on i.launch_id = l.id and i.type <> 'TRAVELER_BOOKING'
         where l.status in ('COMPLETED', 'ABORTED'))
       select * from ended where amount is null
         or case status when 'ABORTED' then type <> 'AGENCY_LAUNCH' or amount <> 1000
            else type <> 'AGENCY_FEE' or amount <> round(net * case when nth > 2 then 0.008 else 0.01 end, 2) end`,
    )
    expect(wrong).toEqual([])
  })

  it('has agencies that have paid, paid in part and are overdue', async () => {
    const [row] = await rowsOf(
      `select bool_or(status = 'PAID') as paid, bool_or(paid_amount > 0 and balance > 0) as partly,
         bool_or(balance > 0 and due_date < current_date) as overdue from invoice where agency_id is not null`,
    )
    expect(row).toEqual({ paid: true, partly: true, overdue: true })
  })

  it('has told the people one logs in as what concerned them; the newest is unread', async () => {
    const rows = await rowsOf<{ email: string; told: number; types: string[]; unread: number }>(
      `select u.email, count(*)::int as told, array_agg(distinct n.type) as types, (count(*) filter (where n.read_at is null))::int as unread
       from notification n join app_user u on u.id = n.user_id group by u.email order by u.email`,
    )
    expect(rows.map(({ email }) => email.split('@')[0])).toEqual(['ada', 'agency', 'yuri'])
    const [ada, agency, yuri] = rows
    expect(ada?.types).toEqual(
      expect.arrayContaining(['BOOKING_CONFIRMATION', 'BOOKING_CANCELLATION', 'LAUNCH_UPDATE']),
    )
    expect(agency?.types).toEqual(expect.arrayContaining(['NEW_BOOKING', 'INVOICE_ISSUED']))
    expect(yuri?.types).toEqual(expect.arrayContaining(['BOOKING_CONFIRMATION', 'NEW_LAUNCH_ALERT', 'LAUNCH_UPDATE']))
    for (const { unread, told } of rows) expect(unread > 0 && unread < told).toBe(true)
  })

  it('has mails that went, one that waits for its next try and one that was given up', async () => {
    const rows = await rowsOf<{ state: string; retries: number; steps: number }>(
      `select distinct j.state::text, j.retry_count as retries, (select count(*)::int from notification_status s where s.notification_id = n.id and s.status = 'FAILED') as steps
       from pgboss.job j join notification n on n.id = j.id where j.name = 'deliverNotification' order by 1`,
    )
    expect(rows).toEqual([
      { state: 'completed', retries: 0, steps: 0 },
      { state: 'failed', retries: 5, steps: 6 },
      { state: 'retry', retries: 2, steps: 2 },
    ])
  })

  it('gives reconciliation nothing to mend', async () => {
    const wrong = await rowsOf(
      `select p.id from payment p left join card_charge c on c.gateway_key = p.gateway_key and c.invoice_id = p.invoice_id
         left join sandbox_gateway.charge s on s.key = c.gateway_key and s.reference = p.gateway_reference
       where p.method = 'CARD' and p.status = 'COMPLETED' and (s.amount_cents is null or s.amount_cents <> p.amount * 100)`,
    )
    expect(wrong).toEqual([])
  })
})

describe('seeding again', () => {
  it('changes nothing when all is there', async () => {
    expect(await run(database.url, 1)).toEqual({})
  })

  it('adds the blocks that a larger scale asks for', async () => {
    const report = await run(database.url, 2)
    expect(report.launch).toBeGreaterThan(300)
    expect(report.spaceport).toBe(0)
    expect(await checkInvariants(client)).toEqual([])
  }, 60_000)

  it('refuses a database with data of its own', async () => {
    const foreign = await createTestDatabase()
    const own = new Client({ connectionString: foreign.url })
    await own.connect()
    await own.query(`insert into app_user (id, email, password_hash, name, role, created_at, updated_at)
      values (gen_random_uuid(), 'someone@example.com', '-', 'Someone', 'IT_OPERATOR', now(), now())`)
    await expect(run(foreign.url, 1)).rejects.toThrow(ForeignDataError)
    await own.end()
    await foreign.drop()
  })
})
