import DataLoader from 'dataloader'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { fromCents, toCents } from '../../platform/money/index.ts'
import type { LaunchSalesType } from './sales.graphql.ts'

/** For all launches of a page. */
export const SALES = `
  select asked.id, money.gross as "grossRevenue", money.refunds, money.outstanding, seats.sold as "seatsSold", seats.held as "seatsHeld"
  from unnest($1::uuid[]) as asked (id),
    lateral (
      select coalesce(sum(paid_amount), 0)::numeric(20,2) as gross, coalesce(sum(refunded_amount), 0)::numeric(20,2) as refunds,
        coalesce(sum(balance) filter (where status = 'PENDING'), 0)::numeric(20,2) as outstanding
      from invoice where launch_id = asked.id and type = 'TRAVELER_BOOKING') money,
    lateral (select count(passenger_id)::int as sold, count(hold_id)::int as held from seat where launch_id = asked.id) seats`

type Row = Omit<LaunchSalesType, 'netRevenue'> & { readonly id: string }

const LOADER = Symbol('sales of launches')

/** What a launch has sold and collected, for all launches of a page at once. */
export function salesOf(ctx: RequestContext, launchId: string): Promise<LaunchSalesType | null> {
  const loader = perRequest(ctx, LOADER, ({ database }) => {
    return new DataLoader<string, LaunchSalesType | null>(async (ids) => {
      const { rows } = await database.pool.query<Row>({ name: 'sales-of-launches', text: SALES, values: [ids] })
      const byId = new Map(rows.map((row) => [row.id, { ...row, netRevenue: netOf(row) }]))
      return ids.map((id) => byId.get(id) ?? null)
    })
  })
  return loader.load(launchId)
}

const netOf = ({ grossRevenue, refunds }: Row): string => fromCents(toCents(grossRevenue) - toCents(refunds))
