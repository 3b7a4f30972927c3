import { RouteError } from '@astro/web'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Page } from '../shared/page.tsx'

export function PageError(props: ErrorComponentProps) {
  return (
    <Page>
      <RouteError {...props} />
    </Page>
  )
}
