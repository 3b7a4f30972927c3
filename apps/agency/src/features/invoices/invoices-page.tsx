import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { InvoiceFilters } from './invoice-filters.tsx'
import { InvoiceList } from './invoice-list.tsx'
import { changed, type InvoicesSearch } from './invoices-state.ts'

export interface InvoicesPageProps {
  readonly search: InvoicesSearch
  readonly onSearch: (next: InvoicesSearch, options?: { replace?: boolean }) => void
}

/** What the platform invoiced the agency, newest first. */
export function InvoicesPage({ search, onSearch }: InvoicesPageProps) {
  const onChange = (change: Partial<InvoicesSearch>) => onSearch(changed(search, change))
  return (
    <Page>
      <PageHeader title="Invoices" lead="What the platform charges for launches that flew or were aborted." />
      <InvoiceFilters search={search} onChange={onChange} />
      <InvoiceList search={search} onChange={onChange} />
    </Page>
  )
}
