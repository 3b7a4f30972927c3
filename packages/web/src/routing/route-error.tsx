import { ErrorState } from '@astro/ui'
import type { ErrorComponentProps } from '@tanstack/react-router'

/** A page that broke while it was drawn or fetched, for example because a new version was released meanwhile. */
export function RouteError({ reset }: ErrorComponentProps) {
  return (
    <ErrorState
      title="This page did not open"
      page
      message="Reloading usually helps: the connection was lost for a moment, or a new version was released while you were here."
      onRetry={() => {
        reset()
        location.reload()
      }}
    />
  )
}
