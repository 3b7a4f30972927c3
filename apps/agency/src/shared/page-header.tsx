import { PageHead } from '@astro/web'
import type { ReactNode } from 'react'
import classes from './page.module.css'

export interface PageHeaderProps {
  /** The heading; also the document's title unless `documentTitle` says otherwise. */
  readonly title: string
  readonly documentTitle?: string
  readonly lead?: ReactNode
  /** What is done on this page: buttons, at the end of the line. */
  readonly actions?: ReactNode
}

/** The first line of a page: what it is, and what can be done on it. */
export function PageHeader({ title, documentTitle = title, lead, actions }: PageHeaderProps) {
  return (
    <header className={classes.head}>
      <PageHead title={documentTitle} />
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {lead ? <p className={classes.lead}>{lead}</p> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
  )
}
