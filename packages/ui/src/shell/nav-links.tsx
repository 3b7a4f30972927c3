import { Fragment, type ReactNode } from 'react'
import type { RenderLink } from '../lib/link.ts'
import classes from './app-shell.module.css'

export interface NavItem {
  label: string
  href: string
  icon?: ReactNode
  /** True on the page it leads to (and those below). */
  active?: boolean | undefined
  /** A small count, such as unread notifications. */
  badge?: number | string | undefined
}

export interface NavLinksProps {
  items: readonly NavItem[]
  renderLink: RenderLink
  onFollow: () => void
}

/** The links of the main navigation. */
export function NavLinks({ items, renderLink, onFollow }: NavLinksProps) {
  return (
    <nav aria-label="Main" className={classes.nav}>
      {items.map(({ label, href, icon, active, badge }) => {
        const children = (
          <>
            {icon}
            {label}
            {badge !== undefined && badge !== 0 ? <span className={classes.badge}>{badge}</span> : null}
          </>
        )
        const link = renderLink({
          href,
          children,
          className: classes.link,
          onClick: onFollow,
          'aria-current': active ? 'page' : undefined,
        })
        return <Fragment key={href}>{link}</Fragment>
      })}
    </nav>
  )
}
