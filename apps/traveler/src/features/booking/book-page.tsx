import { useQuery } from '@apollo/client/react'
import { PageSkeleton } from '@astro/ui'
import { LoadError, PageHead } from '@astro/web'
import type { ReactNode } from 'react'
import type { SignedInTraveler } from '../../session/require-viewer.tsx'
import { useLiveLaunch } from '../../shared/live-launch.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Page } from '../../shared/page.tsx'
import { useViewerSeats } from '../../shared/viewer-seats.ts'
import { BookFlow } from './book-flow.tsx'
import { BookPageDocument } from './documents.ts'
import type { Step } from './draft.ts'

export interface BookPageProps {
  readonly slug: string
  readonly step: Step | undefined
  readonly viewer: SignedInTraveler
  readonly onStep: (step: Step) => void
  readonly onBooked: (reference: string) => void
  readonly onLeave: () => void
  /** What is shown when there is no such launch. */
  readonly missing: ReactNode
}

/** Booking in four steps. The step stands in the URL, the rest in the tab. */
export function BookPage({ slug, missing, ...rest }: BookPageProps) {
  const { data, error, refetch } = useQuery(BookPageDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const own = useViewerSeats(slug, true)
  const launch = data?.launch
  const askAgain = () => Promise.allSettled([refetch(), own.refetch()])
  useLiveSeats(launch ? [launch.id] : [])
  useLiveLaunch(launch?.id)
  if (data && !launch) return missing
  return (
    <Page>
      {launch && own.viewerSeats ? (
        <>
          <PageHead title="Book seats" />
          <BookFlow
            key={launch.id}
            launch={launch}
            viewerSeats={own.viewerSeats}
            onStale={() => void askAgain()}
            {...rest}
          />
        </>
      ) : (error ?? own.error) ? (
        <LoadError error={error ?? own.error} onRetry={askAgain} page />
      ) : (
        <PageSkeleton label="Loading the launch" />
      )}
    </Page>
  )
}
