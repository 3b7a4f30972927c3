import { PageSkeleton } from '@astro/ui'
import { Page } from '../shared/page.tsx'

export function RoutePending() {
  return (
    <Page>
      <PageSkeleton />
    </Page>
  )
}
