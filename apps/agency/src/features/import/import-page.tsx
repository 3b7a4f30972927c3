import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'

export function ImportPage() {
  return (
    <Page>
      <PageHeader title="Import launches" />
      <EmptyState title="Import launches" message="This page is being built." />
    </Page>
  )
}
