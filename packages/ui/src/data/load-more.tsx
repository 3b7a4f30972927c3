import { Button } from '../mantine/button.ts'
import classes from './pager.module.css'

export interface LoadMoreProps {
  shown: number
  total?: number | undefined
  hasMore: boolean
  pending?: boolean
  onMore: () => void
}

/** Adds to a list instead of turning a page. */
export function LoadMore({ shown, total, hasMore, pending = false, onMore }: LoadMoreProps) {
  return (
    <div className={classes.more}>
      <span className={classes.summary} role="status">
        {total === undefined
          ? `${shown} shown`
          : `${shown.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} shown`}
      </span>
      {hasMore ? (
        <Button variant="default" aria-busy={pending || undefined} onClick={() => (pending ? undefined : onMore())}>
          {pending ? 'Loading…' : 'Show more'}
        </Button>
      ) : null}
    </div>
  )
}
