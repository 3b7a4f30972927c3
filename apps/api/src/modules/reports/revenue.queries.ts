import type { Pool } from 'pg'
import { startOf } from '../../platform/calendar/index.ts'
import type { Statement } from '../../platform/db/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { fromCents, sum, toCents } from '../../platform/money/index.ts'
import { agencyJson, type AgencyType } from '../identity/index.ts'
import type { Period, Periods } from './period.rules.ts'
import type { RevenueRowType } from './revenue.graphql.ts'

/** An agency by its id; null when there is none. */
export async function findAgency(pool: Pool, id: string): Promise<AgencyType | null> {
  if (!isId(id)) return null
  const { rows } = await pool.query<{ agency: AgencyType }>({
    name: 'agency-of-report',
    text: `select ${agencyJson('a')} as agency from agency a where a.user_id = $1`,
    values: [id],
  })
  return rows[0]?.agency ?? null
}

const within = (column: string): string => `${column} >= $2 and ${column} < $3`
const periodOf = (column: string): string => `date_trunc($4::text, ${column} at time zone 'UTC')`

/** Each part goes from the agency's launches by indexes that hold all it needs: no table of everybody's is read. */
const REPORT = `
  select to_char(period, 'YYYY-MM-DD') as "periodStart", sum(launches)::int as launches, sum(seats)::int as "seatsSold",
    sum(gross)::numeric(20,2) as "grossRevenue", sum(refunds)::numeric(20,2) as refunds, sum(fees)::numeric(20,2) as fees
  from (
    select ${periodOf('p.date')} as period, 0 as launches, 0 as seats,
      coalesce(sum(p.amount) filter (where p.status = 'COMPLETED'), 0) as gross,
      coalesce(sum(p.amount) filter (where p.status = 'REFUNDED'), 0) as refunds, 0 as fees
    from launch l
      join invoice i on i.launch_id = l.id and i.type = 'TRAVELER_BOOKING'
      join payment p on p.invoice_id = i.id
    where l.agency_id = $1 and p.status in ('COMPLETED', 'REFUNDED') and ${within('p.date')}
    group by 1
    union all
    select ${periodOf('i.created_at')}, 0, 0, 0, 0, sum(i.amount)
    from invoice i where i.agency_id = $1 and ${within('i.created_at')}
    group by 1
    union all
    select ${periodOf('l.launch_date')}, count(*), 0, 0, 0, 0
    from launch l where l.agency_id = $1 and ${within('l.launch_date')} and l.status = 'COMPLETED'
    group by 1
    union all
    select ${periodOf('b.booking_date')}, 0, count(*), 0, 0, 0
    from launch l
      join booking b on b.launch_id = l.id
      join passenger flying on flying.booking_id = b.id
      join seat s on s.passenger_id = flying.id
    where l.agency_id = $1 and ${within('b.booking_date')}
    group by 1
  ) moved group by period`

/** The statement behind a report. */
export function reportStatement(agencyId: string, period: Period, { starts, end }: Periods): Statement {
  const [first = end] = starts
  return { name: 'agency-revenue', text: REPORT, values: [agencyId, startOf(first), startOf(end), period] }
}

type Moved = Omit<RevenueRowType, 'netRevenue'>

const NOTHING = { launches: 0, seatsSold: 0, grossRevenue: '0.00', refunds: '0.00', fees: '0.00' }

/** What moved in each period, with a row also where nothing did. */
export async function revenueRows(pool: Pool, statement: Statement, { starts }: Periods): Promise<RevenueRowType[]> {
  const { rows } = await pool.query<Moved>({ ...statement, values: [...statement.values] })
  const byStart = new Map(rows.map((row) => [row.periodStart, row]))
  return starts.map((periodStart) => withNet(byStart.get(periodStart) ?? { periodStart, ...NOTHING }))
}

function withNet(row: Moved): RevenueRowType {
  return { ...row, netRevenue: fromCents(toCents(row.grossRevenue) - toCents(row.refunds)) }
}

/** All rows together. */
export function totalOf(rows: readonly RevenueRowType[]): RevenueRowType {
  const money = (of: (row: RevenueRowType) => string): string => sum(rows.map(of))
  const count = (of: (row: RevenueRowType) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return withNet({
    periodStart: rows[0]?.periodStart ?? '',
    launches: count((row) => row.launches),
    seatsSold: count((row) => row.seatsSold),
    grossRevenue: money((row) => row.grossRevenue),
    refunds: money((row) => row.refunds),
    fees: money((row) => row.fees),
  })
}
