import { ConfirmDialog } from '@astro/ui'
import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'

export interface LeaveGuardProps {
  readonly isHolding: boolean
  /** How many seats are held. */
  readonly count: number
  readonly onGiveBack: () => Promise<void>
}

/** Leaving the booking gives the held seats back, so that somebody else may have them: asks first. */
export function LeaveGuard({ isHolding, count, onGiveBack }: LeaveGuardProps) {
  const [pending, setPending] = useState(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isHolding && current.pathname !== next.pathname && next.pathname !== '/log-in',
    enableBeforeUnload: false,
    withResolver: true,
  })
  const isAsking = blocker.status === 'blocked'
  const leave = async () => {
    setPending(true)
    await onGiveBack()
    setPending(false)
    blocker.proceed?.()
  }
  return (
    <ConfirmDialog
      opened={isAsking}
      onClose={() => blocker.reset?.()}
      title="Leave the booking?"
      consequence={`Your ${count === 1 ? 'seat goes' : `${count} seats go`} back on sale at once. What you typed about the passengers stays in this tab until you close it.`}
      confirmLabel="Give back and leave"
      cancelLabel="Stay"
      onConfirm={() => void leave()}
      pending={pending}
    />
  )
}
