import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { countOf, formatMoney, isNoMoney, Money, Stats, useNow } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql/gql.ts'
import { monthsAt } from './months.ts'

const FiguresFragment = graphql(`
  fragment Figures_dashboard on AgencyDashboard {
    revenueThisMonth
    revenueLastMonth
    unpaidInvoices
    unpaidAmount
    overdueInvoices
  }
`)

const HOUR = 3_600_000

export interface FiguresProps {
  readonly dashboard: FragmentType<typeof FiguresFragment>
  readonly lowCount: number
}

/** Money and worries in four figures, each leading to what is behind it. */
export function Figures({ dashboard, lowCount }: FiguresProps) {
  const { data } = useSuspenseFragment({ fragment: FiguresFragment, from: dashboard })
  const months = monthsAt(useNow(HOUR))
  const { unpaidInvoices, overdueInvoices } = data
  return (
    <Stats
      items={[
        {
          label: `Revenue, ${months.current} so far`,
          value: <Money amount={data.revenueThisMonth} />,
          detail: (
            <Link to="/revenue">
              {isNoMoney(data.revenueLastMonth)
                ? `Nothing in ${months.before}`
                : `${formatMoney(data.revenueLastMonth)} in ${months.before}`}
            </Link>
          ),
        },
        {
          label: 'You owe',
          value: <Money amount={data.unpaidAmount} />,
          detail: (
            <Link to="/invoices" search={unpaidInvoices === 0 ? {} : { status: 'PENDING' }}>
              {unpaidInvoices === 0 ? 'No unpaid invoice' : countOf(unpaidInvoices, 'unpaid invoice')}
            </Link>
          ),
        },
        {
          label: 'Overdue invoices',
          value: overdueInvoices,
          detail:
            overdueInvoices === 0 ? (
              'Everything in time'
            ) : (
              <Link to="/invoices" search={{ overdue: '1' }}>
                Pay them
              </Link>
            ),
        },
        {
          label: 'Launches below minimum',
          value: lowCount,
          detail: lowCount === 0 ? 'All to come have enough seats sold' : 'They need more seats sold to fly',
        },
      ]}
    />
  )
}
