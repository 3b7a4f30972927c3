import { DataTable, downloadText, isNoMoney, Money, toCsv, type DataColumn } from '@astro/ui'
import { AppLink } from '@astro/web'
import { useMemo, type ReactNode } from 'react'
import type { RevenueReportQuery } from '../../gql/graphql.ts'
import { feesHref, launchesHref } from './behind.ts'
import { endOfPeriod, periodName, type Span } from './periods.ts'
import classes from './revenue.module.css'
import type { Period } from './revenue-state.ts'

type Report = RevenueReportQuery['report']
type ReportRow = Report['rows'][number]

/** A row of the table, with its own first and last day. */
interface Row extends ReportRow {
  readonly name: string
  readonly end: string
}

/** Opens what lies behind a figure, from the first day to the last. */
type Open = (from: string, until: string) => void

export interface RevenueTableProps {
  readonly span: Span
  readonly rows: Report['rows']
  readonly total: Report['total']
  readonly onBookings: Open
}

/** The numbers of the chart and more, the newest first. Figures lead to the rows that they were counted from. */
export function RevenueTable({ span, rows, total, onBookings }: RevenueTableProps) {
  const { period, from, to } = span
  const named = useMemo(() => rows.map((row) => inFull(row, period)).toReversed(), [period, rows])
  const totals = useMemo((): Row => ({ ...total, name: 'Total', end: to }), [total, to])
  const columns = useMemo(() => columnsOf(period, onBookings), [period, onBookings])
  const file = `revenue-by-${period}-${from}-${to}`
  return (
    <DataTable
      caption={`Revenue by ${period}`}
      columns={columns}
      rows={named}
      rowId={({ periodStart }) => periodStart}
      totals={totals}
      csvName={file}
      onExport={() => downloadText(`${file}.csv`, toCsv([...named.toReversed(), totals], columns))}
    />
  )
}

function inFull(row: ReportRow, period: Period): Row {
  return { ...row, name: periodName(period, row.periodStart), end: endOfPeriod(period, row.periodStart) }
}

const HEADERS: Record<Period, string> = { month: 'Month', quarter: 'Quarter', year: 'Year' }

function columnsOf(period: Period, onBookings: Open): DataColumn<Row>[] {
  return [
    { id: 'period', header: HEADERS[period], value: ({ name }) => name, isRowHeader: true },
    money('netRevenue', 'Net revenue'),
    money('grossRevenue', 'Paid by travelers'),
    money('refunds', 'Refunded'),
    money('fees', 'Platform fees', { href: feesHref }),
    count('seatsSold', 'Seats sold', { open: onBookings }),
    count('launches', 'Launches flown', { href: launchesHref }),
  ]
}

interface Behind {
  readonly href?: (from: string, until: string) => string
  readonly open?: Open
}

function count(id: 'launches' | 'seatsSold', header: string, behind: Behind): DataColumn<Row> {
  const cell = (row: Row) => (
    <Figure row={row} behind={row[id] === 0 ? undefined : behind}>
      {row[id].toLocaleString('en-US')}
    </Figure>
  )
  return { id, header, align: 'end', value: (row) => row[id], cell }
}

type MoneyField = 'grossRevenue' | 'refunds' | 'netRevenue' | 'fees'

function money(id: MoneyField, header: string, behind?: Behind): DataColumn<Row> {
  const cell = (row: Row) => (
    <Figure row={row} behind={isNoMoney(row[id]) ? undefined : behind}>
      <Money amount={row[id]} cents="always" />
    </Figure>
  )
  return { id, header, align: 'end', value: (row) => row[id], cell }
}

interface FigureProps {
  readonly row: Row
  readonly behind: Behind | undefined
  readonly children: ReactNode
}

/** A figure that leads to what it was counted from; nothing leads nowhere. */
function Figure({ row, behind, children }: FigureProps) {
  if (behind?.href)
    return (
      <AppLink href={behind.href(row.periodStart, row.end)} className={classes.figure}>
        {children}
      </AppLink>
    )
  if (!behind?.open) return children
  return (
    <button type="button" className={classes.figure} onClick={() => behind.open?.(row.periodStart, row.end)}>
      {children}
    </button>
  )
}
