import { AppShell, Brand, ColorSchemeSwitch, type NavItem } from '@astro/ui'
import { AppLink, LiveBanner, SessionWatch, useHeadingFocus } from '@astro/web'
import { Outlet, useLocation } from '@tanstack/react-router'
import { News } from '../session/news.ts'
import { useUnread } from '../session/unread.ts'
import { useViewer } from '../session/viewer.ts'
import { Commands } from './commands.tsx'
import { isAt, PLACES } from './navigation.tsx'
import { SessionMenu } from './session-menu.tsx'

const ENTRANCES = ['/log-in', '/sign-up', '/forgot-password', '/reset-password', '/verify-email']

/** The frame around every page. */
export function Root() {
  useHeadingFocus(pageOf)
  return (
    <AppShell
      brand={
        <AppLink href="/" aria-label="AstroBookings Agency, dashboard">
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
      renderLink={AppLink}
    >
      <LiveBanner />
      <Outlet />
      <Commands />
      <SessionWatch />
      <News />
    </AppShell>
  )
}

/** A rocket's panel opens over the fleet: the focus is the panel's, and goes back to the row. */
function pageOf(path: string): string {
  return path.startsWith('/fleet/') ? '/fleet' : path
}

/** Nothing to go to before one is in; until that is known, what nearly everybody will have. */
function useNavigation(): NavItem[] {
  const { viewer } = useViewer()
  const unread = useUnread()
  const path = useLocation({ select: (location) => location.pathname })
  if (viewer === null || (viewer && !viewer.agency) || ENTRANCES.includes(path)) return []
  return PLACES.map((place) => ({
    label: place.label,
    href: place.href,
    icon: place.icon,
    active: isAt(place, path),
    badge: place.href === '/notifications' ? unread : undefined,
  }))
}
