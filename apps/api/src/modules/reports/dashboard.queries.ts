import type { Pool } from 'pg'
import { dateOf, minusMonths, startOf } from '../../platform/calendar/index.ts'
import type { Statement } from '../../platform/db/index.ts'
import { BELOW_MINIMUM } from '../launches/index.ts'

/** Lists of a dashboard are short: what is more stands in the list of launches. */
const SHOWN = { next: 6, belowMinimum: 12 }

const OPEN = `l.agency_id = $1 and l.status in ('SCHEDULED', 'DELAYED') and l.launch_date > $2`
const ids = (condition: string, limit: number): string => `
  array(select l.id from launch l where ${OPEN} and ${condition} order by l.launch_date, l.id limit ${limit})`
const moved = (from: string, to: string): string => `
  (select coalesce(sum(case p.status when 'REFUNDED' then -p.amount else p.amount end), 0)::numeric(20,2)
   from launch l
     join invoice i on i.launch_id = l.id and i.type = 'TRAVELER_BOOKING'
     join payment p on p.invoice_id = i.id
   where l.agency_id = $1 and p.status in ('COMPLETED', 'REFUNDED') and p.date >= ${from} and p.date < ${to})`

const DASHBOARD = `
  select ${moved('$3', '$2')} as "revenueThisMonth", ${moved('$4', '$3')} as "revenueLastMonth",
    owed.count as "unpaidInvoices", owed.amount as "unpaidAmount", owed.overdue as "overdueInvoices",
    ${ids('true', SHOWN.next)} as "nextIds",
    ${ids(BELOW_MINIMUM, SHOWN.belowMinimum)} as "belowMinimumIds"
  from (
    select count(*)::int as count, coalesce(sum(balance), 0)::numeric(20,2) as amount,
      count(*) filter (where due_date < $5::date)::int as overdue
    from invoice where agency_id = $1 and status = 'PENDING'
  ) owed`

/** A dashboard as it is read: launches by their ids. */
export interface DashboardRow {
  readonly revenueThisMonth: string
  readonly revenueLastMonth: string
  readonly unpaidInvoices: number
  readonly unpaidAmount: string
  readonly overdueInvoices: number
  readonly nextIds: readonly string[]
  readonly belowMinimumIds: readonly string[]
}

/** The statement behind an agency's dashboard. */
export function dashboardStatement(agencyId: string, now: Date): Statement {
  const today = dateOf(now)
  const month = `${today.slice(0, 8)}01`
  const values = [agencyId, now, startOf(month), startOf(minusMonths(month, 1)), today]
  return { name: 'agency-dashboard', text: DASHBOARD, values }
}

/** Where an agency stands now. */
export async function readDashboard(pool: Pool, agencyId: string, now: Date): Promise<DashboardRow> {
  const statement = dashboardStatement(agencyId, now)
  const { rows } = await pool.query<DashboardRow>({ ...statement, values: [...statement.values] })
  const [row] = rows
  if (row === undefined) throw new Error('a dashboard is always one row')
  return row
}
