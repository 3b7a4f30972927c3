import { useId, type ReactNode } from 'react'
import classes from './launch.module.css'

/** A titled part of the launch's page. */
export function Part({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      <div className={classes.body}>{children}</div>
    </section>
  )
}
