import { useQuery } from '@apollo/client/react'
import { Bone, EmptyState, isNoMoney, Loading, NoResults, TableSkeleton } from '@astro/ui'
import { ButtonLink, LoadError } from '@astro/web'
import { now, utcDay } from '@astro/web/time/clock.ts'
import { useCallback, useEffect, useRef } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { RevenueReportQuery } from '../../gql/graphql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { BookingsPanel } from './bookings-panel.tsx'
import { Controls } from './controls.tsx'
import { Figures } from './figures.tsx'
import { MovementsPanel } from './movements-panel.tsx'
import { API_PERIODS, spanName, spanOf, type Span } from './periods.ts'
import { RevenueChart } from './revenue-chart.tsx'
import classes from './revenue.module.css'
import { behindOf, changed, writeBehind, type Behind, type RevenueSearch } from './revenue-state.ts'
import { RevenueTable } from './revenue-table.tsx'

const RevenueReportDocument = graphql(`
  query RevenueReport($period: ReportPeriod!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {
    report: agencyRevenueReport(period: $period, from: $from, to: $to) {
      rows {
        periodStart
        launches
        seatsSold
        grossRevenue
        refunds
        netRevenue
        fees
      }
      total {
        periodStart
        launches
        seatsSold
        grossRevenue
        refunds
        netRevenue
        fees
      }
    }
    before: agencyRevenueReport(period: $period, from: $beforeFrom, to: $beforeTo) {
      rows {
        periodStart
        netRevenue
      }
      total {
        periodStart
        launches
        seatsSold
        grossRevenue
        refunds
        netRevenue
        fees
      }
    }
  }
`)

export interface RevenuePageProps {
  readonly search: RevenueSearch
  readonly onSearch: (next: RevenueSearch, options?: { replace?: boolean }) => void
}

/** What the agency's launches brought in, as figures, chart and table of the same numbers. */
export function RevenuePage({ search, onSearch }: RevenuePageProps) {
  const today = utcDay(now())
  const span = spanOf(search, today)
  const behind = behindOf(search)
  const close = () => onSearch(changed(search, {}))
  const latest = useRef({ search, onSearch })
  useEffect(() => {
    latest.current = { search, onSearch }
  })
  // Stable, so that the table is not drawn again for a panel that opens beside it.
  const open = useCallback((next: Behind) => {
    const { search: shown, onSearch: show } = latest.current
    show({ ...shown, open: writeBehind(next) })
  }, [])
  return (
    <Page>
      <PageHeader
        title="Revenue"
        lead="Money counts in the period in which it moved: payments when they came, refunds when they went back, fees when they were invoiced. Days are UTC."
      />
      <Controls search={search} today={today} onChange={(change) => onSearch(changed(search, change))} />
      {typeof span === 'string' ? (
        <NoResults title="There is no such report" message={span} onClear={() => onSearch({})} />
      ) : (
        <Report span={span} onOpen={open} />
      )}
      {behind?.what === 'bookings' ? <BookingsPanel from={behind.from} until={behind.until} onClose={close} /> : null}
      {behind?.what === 'money' ? (
        <MovementsPanel period={search.by ?? 'month'} from={behind.from} until={behind.until} onClose={close} />
      ) : null}
    </Page>
  )
}

interface ReportProps {
  readonly span: Span
  readonly onOpen: (behind: Behind) => void
}

function Report({ span, onOpen }: ReportProps) {
  const { period, from, to, before } = span
  const { data, error, refetch } = useQuery(RevenueReportDocument, {
    variables: { period: API_PERIODS[period], from, to, beforeFrom: before.from, beforeTo: before.to },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <LoadError error={error} onRetry={refetch} /> : <Skeleton rows={span.count} />
  const { report, before: past } = data
  if (isNothing(report.total) && isNothing(past.total)) return <Nothing span={span} />
  return (
    <>
      <Figures total={report.total} before={past.total} />
      <RevenueChart span={span} rows={report.rows} before={past.rows} />
      <RevenueTable span={span} rows={report.rows} total={report.total} onOpen={onOpen} />
    </>
  )
}

/** Of the shape of the report, so that nothing moves when it comes. */
function Skeleton({ rows }: { rows: number }) {
  return (
    <Loading label="Loading the report">
      <div className={classes.content}>
        <Bone height="6.5rem" />
        <Bone height="22rem" />
        <TableSkeleton rows={rows} columns={7} />
      </div>
    </Loading>
  )
}

type Total = RevenueReportQuery['report']['total']

function isNothing({ grossRevenue, refunds, fees, seatsSold, launches }: Total): boolean {
  return isNoMoney(grossRevenue) && isNoMoney(refunds) && isNoMoney(fees) && seatsSold === 0 && launches === 0
}

function Nothing({ span }: { span: Span }) {
  return (
    <EmptyState
      title="Nothing came in yet"
      message={`No money moved and no seat was sold in ${spanName(span.period, span.from, span.to)}, nor in the time before.`}
      action={<ButtonLink to="/launches/new">Schedule a launch</ButtonLink>}
    />
  )
}
