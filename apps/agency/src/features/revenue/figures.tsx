import { formatMoney, Money, Stats, type StatItem } from '@astro/ui'
import type { RevenueReportQuery } from '../../gql/graphql.ts'
import { changeWords } from './change.ts'

type Total = RevenueReportQuery['report']['total']
type MoneyField = 'grossRevenue' | 'refunds' | 'netRevenue' | 'fees'

export interface FiguresProps {
  readonly total: Total
  /** Of as many periods right before. */
  readonly before: Total
}

/** The sums of the report, each against the time before. */
export function Figures({ total, before }: FiguresProps) {
  const money = (label: string, field: MoneyField): StatItem => ({
    label,
    value: <Money amount={total[field]} />,
    detail: changeWords(total[field], before[field], formatMoney(before[field])),
  })
  const seats = (of: Total) => of.seatsSold.toLocaleString('en-US')
  return (
    <Stats
      items={[
        money('Net revenue', 'netRevenue'),
        money('Paid by travelers', 'grossRevenue'),
        money('Refunded', 'refunds'),
        money('Platform fees', 'fees'),
        {
          label: 'Seats sold',
          value: seats(total),
          detail: changeWords(String(total.seatsSold), String(before.seatsSold), seats(before)),
        },
      ]}
    />
  )
}
