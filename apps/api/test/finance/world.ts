import { entities } from '../../src/entities.ts'
import { type CardDesk, createSandboxGateway, issueInvoices, type NewInvoice } from '../../src/modules/finance/index.ts'
import { createDatabase, type Database, sqlOf } from '../../src/platform/db/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { systemScope } from '../../src/platform/jobs/index.ts'
import { type Scope, transact } from '../../src/platform/mutate/index.ts'
import { aLaunch, aTraveler } from '../factories/index.ts'
import { createTestDatabase } from '../harness/index.ts'

/** Fast, so that a gateway that does not answer costs a test little. */
export const GATEWAY_TIMEOUT_MS = 200

/** What the gateway holds of one charge. */
export interface Money {
  readonly captured: number
  readonly returned: number
}

/** Finance on a database and a sandbox gateway of its own. */
export interface FinanceWorld {
  readonly database: Database
  readonly desk: CardDesk
  /** The scope of jobs. */
  readonly system: Scope
  readonly launchId: string
  readonly travelerId: string
  scopeOf(userId: string): Scope
  invoice(given?: Partial<NewInvoice>): Promise<string>
  /** All captures and refunds there are, in whole dollars, and how many captures. */
  money(): Promise<Money & { readonly captures: number }>
  one<Row extends object>(text: string, ...values: unknown[]): Promise<Row>
  close(): Promise<void>
}

export async function openFinance(): Promise<FinanceWorld> {
  const file = await createTestDatabase()
  const database = await createDatabase({ url: file.url, poolSize: 20, statementTimeoutMs: 10_000 }, entities)
  const feed = createLocalFeed()
  const gateway = await createSandboxGateway({ url: file.url, timeoutMs: GATEWAY_TIMEOUT_MS })
  const { pool } = database
  const [launchId, travelerId] = await Promise.all([aLaunch(pool), aTraveler(pool)])
  const system = systemScope('test', { database, feed })
  const one = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row> =>
    (await pool.query<Row>(text, values)).rows[0] as Row
  return {
    database,
    desk: { gateway, gatewayTimeoutMs: GATEWAY_TIMEOUT_MS },
    system,
    launchId,
    travelerId,
    one,
    scopeOf: (userId) => ({ actor: { audience: 'TRAVELER', userId, sessionId: null }, app: 'test', database, feed }),
    async invoice(given = {}) {
      const id = newId()
      const invoice = {
        id,
        type: 'TRAVELER_BOOKING' as const,
        launchId,
        travelerId,
        agencyId: null,
        amount: '1000.00',
        dueDate: '2099-01-01',
        ...given,
      }
      await transact(system, async (tx) => void (await issueInvoices(sqlOf(tx.em), [invoice], tx.now)))
      return id
    },
    money: () =>
      one(`select count(*)::int as captures, coalesce(sum(amount_cents), 0)::int / 100 as captured, coalesce(sum(refunded_cents), 0)::int / 100 as returned
           from sandbox_gateway.charge where state = 'captured'`),
    async close() {
      await gateway.close()
      await database.close()
      await file.drop()
    },
  }
}

/** An invoice's state, with its payments in their order. */
export async function stateOf(
  world: FinanceWorld,
  invoiceId: string,
): Promise<{ status: string; balance: string; payments: string[] | null }> {
  return world.one(
    `select status, balance, (select array_agg(status || ' ' || amount order by date, id) from payment where invoice_id = invoice.id) as payments
     from invoice where id = $1`,
    invoiceId,
  )
}

export const codeOf = (answer: { readonly errors: readonly { readonly code: string }[] }): string =>
  answer.errors[0]?.code ?? 'done'
