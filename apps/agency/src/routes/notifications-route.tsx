import { getRouteApi } from '@tanstack/react-router'
import { NotificationsPage } from '../features/notifications/notifications-page.tsx'
import type { NotificationsSearch } from '../features/notifications/notifications-state.ts'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/notifications')

export function NotificationsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: NotificationsSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return <RequireAgency>{() => <NotificationsPage search={search} onSearch={keep} />}</RequireAgency>
}
