import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { ScheduleSearch } from './schedule-state.ts'

export interface SchedulePageProps {
  readonly search: ScheduleSearch
  readonly onSearch: (next: ScheduleSearch, options?: { replace?: boolean }) => void
}

export function SchedulePage(_props: SchedulePageProps) {
  return (
    <Page>
      <PageHeader title="Schedule a launch" />
      <EmptyState title="Schedule a launch" message="This page is being built." />
    </Page>
  )
}
