import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { FleetSearch } from './fleet-state.ts'

export interface FleetPageProps {
  readonly rocketId: string | undefined
  readonly search: FleetSearch
  readonly onSearch: (next: FleetSearch, options?: { replace?: boolean }) => void
}

export function FleetPage(_props: FleetPageProps) {
  return (
    <Page>
      <PageHeader title="Fleet" />
      <EmptyState title="Fleet" message="This page is being built." />
    </Page>
  )
}
