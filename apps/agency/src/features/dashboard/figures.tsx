import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { countOf, formatMoney, isNoMoney, Money, Stats, useNow } from '@astro/ui'
import { AppLink } from '@astro/web'
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
            <AppLink href="/revenue">
              {isNoMoney(data.revenueLastMonth)
                ? `Nothing in ${months.before}`
                : `${formatMoney(data.revenueLastMonth)} in ${months.before}`}
            </AppLink>
          ),
        },
        {
          label: 'You owe',
          value: <Money amount={data.unpaidAmount} />,
          detail: (
            <AppLink href="/invoices">
              {unpaidInvoices === 0 ? 'No unpaid invoice' : countOf(unpaidInvoices, 'unpaid invoice')}
            </AppLink>
          ),
        },
        {
          label: 'Overdue invoices',
          value: overdueInvoices,
          detail: overdueInvoices === 0 ? 'Everything in time' : <AppLink href="/invoices">Pay them</AppLink>,
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
