import type { ReactNode } from 'react'
import classes from './stats.module.css'

export interface StatItem {
  label: string
  value: ReactNode
  /** Under the figure: against what, since when. */
  detail?: ReactNode
}

/** Key figures side by side. */
export function Stats({ items }: { items: readonly StatItem[] }) {
  return (
    <dl className={classes.stats}>
      {items.map(({ label, value, detail }) => (
        <div key={label} className={classes.stat}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          {detail ? <dd className={classes.detail}>{detail}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
