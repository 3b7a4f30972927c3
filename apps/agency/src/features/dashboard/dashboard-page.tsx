import { useQuery } from '@apollo/client/react'
import { Panel } from '@astro/ui'
import { ButtonLink, LoadError } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import type { SignedInAgency } from '../../session/require-agency.tsx'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { missingTaxData } from '../../shared/tax-data.ts'
import { BelowMinimum } from './below-minimum.tsx'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import classes from './dashboard.module.css'
import { Figures } from './figures.tsx'
import { FirstSteps } from './first-steps.tsx'
import { NextLaunches } from './next-launches.tsx'
import { RecentBookings } from './recent-bookings.tsx'

const DashboardDocument = graphql(`
  query Dashboard($agencyId: ID!) {
    agencyDashboard {
      ...Figures_dashboard
      nextLaunches {
        id
        ...LaunchLine_launch
      }
      belowMinimum {
        id
        ...LaunchLine_launch
      }
    }
    rockets {
      id
    }
    launches(first: 1, filter: { agencyId: $agencyId }) {
      nodes {
        id
      }
    }
    bookings(first: 5) {
      nodes {
        id
        ...RecentBookings_booking
      }
    }
  }
`)

/** What an agency looks at first: what flies next, how full it is, what it brought in, what is to be paid. */
export function DashboardPage({ viewer }: { viewer: SignedInAgency }) {
  const { agency } = viewer
  const { data, error, refetch } = useQuery(DashboardDocument, {
    variables: { agencyId: agency.id },
    fetchPolicy: 'cache-and-network',
  })
  const board = data?.agencyDashboard
  const next = board?.nextLaunches ?? []
  const low = board?.belowMinimum ?? []
  useLiveSeats([...new Set([...next, ...low].map((launch) => launch.id))])
  const missing = missingTaxData(agency)
  const hasRocket = (data?.rockets.length ?? 0) > 0
  const hasLaunch = (data?.launches.nodes.length ?? 0) > 0
  const isReady = missing.length === 0 && hasRocket && hasLaunch
  return (
    <Page>
      <PageHeader
        title="Dashboard"
        lead={agency.companyName}
        actions={
          missing.length === 0 && hasRocket ? <ButtonLink to="/launches/new">Schedule a launch</ButtonLink> : null
        }
      />
      {!data || !board ? (
        error ? (
          <LoadError error={error} onRetry={refetch} title="Your dashboard did not load" />
        ) : (
          <DashboardSkeleton />
        )
      ) : (
        <>
          {isReady ? null : <FirstSteps missing={missing} hasRocket={hasRocket} hasLaunch={hasLaunch} />}
          {hasLaunch ? (
            <>
              <Figures dashboard={board} lowCount={low.length} />
              <div className={classes.columns}>
                <div className={classes.column}>
                  <Panel title="Next launches">
                    <NextLaunches launches={next} />
                  </Panel>
                  <Panel title="Recent bookings">
                    <RecentBookings bookings={data.bookings.nodes} />
                  </Panel>
                </div>
                <Panel title="Below their minimum" className={classes.narrow}>
                  <BelowMinimum launches={low} />
                </Panel>
              </div>
            </>
          ) : null}
        </>
      )}
    </Page>
  )
}
