import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { NotificationsSearch } from './notifications-state.ts'

export interface NotificationsPageProps {
  readonly search: NotificationsSearch
  readonly onSearch: (next: NotificationsSearch, options?: { replace?: boolean }) => void
}

export function NotificationsPage(_props: NotificationsPageProps) {
  return (
    <Page>
      <PageHeader title="Notifications" />
      <EmptyState title="Notifications" message="This page is being built." />
    </Page>
  )
}
