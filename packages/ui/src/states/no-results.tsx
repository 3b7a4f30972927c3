import { Button } from '../mantine/button.ts'
import { StateMessage, type StateMessageProps } from './state-message.tsx'

export interface NoResultsProps extends Omit<StateMessageProps, 'title'> {
  title?: string
  /** Draws the button that takes the filters off. */
  onClear?: () => void
}

/** Something exists, but not for this search. */
export function NoResults({
  title = 'Nothing matches',
  message = 'Try fewer filters or other words.',
  onClear,
  action,
  ...rest
}: NoResultsProps) {
  const clear = onClear ? (
    <Button variant="default" onClick={onClear}>
      Clear filters
    </Button>
  ) : null
  return <StateMessage art="none" title={title} message={message} action={action ?? clear} {...rest} />
}
