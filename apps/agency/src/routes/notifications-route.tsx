import type { NotificationsSearch } from '@astro/web'
import { getRouteApi } from '@tanstack/react-router'
import { NotificationsPage } from '../features/notifications/notifications-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'
import { useUnread } from '../session/unread.ts'

const route = getRouteApi('/notifications')

export function NotificationsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const unread = useUnread()
  const keep = (next: NotificationsSearch) => void navigate({ search: next, resetScroll: false })
  return (
    <RequireAgency>
      {({ id }) => <NotificationsPage userId={id} unread={unread} search={search} onSearch={keep} />}
    </RequireAgency>
  )
}
