import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { InvoicesSearch } from './invoices-state.ts'

export interface InvoicesPageProps {
  readonly search: InvoicesSearch
  readonly onSearch: (next: InvoicesSearch, options?: { replace?: boolean }) => void
}

export function InvoicesPage(_props: InvoicesPageProps) {
  return (
    <Page>
      <PageHeader title="Invoices" />
      <EmptyState title="Invoices" message="This page is being built." />
    </Page>
  )
}
