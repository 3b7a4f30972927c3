import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'

export function AccountPage() {
  return (
    <Page>
      <PageHeader title="Account" />
      <EmptyState title="Account" message="This page is being built." />
    </Page>
  )
}
