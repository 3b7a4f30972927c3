import type { ReactNode } from 'react'
import classes from './page.module.css'

/** The width and the air of an ordinary page; heroes stand outside it. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? `${classes.page} ${classes.narrow}` : classes.page}>{children}</div>
}
