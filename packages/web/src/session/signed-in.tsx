import type { ViewerResult } from '@astro/graphql'
import { PageSkeleton } from '@astro/ui'
import { useRouter } from '@tanstack/react-router'
import { useEffect, type ComponentType, type ReactNode } from 'react'
import { LoadError } from '../page/load-error.tsx'

export interface SignedInProps<Viewer> {
  readonly result: ViewerResult<Viewer>
  /** The frame of the app's pages. */
  readonly page: ComponentType<{ children: ReactNode }>
  readonly children: (viewer: Viewer) => ReactNode
}

/** Shows a page to whoever is logged in: visitors log in first and come back to where they were. */
export function SignedIn<Viewer>({ result, page: Page, children }: SignedInProps<Viewer>) {
  const { viewer, loading, error, refetch } = result
  if (viewer === undefined)
    return <Page>{loading ? <PageSkeleton /> : <LoadError error={error} onRetry={refetch} page />}</Page>
  if (viewer !== null) return children(viewer)
  return (
    <Page>
      <ToLogIn />
    </Page>
  )
}

/** Leaves once: while the log-in page loads, this one is still drawn and must not leave again. */
function ToLogIn() {
  const router = useRouter()
  useEffect(() => {
    const here = router.state.location.href
    if (!here.startsWith('/log-in')) void router.navigate({ to: '/log-in', search: { returnTo: here }, replace: true })
  }, [router])
  return <PageSkeleton />
}
