import type { ReactNode } from 'react'
import { formatInstant } from '../formats/instant.ts'
import classes from './timeline.module.css'
import type { StatusTone } from './status-table.ts'

export interface TimelineItem {
  id: string
  title: ReactNode
  /** ISO instant. */
  at?: string
  /** Who did it. */
  by?: string | undefined
  detail?: ReactNode
  tone?: StatusTone
}

export interface TimelineProps {
  items: readonly TimelineItem[]
  /** Zone to write the instants in; the reader's by default. */
  zone?: string
}

/** What happened, in order. */
export function Timeline({ items, zone }: TimelineProps) {
  return (
    <ol className={classes.list}>
      {items.map(({ id, title, at, by, detail, tone }) => (
        <li key={id} className={classes.item} data-tone={tone}>
          <div className={classes.title}>{title}</div>
          {at || by ? (
            <div className={classes.meta}>
              {at ? <time dateTime={at}>{formatInstant(at, zone)}</time> : null}
              {at && by ? ' · ' : null}
              {by}
            </div>
          ) : null}
          {detail ? <div className={classes.detail}>{detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
