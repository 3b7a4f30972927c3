import type { ReactNode } from 'react'
import { cx } from '../lib/class-names.ts'
import classes from './detail-list.module.css'

export interface DetailItem {
  label: string
  /** Nothing is written as a dash. */
  value: ReactNode
}

export interface DetailListProps {
  items: readonly DetailItem[]
  /** Label beside value, one a line (side panels); otherwise label above value, in columns. */
  rows?: boolean
}

/** The facts of one thing. */
export function DetailList({ items, rows = false }: DetailListProps) {
  return (
    <dl className={cx(classes.list, rows && classes.rows)}>
      {items.map(({ label, value }) => (
        <div key={label} className={classes.pair}>
          <dt className={classes.term}>{label}</dt>
          <dd className={classes.value}>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
