import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { LaunchesSearch } from './launches-state.ts'

export interface LaunchesPageProps {
  readonly search: LaunchesSearch
  readonly onSearch: (next: LaunchesSearch, options?: { replace?: boolean }) => void
}

export function LaunchesPage(_props: LaunchesPageProps) {
  return (
    <Page>
      <PageHeader title="Launches" />
      <EmptyState title="Launches" message="This page is being built." />
    </Page>
  )
}
