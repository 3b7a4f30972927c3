import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import { dateOf, startOf } from '../../platform/calendar/index.ts'
import { clock } from '../../platform/clock/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { isId, newId } from '../../platform/ids/index.ts'
import { type Page, pageOf, pageRequest } from '../../platform/paging/index.ts'
import { agencyJson, travelerJson } from '../identity/index.ts'
import { INVOICE_STATUSES, INVOICE_TYPES } from './finance.entity.ts'
import { visibleInvoices } from './finance.policy.ts'
import type { InvoiceFilter, InvoiceListArgs, InvoiceType, PaymentType } from './invoice.graphql.ts'

/** `$1` is the viewer, `$2` today. */
const IS_OVERDUE = `(i.status = 'PENDING' and i.due_date < $2::date)`
const COLUMNS = `i.id, i.number, i.type, i.launch_id as "launchId", i.amount, i.balance, i.status, ${IS_OVERDUE} as "isOverdue",
    i.due_date as "dueDate", i.payment_date as "paymentDate", i.created_at as "createdAt",
    case when t.user_id is not null then ${travelerJson('t')} end as traveler,
    case when a.user_id is not null then ${agencyJson('a')} end as agency`
const RECIPIENTS = `left join traveler t on t.user_id = i.traveler_id left join agency a on a.user_id = i.agency_id`

const SELECT = `select ${COLUMNS} from invoice i ${RECIPIENTS}`

/** By when they were issued: ids begin with the instant they were made at. */
const ORDERS = {
  DESC: { name: 'newest', by: [], follows: '<', sort: 'desc' },
  ASC: { name: 'oldest', by: [], follows: '>', sort: 'asc' },
} as const

const today = (): string => dateOf(clock.now())

/** One invoice; null when there is none that the viewer may see. */
export async function findInvoice({ database, actor }: RequestContext, id: string): Promise<InvoiceType | null> {
  if (!isId(id)) return null
  const { rows } = await database.pool.query<InvoiceType>({
    name: `invoice-${actor.audience}`,
    text: `${SELECT} where i.id = $3 and ${visibleInvoices(actor, '$1')}`,
    values: [actor.userId, today(), id],
  })
  return rows[0] ?? null
}

const BY_ID = Symbol('invoices by id')

/** An invoice of a booking or launch that is at hand, for all of a page at once; null when the viewer may not see it. */
export function loadInvoice(ctx: RequestContext, id: string): Promise<InvoiceType | null> {
  const loader = perRequest(ctx, BY_ID, ({ database, actor }) => {
    return new DataLoader<string, InvoiceType | null>(async (ids) => {
      const { rows } = await database.pool.query<InvoiceType>({
        name: `invoices-${actor.audience}`,
        text: `${SELECT} where i.id = any($3::uuid[]) and ${visibleInvoices(actor, '$1')}`,
        values: [actor.userId, today(), ids],
      })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((one) => byId.get(one) ?? null)
    })
  })
  return loader.load(id)
}

interface Where {
  readonly text: string
  readonly values: readonly unknown[]
}

const NUMBER = /^AB-\d{4}-\d+$/i

/** By the name of whoever owes it. Reaches invoices by their indexes, so it need not read them all. */
const FOUND_BY_WORDS = `i.id in (
    select by_traveler.id from traveler join invoice by_traveler on by_traveler.traveler_id = traveler.user_id
      where traveler.first_name || ' ' || traveler.last_name ilike '%' || ? || '%'
    union select by_agency.id from agency join invoice by_agency on by_agency.agency_id = agency.user_id
      where agency.company_name ilike '%' || ? || '%')`

function whereOf({ actor }: RequestContext, filter: InvoiceFilter): Where {
  const values: unknown[] = [actor.userId, today()]
  const texts = [visibleInvoices(actor, '$1'), '$2::date is not null']
  const add = (condition: string, value: unknown): void => {
    if (value === null || value === undefined) return
    values.push(value)
    texts.push(condition.replaceAll('?', `$${values.length}`))
  }
  // Written out, not as parameters: so PostgreSQL knows how rare they are, and goes by another index when they are.
  if (filter.types?.length) texts.push(`i.type in (${quoted(filter.types, INVOICE_TYPES)})`)
  if (filter.statuses?.length) texts.push(`i.status in (${quoted(filter.statuses, INVOICE_STATUSES)})`)
  if (filter.overdue === true) texts.push(`i.status = 'PENDING' and i.due_date < '${today()}'`)
  if (filter.overdue === false) texts.push(`not ${IS_OVERDUE}`)
  add('i.agency_id = ?::uuid', filter.agencyId && (isId(filter.agencyId) ? filter.agencyId : NO_ID))
  addSpan(add, filter)
  const words = filter.search?.trim() ?? ''
  if (NUMBER.test(words)) add('i.number = upper(?)', words)
  else if (words !== '') add(FOUND_BY_WORDS, words.replaceAll(/[\\%_]/g, String.raw`\$&`))
  return { text: texts.join(' and '), values }
}

/** Values of an enum as SQL; what is none of them does not get there. */
function quoted(values: readonly string[], known: readonly string[]): string {
  const safe = known.filter((value) => values.includes(value))
  return safe.map((value) => `'${value}'`).join(', ')
}

const DAY_MS = 86_400_000

/** Ids begin with the instant they were made at: with a day to spare on both sides they lead to the rows of a span. */
function addSpan(add: (condition: string, value: unknown) => void, { from, to }: InvoiceFilter): void {
  if (from) {
    const start = startOf(from).getTime()
    add('i.created_at >= ?', new Date(start))
    add('i.id >= ?', idAt(start - DAY_MS))
  }
  if (to) {
    const end = startOf(to).getTime() + DAY_MS
    add('i.created_at < ?', new Date(end))
    add('i.id < ?', idAt(end + DAY_MS))
  }
}

/** Ids count milliseconds from 1970 on: nothing has an older one. */
const idAt = (ms: number): string => newId(new Date(Math.max(0, ms)))

/** Matches nothing: what is no id finds an empty list, not a fault. */
const NO_ID = '00000000-0000-0000-0000-000000000000'

/** A page of the invoices the viewer may see, newest first unless told otherwise; counts all of them only when asked to. */
export async function listInvoices(
  ctx: RequestContext,
  args: InvoiceListArgs,
  wantsCount: boolean,
): Promise<Page<InvoiceType>> {
  const order = ORDERS[args.orderBy?.direction ?? 'DESC']
  const page = pageRequest(args, order)
  const where = whereOf(ctx, args.filter ?? {})
  const after = page.after ? `and i.id ${order.follows} $${where.values.length + 1}` : ''
  const [{ rows }, total] = await Promise.all([
    ctx.database.pool.query<InvoiceType>({
      // First the page, then who owes it: never a join over more. The limit is written out, because a parameter would be
      // planned for without knowing it.
      text: `select ${COLUMNS} from (select * from invoice i where ${where.text} ${after} order by i.id ${order.sort} limit ${page.limit}) i
        ${RECIPIENTS} order by i.id ${order.sort}`,
      values: [...where.values, ...(page.after ?? [])],
    }),
    wantsCount ? countInvoices(ctx.database.pool, where) : 0,
  ])
  return pageOf(rows, page, (row) => [row.id], total)
}

async function countInvoices(pool: Pool, { text, values }: Where): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from invoice i where ${text}`, [
    ...values,
  ])
  return rows[0]?.count ?? 0
}

type PaymentRow = Omit<PaymentType, 'invoice'>

const PAYMENTS = Symbol('payments of invoices')

/** The payments of an invoice, oldest first, for all invoices of a page at once. */
export async function paymentsOf(ctx: RequestContext, invoice: InvoiceType): Promise<readonly PaymentType[]> {
  const loader = perRequest(
    ctx,
    PAYMENTS,
    ({ database }) => new DataLoader<string, readonly PaymentRow[]>((ids) => readPayments(database.pool, ids)),
  )
  return (await loader.load(invoice.id)).map((payment) => ({ ...payment, invoice }))
}

async function readPayments(pool: Pool, invoiceIds: readonly string[]): Promise<PaymentRow[][]> {
  const { rows } = await pool.query<PaymentRow>({
    name: 'payments-of-invoices',
    text: `select id, invoice_id as "invoiceId", amount, date, status, method, failure_reason as "failureReason"
           from payment where invoice_id = any($1) order by date, id`,
    values: [invoiceIds],
  })
  const byInvoice = Map.groupBy(rows, (row) => row.invoiceId)
  return invoiceIds.map((id) => byInvoice.get(id) ?? [])
}
