import type { ReactNode } from 'react'
import classes from './page.module.css'

/** The width of a page; tables may use all of it. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? `${classes.page} ${classes.narrow}` : classes.page}>{children}</div>
}
