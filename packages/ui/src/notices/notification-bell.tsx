import { IconBell } from '@tabler/icons-react'
import { plainLink, type RenderLink } from '../lib/link.ts'
import classes from './notification-bell.module.css'

/** More than this is not worth counting on a bell. */
const MOST = 99

export interface NotificationBellProps {
  /** How many are unread; undefined while that is not known. */
  unread: number | undefined
  href: string
  /** On the page it leads to. */
  active?: boolean
  renderLink?: RenderLink
}

/** Leads to the notifications and says how many are unread. It is as wide with a count as without. */
export function NotificationBell({ unread = 0, href, active = false, renderLink = plainLink }: NotificationBellProps) {
  return renderLink({
    href,
    className: classes.bell,
    'aria-label': unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`,
    'aria-current': active ? 'page' : undefined,
    children: (
      <>
        <IconBell size={21} stroke={1.7} aria-hidden />
        {unread > 0 ? (
          <span className={classes.count} aria-hidden>
            {unread > MOST ? `${MOST}+` : unread}
          </span>
        ) : null}
      </>
    ),
  })
}
