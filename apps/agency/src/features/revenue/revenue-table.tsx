import { DataTable, downloadText, isNoMoney, Money, toCsv, type DataColumn } from '@astro/ui'
import { AppLink } from '@astro/web'
import { useMemo, type ReactNode } from 'react'
import type { RevenueReportQuery } from '../../gql/graphql.ts'
import { feesHref, launchesHref } from './behind.ts'
import { endOfPeriod, periodName, type Span } from './periods.ts'
import classes from './revenue.module.css'
import type { Behind, Period } from './revenue-state.ts'

type Report = RevenueReportQuery['report']
type ReportRow = Report['rows'][number]

/** A row of the table, with its own first and last day. */
interface Row extends ReportRow {
  readonly name: string
  readonly end: string
}

/** Opens what lies behind a figure. */
type Open = (behind: Behind) => void

export interface RevenueTableProps {
  readonly span: Span
  readonly rows: Report['rows']
  readonly total: Report['total']
  readonly onOpen: Open
}

/** The numbers of the chart and more, the newest first. Figures lead to the rows that they were counted from. */
export function RevenueTable({ span, rows, total, onOpen }: RevenueTableProps) {
  const { period, from, to } = span
  const named = useMemo(() => rows.map((row) => inFull(row, period)).toReversed(), [period, rows])
  const totals = useMemo((): Row => ({ ...total, name: 'Total', end: to }), [total, to])
  const columns = useMemo(() => columnsOf(period, onOpen), [period, onOpen])
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

function columnsOf(period: Period, onOpen: Open): DataColumn<Row>[] {
  const moved = { what: 'money', onOpen } as const
  return [
    { id: 'period', header: HEADERS[period], value: ({ name }) => name, isRowHeader: true },
    money('netRevenue', 'Net revenue', moved),
    money('grossRevenue', 'Paid by travelers', moved),
    money('refunds', 'Refunded', moved),
    money('fees', 'Platform fees', { href: feesHref }),
    count('seatsSold', 'Seats sold', { what: 'bookings', onOpen }),
    count('launches', 'Launches flown', { href: launchesHref }),
  ]
}

/** Another page, or a panel beside this one. */
type Way =
  | { readonly href: (from: string, until: string) => string }
  | { readonly what: Behind['what']; readonly onOpen: Open }

function count(id: 'launches' | 'seatsSold', header: string, way: Way): DataColumn<Row> {
  const cell = (row: Row) => (
    <Figure row={row} way={row[id] === 0 ? undefined : way}>
      {row[id].toLocaleString('en-US')}
    </Figure>
  )
  return { id, header, align: 'end', value: (row) => row[id], cell }
}

type MoneyField = 'grossRevenue' | 'refunds' | 'netRevenue' | 'fees'

function money(id: MoneyField, header: string, way: Way): DataColumn<Row> {
  const cell = (row: Row) => (
    <Figure row={row} way={isNoMoney(row[id]) ? undefined : way}>
      <Money amount={row[id]} cents="always" />
    </Figure>
  )
  return { id, header, align: 'end', value: (row) => row[id], cell }
}

interface FigureProps {
  readonly row: Row
  readonly way: Way | undefined
  readonly children: ReactNode
}

/** A figure that leads to what it was counted from; nothing leads nowhere. */
function Figure({ row: { periodStart: from, end: until }, way, children }: FigureProps) {
  if (!way) return children
  if ('href' in way)
    return (
      <AppLink href={way.href(from, until)} className={classes.figure}>
        {children}
      </AppLink>
    )
  return (
    <button type="button" className={classes.figure} onClick={() => way.onOpen({ what: way.what, from, until })}>
      {children}
    </button>
  )
}
