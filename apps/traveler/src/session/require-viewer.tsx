import { EmptyState, PageSkeleton } from '@astro/ui'
import { useRouter } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { ButtonLink } from '../shared/button-link.tsx'
import { Page } from '../shared/page.tsx'
import { LoadError } from '../shared/query-state.tsx'
import { useViewer, type Viewer } from './viewer.ts'

export type SignedInTraveler = Viewer & { readonly traveler: NonNullable<Viewer['traveler']> }

/** Shows a page to travelers only: visitors log in first and come back to where they were. */
export function RequireViewer({ children }: { children: (viewer: SignedInTraveler) => ReactNode }) {
  const { viewer, loading, error, refetch } = useViewer()
  if (viewer === undefined)
    return <Page>{loading ? <PageSkeleton /> : <LoadError error={error} onRetry={refetch} page />}</Page>
  if (viewer === null) return <ToLogIn />
  if (!viewer.traveler) return <NotATraveler email={viewer.email} />
  return children({ ...viewer, traveler: viewer.traveler })
}

/** Leaves once: while the log-in page loads, this one is still drawn and must not leave again. */
function ToLogIn() {
  const router = useRouter()
  useEffect(() => {
    const here = router.state.location.href
    if (!here.startsWith('/log-in')) void router.navigate({ to: '/log-in', search: { returnTo: here }, replace: true })
  }, [router])
  return (
    <Page>
      <PageSkeleton />
    </Page>
  )
}

function NotATraveler({ email }: { email: string }) {
  return (
    <Page>
      <EmptyState
        title="This part is for travelers"
        page
        message={`${email} belongs to another of our applications. Log in with a traveler account to book and to see trips.`}
        action={<ButtonLink to="/launches">Browse launches</ButtonLink>}
      />
    </Page>
  )
}
