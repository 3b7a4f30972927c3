import type { ReactNode } from 'react'
import classes from './entrance.module.css'

/** What was done, and what to do next. */
export function EntranceDone({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={classes.done}>
      {children}
    </div>
  )
}
