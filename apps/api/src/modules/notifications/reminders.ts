import { dateOf, plusDays, startOf } from '../../platform/calendar/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import type { JobContext } from '../../platform/jobs/index.ts'
import { transact } from '../../platform/mutate/index.ts'
import { invoiceReminder } from './letters/money.ts'
import { invoiceFactsOf } from './news/facts.queries.ts'
import { queueNotices } from './queue-notices.ts'

const AT_ONCE = 200
const DAYS_BETWEEN = 7

interface Overdue {
  readonly id: string
  readonly dueDate: string
}

/**
 * Reminds agencies of overdue invoices: on the first day past due and every seventh after (SPEC rule 17). Each
 * reminder has its own day, so a run that comes late, or twice, sends each once.
 */
export async function remindOfInvoices(ctx: JobContext, now: Date): Promise<number> {
  const today = dateOf(now)
  let reminded = 0
  let after: string | null = null
  for (;;) {
    const overdue: readonly Overdue[] = await overdueInvoices(ctx, today, after)
    const last = overdue.at(-1)
    if (!last) return reminded
    for (const invoice of overdue) reminded += await remind(ctx, invoice, today)
    after = last.id
  }
}

async function remind(ctx: JobContext, { id, dueDate }: Overdue, today: string): Promise<number> {
  const daysLate = (startOf(today).getTime() - startOf(dueDate).getTime()) / 86_400_000
  const day = plusDays(dueDate, 1 + Math.floor((daysLate - 1) / DAYS_BETWEEN) * DAYS_BETWEEN)
  return transact(ctx, async (tx) => {
    const [invoice] = await invoiceFactsOf(sqlOf(tx.em), [id])
    if (!invoice?.agencyId) return 0
    const notice = { letter: invoiceReminder(invoice, daysLate), userIds: [invoice.agencyId] }
    return queueNotices(ctx, tx, [notice], {
      key: `overdue/${id}/${day}`,
      entityType: 'Invoice',
      entityId: id,
      at: tx.now,
    })
  })
}

async function overdueInvoices(
  { database }: JobContext,
  today: string,
  after: string | null,
): Promise<readonly Overdue[]> {
  const { rows } = await database.pool.query<Overdue>({
    name: 'overdue-agency-invoices',
    text: `select id, due_date::text as "dueDate" from invoice
           where status = 'PENDING' and due_date < $1 and agency_id is not null and ($2::uuid is null or id > $2)
           order by id limit ${AT_ONCE}`,
    values: [today, after],
  })
  return rows
}
