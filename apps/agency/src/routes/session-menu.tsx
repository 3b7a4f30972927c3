import { showToast, UserMenu } from '@astro/ui'
import { AppLink, ButtonLink } from '@astro/web'
import { IconBell, IconLogout, IconSettings } from '@tabler/icons-react'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useLogOut } from '../session/log-out.ts'
import { useViewer } from '../session/viewer.ts'

const ICON = { size: 18, 'aria-hidden': true } as const

/** Log in, or who is logged in and what belongs to the account. */
export function SessionMenu() {
  const { viewer } = useViewer()
  const router = useRouter()
  const logOut = useLogOut()
  const path = useLocation({ select: (location) => location.pathname })
  if (viewer === undefined) return null
  if (!viewer)
    return path === '/log-in' ? null : (
      <ButtonLink to="/log-in" variant="default" size="sm">
        Log in
      </ButtonLink>
    )
  const leave = async () => {
    await router.navigate({ to: '/log-in' })
    await logOut().then(
      () => showToast('You are logged out.', { tone: 'good' }),
      () => showToast('Logging out did not work. Try again.', { tone: 'bad' }),
    )
  }
  return (
    <UserMenu
      name={viewer.agency?.companyName ?? viewer.name}
      detail={viewer.email}
      renderLink={AppLink}
      items={[
        { label: 'Account', href: '/account', icon: <IconSettings {...ICON} /> },
        { label: 'Notifications', href: '/notifications', icon: <IconBell {...ICON} /> },
        { label: 'Log out', onSelect: () => void leave(), icon: <IconLogout {...ICON} /> },
      ]}
    />
  )
}
