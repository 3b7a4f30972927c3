import { IconMenu2, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react'
import { cx } from '../lib/class-names.ts'
import { plainLink, type RenderLink } from '../lib/link.ts'
import { useAstroApp } from '../theme/app-context.ts'
import classes from './app-shell.module.css'
import { type NavItem, NavLinks } from './nav-links.tsx'

export interface AppShellProps {
  /** Usually the home link around `<Brand />`. */
  brand: ReactNode
  nav: readonly NavItem[]
  /** Right end of the header: colour scheme, notifications, user menu. */
  actions?: ReactNode
  footer?: ReactNode
  children: ReactNode
  renderLink?: RenderLink
}

/**
 * Frame of every page: skip link, header, navigation, main landmark.
 * Traveler has its links in the header, the working apps in a side column; on a phone both open below the header.
 */
export function AppShell({ brand, nav, actions, footer, children, renderLink = plainLink }: AppShellProps) {
  const app = useAstroApp()
  const [opened, setOpened] = useState(false)
  const burger = useRef<HTMLButtonElement>(null)
  const main = useRef<HTMLElement>(null)
  const navId = useId()
  const isSide = app !== 'traveler'
  const hasNav = nav.length > 0
  const close = () => setOpened(false)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return
    close()
    burger.current?.focus()
  }
  // Moves the focus without writing #main into the address, which belongs to the app's state.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
    main.current?.scrollIntoView()
  }
  const links = (
    <div id={navId} className={classes.aside} data-closed={opened ? undefined : ''}>
      <NavLinks items={nav} renderLink={renderLink} onFollow={close} />
    </div>
  )
  return (
    <div
      className={cx(classes.shell, !isSide ? classes.traveler : hasNav ? classes.side : undefined)}
      onKeyDown={closeOnEscape}
    >
      <a href="#main" className={classes.skip} onClick={skip}>
        Skip to content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          {hasNav ? (
            <button
              ref={burger}
              type="button"
              className={classes.burger}
              aria-expanded={opened}
              aria-controls={navId}
              aria-label="Menu"
              onClick={() => setOpened(!opened)}
            >
              {opened ? <IconX size={22} aria-hidden /> : <IconMenu2 size={22} aria-hidden />}
            </button>
          ) : null}
          <div className={classes.brand}>{brand}</div>
          {isSide ? null : links}
          <div className={classes.actions}>{actions}</div>
        </div>
      </header>
      {isSide && hasNav ? links : null}
      <main ref={main} id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      {footer ? <footer className={classes.footer}>{footer}</footer> : null}
    </div>
  )
}
