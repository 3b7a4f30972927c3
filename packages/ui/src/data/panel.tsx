import { type ReactNode, useId } from 'react'
import { cx } from '../lib/class-names.ts'
import classes from './panel.module.css'

export interface PanelProps {
  title?: string
  /** Level of the title; 2 by default. */
  order?: 2 | 3 | 4
  actions?: ReactNode
  children: ReactNode
  className?: string | undefined
}

/** A part of a page on its own surface. With a title it is a named region. */
export function Panel({ title, order = 2, actions, children, className }: PanelProps) {
  const titleId = useId()
  const Heading = `h${order}` as const
  return (
    <section className={cx(classes.panel, className)} aria-labelledby={title ? titleId : undefined}>
      {title ? (
        <div className={classes.head}>
          <Heading id={titleId} className={classes.title}>
            {title}
          </Heading>
          {actions}
        </div>
      ) : null}
      {children}
    </section>
  )
}
