import { useQuery } from '@apollo/client/react'
import { PageSkeleton, TableSkeleton } from '@astro/ui'
import { LoadError } from '@astro/web'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Page } from '../../shared/page.tsx'
import { LaunchHead } from './launch-head.tsx'
import classes from './launch.module.css'
import { TABS, type LaunchSearch, type LaunchTab } from './launch-state.ts'
import { useLiveLaunch, useSalesOfSeats } from './live-launch.ts'
import { Overview } from './overview.tsx'

const Bookings = lazy(() => import('./bookings.tsx').then((module) => ({ default: module.Bookings })))
const Manifest = lazy(() => import('./manifest.tsx').then((module) => ({ default: module.Manifest })))

const LaunchPageDocument = graphql(`
  query LaunchPage($slug: String!) {
    launch(slug: $slug) {
      id
      availableSeats
      agency {
        id
      }
      ...LaunchHead_launch
      ...Overview_launch
    }
  }
`)

const LABELS: Record<LaunchTab, string> = { overview: 'Overview', bookings: 'Bookings', manifest: 'Manifest' }

export interface LaunchPageProps {
  readonly slug: string
  readonly agencyId: string
  readonly missing: ReactNode
  readonly search: LaunchSearch
  readonly onSearch: (next: LaunchSearch, options?: { replace?: boolean }) => void
}

/** One launch of the agency: how it sells, who booked, who flies, and what can be done with it. */
export function LaunchPage({ slug, agencyId, missing, search, onSearch }: LaunchPageProps) {
  const { data, error, refetch } = useQuery(LaunchPageDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const launch = data?.launch
  useLiveSeats(launch ? [launch.id] : [])
  useLiveLaunch(launch?.id)
  useSalesOfSeats(launch?.availableSeats, refetch)
  // Anybody may look at a launch; this page is about what only its agency sees.
  if (data && launch?.agency.id !== agencyId) return missing
  if (!launch)
    return (
      <Page>
        {error ? <LoadError error={error} onRetry={refetch} page /> : <PageSkeleton label="Loading the launch" />}
      </Page>
    )
  const tab = search.tab ?? 'overview'
  return (
    <Page>
      <LaunchHead launch={launch} onChanged={() => refetch().catch(() => undefined)} />
      <nav className={classes.tabs} aria-label="Parts of the launch">
        {TABS.map((one) => (
          <Link
            key={one}
            to="/launches/$slug"
            params={{ slug }}
            search={one === 'overview' ? {} : { tab: one }}
            resetScroll={false}
            activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
            className={classes.tab}
            aria-current={one === tab ? 'page' : undefined}
          >
            {LABELS[one]}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<TableSkeleton label={`Loading: ${LABELS[tab]}`} />}>
        {tab === 'overview' ? <Overview launch={launch} /> : null}
        {tab === 'bookings' ? <Bookings slug={slug} search={search} onSearch={onSearch} /> : null}
        {tab === 'manifest' ? <Manifest slug={slug} /> : null}
      </Suspense>
    </Page>
  )
}
