import { useConnectionState } from '@astro/graphql'
import { AppShell, Brand, ColorSchemeSwitch, StaleBanner, type NavItem } from '@astro/ui'
import { Outlet, useLocation } from '@tanstack/react-router'
import { AppLink } from '../shared/app-link.tsx'
import { useHeadingFocus } from '../shared/use-heading-focus.ts'
import { useViewer } from '../session/viewer.ts'
import { Commands } from './commands.tsx'
import { Footer } from './footer.tsx'
import classes from './root.module.css'
import { SessionMenu } from './session-menu.tsx'
import { SessionWatch } from './session-watch.tsx'

/** The frame around every page. */
export function Root() {
  useHeadingFocus()
  return (
    <AppShell
      brand={
        <AppLink href="/" aria-label="AstroBookings, home">
          <Brand />
        </AppLink>
      }
      nav={useNavigation()}
      actions={
        <>
          <ColorSchemeSwitch />
          <SessionMenu />
        </>
      }
      footer={<Footer />}
      renderLink={AppLink}
    >
      <LiveBanner />
      <Outlet />
      <Commands />
      <SessionWatch />
    </AppShell>
  )
}

function useNavigation(): NavItem[] {
  const { viewer } = useViewer()
  const path = useLocation({ select: (location) => location.pathname })
  const item = (label: string, href: string): NavItem => ({ label, href, active: path.startsWith(href) })
  return [item('Launches', '/launches'), ...(viewer?.traveler ? [item('My trips', '/trips')] : [])]
}

function LiveBanner() {
  const state = useConnectionState()
  const since = state.kind === 'lost' ? new Date(state.updatedAt ?? state.since).toISOString() : null
  return (
    <div className={classes.live}>
      <StaleBanner since={since} reconnecting />
    </div>
  )
}
