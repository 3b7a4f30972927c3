import type { SignedInAgency } from '../../session/require-agency.tsx'
import { EmptyState } from '@astro/ui'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'

export function DashboardPage(_: { viewer: SignedInAgency }) {
  return (
    <Page>
      <PageHeader title="Dashboard" />
      <EmptyState title="Dashboard" message="This page is being built." />
    </Page>
  )
}
