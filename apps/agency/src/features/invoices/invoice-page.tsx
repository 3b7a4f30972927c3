import { EmptyState } from '@astro/ui'
import type { ReactNode } from 'react'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'

export interface InvoicePageProps {
  readonly invoiceId: string
  readonly missing: ReactNode
}

export function InvoicePage(_props: InvoicePageProps) {
  return (
    <Page>
      <PageHeader title="Invoice" />
      <EmptyState title="Invoice" message="This page is being built." />
    </Page>
  )
}
