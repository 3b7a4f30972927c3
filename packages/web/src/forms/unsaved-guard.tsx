import { ConfirmDialog } from '@astro/ui'
import { useBlocker } from '@tanstack/react-router'

export interface UnsavedGuardProps {
  /** Asked at the moment of leaving: whether something typed would be lost. */
  readonly when: () => boolean
}

/** Asks before a page with unsaved changes is left, by a link, by going back or by closing the tab. */
export function UnsavedGuard({ when }: UnsavedGuardProps) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && when(),
    enableBeforeUnload: when,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title="Leave without saving?"
      consequence="What you changed here is lost."
      confirmLabel="Leave without saving"
      cancelLabel="Go on editing"
      onConfirm={() => blocker.proceed?.()}
    />
  )
}
