import type { Pool } from 'pg'
import { startOf } from '../../platform/calendar/index.ts'
import { type Page, type PageArgs, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { RevenueMovementType } from './movement.graphql.ts'
import type { Periods } from './period.rules.ts'

/** The last recorded first: ids begin with the instant they were made at. */
const ORDER = { name: 'newest', by: [] } as const

/** Whose money, and when it moved. */
export interface MovementsAsked {
  readonly agencyId: string
  readonly periods: Periods
}

const MOVED = `from launch l
    join invoice i on i.launch_id = l.id and i.type = 'TRAVELER_BOOKING'
    join payment p on p.invoice_id = i.id
  where l.agency_id = $1 and p.status in ('COMPLETED', 'REFUNDED') and p.date >= $2 and p.date < $3`

/** A page of what a report's gross revenue and refunds are the sums of. */
export async function listMovements(
  pool: Pool,
  { agencyId, periods: { starts, end } }: MovementsAsked,
  args: PageArgs,
  wantsCount: boolean,
): Promise<Page<RevenueMovementType>> {
  const page = pageRequest(args, ORDER)
  const [first = end] = starts
  const span = [agencyId, startOf(first), startOf(end)]
  const [{ rows }, total] = await Promise.all([
    pool.query<RevenueMovementType>({
      text: `select m.*, b.reference as "bookingReference" from (
          select p.id, p.date, p.amount, p.status, l.id as "launchId", p.invoice_id
          ${MOVED} ${page.after ? 'and p.id < $4' : ''} order by p.id desc limit ${page.limit}) m
        left join booking b on b.invoice_id = m.invoice_id order by m.id desc`,
      values: [...span, ...(page.after ?? [])],
    }),
    wantsCount ? countMovements(pool, span) : 0,
  ])
  return pageOf(rows, page, (row) => [row.id], total)
}

async function countMovements(pool: Pool, values: unknown[]): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'revenue-movements-count',
    text: `select count(*)::int as count ${MOVED}`,
    values,
  })
  return rows[0]?.count ?? 0
}
