import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueInvoices, type NewInvoice } from '../../src/modules/finance/index.ts'
import { hashPassword } from '../../src/modules/identity/index.ts'
import { sqlOfClient } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch, anAgency, aTraveler, aUser } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import type { TestClient } from '../harness/test-client.ts'

const PASSWORD = 'seven-Moons-over-Tycho'
const POSITIONS = ['CUSTOMER_SERVICE', 'FINANCIAL_OPERATOR', 'OPERATIONS_MANAGER'] as const

let api: TestApi
let pool: pg.Pool
let traveler: Account
let agency: Account
let launchId: string
const staff = new Map<string, Account>()

interface Account {
  readonly id: string
  readonly client: TestClient
}

beforeAll(async () => {
  api = await startTestApi({ GATEWAY_TIMEOUT_MS: '200' })
  pool = new pg.Pool({ connectionString: api.database.url, max: 3 })
  pool.on('error', () => undefined)
  const passwordHash = await hashPassword(PASSWORD)
  traveler = await logIn((email) => aTraveler(pool, { email, passwordHash }))
  agency = await logIn((email) => anAgency(pool, { email, passwordHash }))
  for (const position of POSITIONS)
    staff.set(position, await logIn((email) => anEmployee(email, passwordHash, position)))
  launchId = await aLaunch(pool, { agencyId: agency.id })
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

async function anEmployee(email: string, passwordHash: string, position: string): Promise<string> {
  const id = await aUser(pool, { role: 'EMPLOYEE', email, passwordHash })
  await pool.query(
    `insert into employee (user_id, first_name, last_name, position, department, created_at, updated_at) values ($1, 'Katherine', 'Johnson', $2, 'Office', now(), now())`,
    [id, position],
  )
  return id
}

async function logIn(make: (email: string) => Promise<string>): Promise<Account> {
  const email = `${newId()}@test.example`
  const id = await make(email)
  const client = api.client('script')
  const answer = await client.run<{ logIn: { user: unknown } }>(
    'mutation ($input: LogInInput!) { logIn(input: $input) { user { id } } }',
    { input: { email, password: PASSWORD } },
  )
  expect(answer.data.logIn.user).not.toBeNull()
  return { id, client }
}

async function issue(given: Partial<NewInvoice>, now = new Date()): Promise<string> {
  const id = newId(now)
  const client = await pool.connect()
  const invoice = {
    id,
    type: 'TRAVELER_BOOKING' as const,
    launchId,
    travelerId: traveler.id,
    agencyId: null,
    amount: '1000.00',
    dueDate: '2099-01-01',
    ...given,
  }
  try {
    await issueInvoices(sqlOfClient(client), [invoice], now)
  } finally {
    client.release()
  }
  return id
}

/** A launch has one invoice to its agency, ever, so each needs a launch of its own. */
const issueFee = async (): Promise<string> =>
  issue({
    type: 'AGENCY_FEE',
    travelerId: null,
    agencyId: agency.id,
    launchId: await aLaunch(pool, { agencyId: agency.id }),
  })

interface Listed {
  readonly invoices: {
    readonly nodes: { readonly id: string; readonly isOverdue: boolean }[]
    readonly totalCount: number
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

async function list(
  { client }: Account,
  args: { first?: number; after?: string; filter?: object } = {},
): Promise<Listed['invoices']> {
  const query = `query ($first: Int, $after: String, $filter: InvoiceFilter) { invoices(first: $first, after: $after, filter: $filter) {
    nodes { id number isOverdue type } totalCount pageInfo { endCursor hasNextPage } } }`
  const answer = await client.run<Listed>(query, args)
  expect(answer.errors).toEqual([])
  return answer.data.invoices
}

const ids = (page: Listed['invoices']): string[] => page.nodes.map((node) => node.id)

it('shows everybody their own, the office all, and the rest nothing', async () => {
  const own = await issue({})
  const foreign = await issue({ travelerId: await aTraveler(pool) })
  const fee = await issueFee()
  expect(ids(await list(traveler))).toEqual([own])
  expect(ids(await list(agency))).toEqual([fee])
  for (const account of staff.values())
    expect(ids(await list(account))).toEqual(expect.arrayContaining([own, foreign, fee]))
  const byId = async ({ client }: Account, id: string) =>
    (await client.run<{ invoice: unknown }>('query ($id: ID!) { invoice(id: $id) { id } }', { id })).data.invoice
  expect(await byId(traveler, own)).toEqual({ id: own })
  expect(await byId(traveler, foreign)).toBeNull()
  expect(await byId(agency, own)).toBeNull()
  expect(await byId(traveler, 'no-id')).toBeNull()
  const nobody = await api.client('script').run('{ invoices { totalCount } }')
  expect(nobody.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
})

it('pays by card and shows the payment under its invoice', async () => {
  const id = await issue({ amount: '12345.60' })
  const query = `mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { errors { code path } invoice {
    id number status balance paymentDate isOverdue launch { id } traveler { id lastName } agency { id } booking { id }
    payments { amount status method failureReason invoice { id } } } } }`
  const input = { invoiceId: id, payment: { token: 'tok_visa' }, idempotencyKey: newId() }
  const first = await traveler.client.run<{ payInvoice: unknown }>(query, { input })
  expect(first.errors).toEqual([])
  expect(first.data.payInvoice).toMatchObject({
    errors: [],
    invoice: {
      id,
      number: expect.stringMatching(/^AB-\d{4}-\d{6}$/),
      status: 'PAID',
      balance: '0.00',
      paymentDate: new Date().toISOString().slice(0, 10),
      launch: { id: launchId },
      traveler: { id: traveler.id },
      agency: null,
      booking: null,
      payments: [{ amount: '12345.60', status: 'COMPLETED', method: 'CARD', failureReason: null, invoice: { id } }],
    },
  })
  expect((await traveler.client.run(query, { input })).data).toEqual(first.data)
})

it('lets an agency pay its own invoice only, and employees other than customer service none', async () => {
  const [fee, own] = [await issueFee(), await issue({})]
  const pay = async ({ client }: Account, invoiceId: string, idempotencyKey = newId()) => {
    const query =
      'mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { errors { code path } invoice { status } } }'
    const answer = await client.run<{
      payInvoice: { errors: { code: string }[]; invoice: { status: string } | null }
    } | null>(query, { input: { invoiceId, payment: { token: 'tok_visa' }, idempotencyKey } })
    return (
      answer.errors[0]?.extensions?.code ??
      answer.data?.payInvoice.errors[0]?.code ??
      answer.data?.payInvoice.invoice?.status
    )
  }
  const account = (position: string): Account => staff.get(position) as Account
  expect(await pay(agency, own)).toBe('NOT_FOUND')
  expect(await pay(agency, fee, '')).toBe('INVALID_INPUT')
  expect(await pay(agency, fee)).toBe('PAID')
  expect(await pay(agency, fee)).toBe('ALREADY_PAID')
  expect(await pay(account('OPERATIONS_MANAGER'), own)).toBe('FORBIDDEN')
  expect(await pay(account('FINANCIAL_OPERATOR'), own)).toBe('FORBIDDEN')
  expect(await pay(account('CUSTOMER_SERVICE'), own)).toBe('PAID')
})

it('pages through all, newest first, each once', async () => {
  const office = staff.get('FINANCIAL_OPERATOR') as Account
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await list(office, { first: 2, ...(after === undefined ? {} : { after }) })
    seen.push(...ids(page))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
  } while (after !== undefined)
  const { rows } = await pool.query<{ id: string }>('select id from invoice order by id desc')
  expect(seen).toEqual(rows.map((row) => row.id))
  expect((await list(office, { first: 1 })).totalCount).toBe(rows.length)
})

it('pages from the oldest on when asked to, and takes no cursor of the other order', async () => {
  const ordered = `query ($after: String, $direction: SortDirection!) { invoices(first: 2, after: $after,
    orderBy: { field: CREATED_AT, direction: $direction }) { nodes { id } pageInfo { endCursor hasNextPage } } }`
  interface Answer {
    invoices: { nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
  }
  const { client } = traveler
  const seen: string[] = []
  let after: string | null = null
  do {
    const { data }: { data: Answer } = await client.run<Answer>(ordered, { after, direction: 'ASC' })
    seen.push(...data.invoices.nodes.map(({ id }) => id))
    after = data.invoices.pageInfo.hasNextPage ? data.invoices.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen.length).toBeGreaterThan(2)
  expect(seen).toEqual(seen.toSorted())
  const oldest = await client.run<Answer>(ordered, { after: null, direction: 'ASC' })
  const wrong = await client.run<Answer>(ordered, { after: oldest.data.invoices.pageInfo.endCursor, direction: 'DESC' })
  expect(wrong.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

it('filters by kind, state, due date, day and words', async () => {
  const office = staff.get('FINANCIAL_OPERATOR') as Account
  const late = await issue({ dueDate: '2020-01-31' }, new Date('2020-01-01T23:30:00Z'))
  expect(ids(await list(office, { filter: { overdue: true } }))).toEqual([late])
  expect((await list(office, { filter: { overdue: true } })).nodes[0]?.isOverdue).toBe(true)
  expect(ids(await list(office, { filter: { overdue: false } }))).not.toContain(late)
  expect(ids(await list(office, { filter: { from: '2020-01-01', to: '2020-01-01' } }))).toEqual([late])
  expect(ids(await list(office, { filter: { from: '2020-01-02', to: '2020-12-31' } }))).toEqual([])
  expect(ids(await list(office, { filter: { search: ' ab-2020-000001 ' } }))).toEqual([late])
  expect(ids(await list(office, { filter: { search: '100%' } }))).toEqual([])
  expect((await list(office, { filter: { search: 'valentina' } })).totalCount).toBeGreaterThan(1)
  const fees = await list(office, { filter: { types: ['AGENCY_FEE'], agencyId: agency.id, statuses: ['PAID'] } })
  expect(fees.totalCount).toBe(1)
  expect(ids(await list(office, { filter: { agencyId: 'no-id' } }))).toEqual([])
})
