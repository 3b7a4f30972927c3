import { Button } from '../mantine/button.ts'
import { StateMessage, type StateMessageProps } from './state-message.tsx'

export interface ErrorStateProps extends Omit<StateMessageProps, 'title'> {
  title?: string
  onRetry?: () => void
  retrying?: boolean
}

/** It could not be loaded: says so plainly and offers to try again. Spoken at once. */
export function ErrorState({
  title = 'This did not load',
  message,
  onRetry,
  retrying = false,
  action,
  compact = false,
  page = false,
}: ErrorStateProps) {
  const retry = onRetry ? (
    <Button variant="default" onClick={onRetry} aria-busy={retrying || undefined}>
      {retrying ? 'Trying again…' : 'Try again'}
    </Button>
  ) : null
  const actions = (
    <>
      {retry}
      {action}
    </>
  )
  return (
    <div role="alert">
      <StateMessage
        art="error"
        title={title}
        message={message ?? 'The connection or the server failed. Nothing was changed.'}
        action={actions}
        compact={compact}
        page={page}
      />
    </div>
  )
}
