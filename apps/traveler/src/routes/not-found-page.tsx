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
        message="The address may be mistyped, or the page has moved."
        action={<ButtonLink to="/launches">Find a launch</ButtonLink>}
      />
    </Page>
  )
}
