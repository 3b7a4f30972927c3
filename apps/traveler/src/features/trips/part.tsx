import { useId, type ReactNode } from 'react'
import classes from './trips.module.css'

/** A titled part of the trip's page, with what one may do at its end. */
export function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.partHead}>
        <h2 id={id} className={classes.partTitle}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
