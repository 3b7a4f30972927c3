import { BarChart, formatMoney, formatMoneyShort, Panel, type BarGroup } from '@astro/ui'
import { useMemo } from 'react'
import type { RevenueReportQuery } from '../../gql/graphql.ts'
import { periodName, spanName, type Span } from './periods.ts'

type Rows = RevenueReportQuery['report']['rows']

export interface RevenueChartProps {
  readonly span: Span
  readonly rows: Rows
  /** As many periods right before, in the same order. */
  readonly before: readonly Pick<Rows[number], 'periodStart' | 'netRevenue'>[]
}

/** Net revenue of each period, beside that of the period as far back in the time before. */
export function RevenueChart({ span, rows, before }: RevenueChartProps) {
  const { period, from, to } = span
  const groups = useMemo(
    () =>
      rows.map((row, index): BarGroup => {
        const past = before[index]
        return {
          id: row.periodStart,
          label: periodName(period, row.periodStart),
          values: [past ? Number(past.netRevenue) : null, Number(row.netRevenue)],
          words: [
            past ? `${periodName(period, past.periodStart)}: ${formatMoney(past.netRevenue)}` : null,
            formatMoney(row.netRevenue),
          ],
        }
      }),
    [rows, before, period],
  )
  const series = [
    { name: spanName(period, span.before.from, span.before.to), quiet: true },
    { name: spanName(period, from, to) },
  ]
  return (
    <Panel title="Net revenue">
      <BarChart
        label={`Net revenue by ${period}, ${spanName(period, from, to)}. The numbers are in the table below.`}
        series={series}
        groups={groups}
        formatAxis={(value) => formatMoneyShort(value.toFixed(2))}
      />
    </Panel>
  )
}
