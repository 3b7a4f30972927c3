import { useQuery } from '@apollo/client/react'
import { PageSkeleton } from '@astro/ui'
import { LoadError } from '@astro/web'
import type { ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useViewer } from '../../session/viewer.ts'
import { useLiveLaunch } from '../../shared/live-launch.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Page } from '../../shared/page.tsx'
import { useViewerSeats } from '../../shared/viewer-seats.ts'
import { BookingCard } from './booking-card.tsx'
import { LaunchHead } from './launch-head.tsx'
import classes from './launch.module.css'
import { Place } from './place.tsx'
import { RefundPart } from './refund-part.tsx'
import { RocketPart } from './rocket-part.tsx'
import { SeatPart } from './seat-part.tsx'
import { StatusPart } from './status-part.tsx'

const LaunchPageDocument = graphql(`
  query LaunchPage($slug: String!) {
    launch(slug: $slug) {
      id
      ...LaunchHead_launch
      ...BookingCard_launch
      ...SeatPart_launch
      ...StatusPart_launch
      ...RefundPart_launch
      ...RocketPart_launch
      ...Place_launch
    }
  }
`)

export interface LaunchPageProps {
  readonly slug: string
  /** What is shown when there is no such launch. */
  readonly missing: ReactNode
}

/** Everything about one launch, seats and status live. */
export function LaunchPage({ slug, missing }: LaunchPageProps) {
  const { data, error, refetch } = useQuery(LaunchPageDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const { viewer } = useViewer()
  const { viewerSeats } = useViewerSeats(slug, Boolean(viewer?.traveler))
  const launch = data?.launch
  useLiveSeats(launch ? [launch.id] : [])
  useLiveLaunch(launch?.id)
  if (data && !launch) return missing
  if (!launch)
    return (
      <Page>
        {error ? <LoadError error={error} onRetry={refetch} page /> : <PageSkeleton label="Loading the launch" />}
      </Page>
    )
  return (
    <>
      <LaunchHead launch={launch} />
      <div className={classes.layout}>
        <div className={classes.parts}>
          <StatusPart launch={launch} />
          <SeatPart launch={launch} />
          <RefundPart launch={launch} />
          <RocketPart launch={launch} />
          <Place launch={launch} />
        </div>
        <BookingCard launch={launch} viewerSeats={viewerSeats} />
      </div>
    </>
  )
}
