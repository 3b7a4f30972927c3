import { AppShell, Brand, ColorSchemeSwitch, type NavItem } from '@astro/ui'
import { AppLink, LiveBanner, SessionWatch, useHeadingFocus } from '@astro/web'
import { Outlet, useLocation } from '@tanstack/react-router'
import { News } from '../session/news.ts'
import { useViewer } from '../session/viewer.ts'
import { Commands } from './commands.tsx'
import { Footer } from './footer.tsx'
import { SessionMenu } from './session-menu.tsx'

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
      <News />
    </AppShell>
  )
}

function useNavigation(): NavItem[] {
  const { viewer } = useViewer()
  const path = useLocation({ select: (location) => location.pathname })
  const item = (label: string, href: string): NavItem => ({ label, href, active: path.startsWith(href) })
  return [item('Launches', '/launches'), ...(viewer?.traveler ? [item('My trips', '/trips')] : [])]
}
