import type { ReactNode } from 'react'
import { cx } from '../lib/class-names.ts'
import { StateArt, type StateArtKind } from './state-art.tsx'
import classes from './state-message.module.css'

export interface StateMessageProps {
  title: string
  message?: ReactNode
  /** The next step: a button or a link. */
  action?: ReactNode
  /** Less air, for panels and tables. */
  compact?: boolean
  /** The page has nothing else: the title is its heading. */
  page?: boolean
}

/** The shape the empty, no-result and error states share. */
export function StateMessage({
  art,
  title,
  message,
  action,
  compact = false,
  page = false,
}: StateMessageProps & { art: StateArtKind }) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className={cx(classes.box, compact && classes.compact)}>
      <StateArt kind={art} className={classes.art} />
      <Title className={classes.title}>{title}</Title>
      {message ? <div className={classes.message}>{message}</div> : null}
      {action ? <div className={classes.actions}>{action}</div> : null}
    </div>
  )
}
