import { useQuery } from '@apollo/client/react'
import { EmptyState, formatDate, formatDay, ListSkeleton, LoadMore, Money, SidePanel, StatusBadge } from '@astro/ui'
import { AppLink, LoadError } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import type { MovementsBehindQuery } from '../../gql/graphql.ts'
import { API_PERIODS } from './periods.ts'
import classes from './revenue.module.css'
import type { Period } from './revenue-state.ts'

const MovementsBehindDocument = graphql(`
  query MovementsBehind($period: ReportPeriod!, $from: Date!, $to: Date!, $first: Int!, $after: String) {
    agencyRevenueReport(period: $period, from: $from, to: $to) {
      total {
        grossRevenue
        refunds
        netRevenue
      }
      movements(first: $first, after: $after) {
        nodes {
          id
          date
          amount
          status
          bookingReference
          launch {
            id
            slug
            rocket {
              id
              name
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

const PAGE_SIZE = 25

export interface MovementsPanelProps {
  readonly period: Period
  /** First day of a period and last of another, by UTC. */
  readonly from: string
  readonly until: string
  readonly onClose: () => void
}

/** The payments and refunds of a period: what its money was added up from. */
export function MovementsPanel({ period, from, until, onClose }: MovementsPanelProps) {
  return (
    <SidePanel opened onClose={onClose} title={`Money moved ${formatDate(from)} to ${formatDate(until)}`}>
      <Movements period={period} from={from} until={until} />
    </SidePanel>
  )
}

function Movements({ period, from, until }: Omit<MovementsPanelProps, 'onClose'>) {
  const { data, error, refetch, fetchMore, loading } = useQuery(MovementsBehindDocument, {
    variables: { period: API_PERIODS[period], from, to: until, first: PAGE_SIZE },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  })
  if (!data)
    return error ? <LoadError error={error} onRetry={refetch} /> : <ListSkeleton count={6} label="Loading payments" />
  const { total, movements } = data.agencyRevenueReport
  const { nodes, totalCount, pageInfo } = movements
  if (nodes.length === 0) return <EmptyState compact title="No money moved then" />
  return (
    <>
      <p className={classes.sum}>
        <Money amount={total.grossRevenue} cents="always" /> paid − <Money amount={total.refunds} cents="always" />{' '}
        refunded ={' '}
        <strong>
          <Money amount={total.netRevenue} cents="always" />
        </strong>
      </p>
      <ul className={classes.bookings}>
        {nodes.map((movement) => (
          <Movement key={movement.id} movement={movement} />
        ))}
      </ul>
      <LoadMore
        shown={nodes.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        pending={loading}
        onMore={() =>
          void fetchMore({
            variables: { after: pageInfo.endCursor },
            // The app's cache keeps pages apart; this list grows.
            updateQuery: (kept, { fetchMoreResult: { agencyRevenueReport: more } }) => ({
              ...kept,
              agencyRevenueReport: {
                ...more,
                movements: {
                  ...more.movements,
                  nodes: [...kept.agencyRevenueReport.movements.nodes, ...more.movements.nodes],
                },
              },
            }),
          })
        }
      />
    </>
  )
}

function Movement({
  movement,
}: {
  movement: MovementsBehindQuery['agencyRevenueReport']['movements']['nodes'][number]
}) {
  const { date, amount, status, bookingReference, launch } = movement
  const isBack = status === 'REFUNDED'
  return (
    <li className={classes.booking}>
      <span>
        <AppLink
          href={`/launches/${launch.slug}?tab=bookings${bookingReference ? `&q=${bookingReference}` : ''}`}
          className={classes.reference}
        >
          {bookingReference ?? launch.rocket.name}
        </AppLink>
        <span className={classes.dim}>
          {formatDay(date, 'UTC')} · {launch.rocket.name}
        </span>
      </span>
      <span className={classes.amount}>
        <Money amount={isBack ? `-${amount}` : amount} cents="always" />
        <StatusBadge status={status} label={isBack ? 'Refunded' : 'Paid'} plain />
      </span>
    </li>
  )
}
