import { useId, type ReactNode } from 'react'
import classes from './account-section.module.css'

/** One part of the account: what it is about on the left, its form on the right. */
export function AccountSection({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <p className={classes.lead}>{lead}</p>
      </div>
      <div>{children}</div>
    </section>
  )
}
