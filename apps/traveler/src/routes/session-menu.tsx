import { NotificationBell, showToast, UserMenu } from '@astro/ui'
import { AppLink, ButtonLink } from '@astro/web'
import { IconBell, IconLogout, IconTicket, IconUser } from '@tabler/icons-react'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useLogOut } from '../session/log-out.ts'
import { useUnread } from '../session/unread.ts'
import { useViewer } from '../session/viewer.ts'
import classes from './session-menu.module.css'

const ICON = { size: 18, 'aria-hidden': true } as const
const ENTRANCES = ['/log-in', '/sign-up']

/** Log in, or who is logged in and what is theirs. The space is kept while that is not known yet. */
export function SessionMenu() {
  const { viewer, loading } = useViewer()
  const router = useRouter()
  const logOut = useLogOut()
  const unread = useUnread()
  const href = useLocation({ select: (location) => location.href })
  if (viewer === undefined && loading) return <span className={classes.space} />
  if (!viewer) {
    const here = ENTRANCES.some((entrance) => href.startsWith(entrance)) || href === '/' ? {} : { returnTo: href }
    return (
      <span className={classes.space}>
        <ButtonLink to="/log-in" search={here} variant="default" size="sm">
          Log in
        </ButtonLink>
      </span>
    )
  }
  const leave = async () => {
    await router.navigate({ to: '/' })
    await logOut().then(
      () => showToast('You are logged out.', { tone: 'good' }),
      () => showToast('Logging out did not work. Try again.', { tone: 'bad' }),
    )
  }
  return (
    <span className={classes.space}>
      <NotificationBell
        unread={unread}
        href="/notifications"
        active={href.startsWith('/notifications')}
        renderLink={AppLink}
      />
      <UserMenu
        name={viewer.name}
        detail={viewer.traveler?.isVip ? `${viewer.email} · VIP` : viewer.email}
        renderLink={AppLink}
        items={[
          { label: 'My trips', href: '/trips', icon: <IconTicket {...ICON} /> },
          { label: 'Notifications', href: '/notifications', icon: <IconBell {...ICON} /> },
          { label: 'Account', href: '/account', icon: <IconUser {...ICON} /> },
          { label: 'Log out', onSelect: () => void leave(), icon: <IconLogout {...ICON} /> },
        ]}
      />
    </span>
  )
}
