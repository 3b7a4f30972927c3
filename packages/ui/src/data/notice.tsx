import type { ReactNode } from 'react'
import classes from './notice.module.css'
import { StatusShape } from './status-shape.tsx'
import type { StatusShape as Shape, StatusTone } from './status-table.ts'

export interface NoticeProps {
  tone?: StatusTone
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Spoken as soon as it appears, e.g. when a price changed under the reader's hands. */
  live?: boolean
}

const shapes: Record<StatusTone, Shape> = { good: 'check', info: 'dot', warn: 'triangle', bad: 'cross', quiet: 'dot' }

/** A message in the page: a changed price, a conflict, a consequence. */
export function Notice({ tone = 'info', title, children, action, live = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={live ? 'alert' : undefined}>
      <span className={classes.sign}>
        <StatusShape shape={shapes[tone]} />
      </span>
      <div className={classes.title}>{title}</div>
      {children ? <div className={classes.body}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  )
}
