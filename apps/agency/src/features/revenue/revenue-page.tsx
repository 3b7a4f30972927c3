import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { RevenueSearch } from './revenue-state.ts'

export interface RevenuePageProps {
  readonly search: RevenueSearch
  readonly onSearch: (next: RevenueSearch, options?: { replace?: boolean }) => void
}

export function RevenuePage(_props: RevenuePageProps) {
  return (
    <Page>
      <PageHeader title="Revenue" />
      <EmptyState title="Revenue" message="This page is being built." />
    </Page>
  )
}
