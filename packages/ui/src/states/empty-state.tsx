import { StateMessage, type StateMessageProps } from './state-message.tsx'

export type EmptyStateProps = StateMessageProps

/** There is nothing yet: says what will stand here and how to begin. */
export function EmptyState(props: EmptyStateProps) {
  return <StateMessage art="empty" {...props} />
}
