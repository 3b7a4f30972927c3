import { EmptyState } from '@astro/ui'
import type { ReactNode } from 'react'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import type { LaunchSearch } from './launch-state.ts'

export interface LaunchPageProps {
  readonly slug: string
  readonly missing: ReactNode
  readonly search: LaunchSearch
  readonly onSearch: (next: LaunchSearch, options?: { replace?: boolean }) => void
}

export function LaunchPage(_props: LaunchPageProps) {
  return (
    <Page>
      <PageHeader title="Launch" />
      <EmptyState title="Launch" message="This page is being built." />
    </Page>
  )
}
