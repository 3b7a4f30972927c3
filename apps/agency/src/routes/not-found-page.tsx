import { EmptyState } from '@astro/ui'
import { ButtonLink, PageHead } from '@astro/web'
import { Page } from '../shared/page.tsx'

export function NotFoundPage() {
  return (
    <Page>
      <PageHead title="Page not found" />
      <EmptyState
        title="Nothing at these coordinates"
        page
        message="The address may be mistyped, or what was here is gone."
        action={<ButtonLink to="/">To the dashboard</ButtonLink>}
      />
    </Page>
  )
}
